-- What the broker has not confirmed yet, in the order it was told.
-- AUTOINCREMENT: a position is never used again, so "after position n" never misses a row.
CREATE TABLE outbox (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    device   TEXT    NOT NULL,
    boot     TEXT    NOT NULL,
    seq      INTEGER NOT NULL,
    channel  TEXT    NOT NULL,
    payload  TEXT    NOT NULL
) STRICT;
