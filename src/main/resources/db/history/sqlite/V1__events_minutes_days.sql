-- Times are integers: milliseconds (`_ms`) and seconds (`_s`) since 1970 UTC, days (`_day`) since 1970-01-01.
-- Each table's key says what a message is about, so that one that arrives twice is kept once.

CREATE TABLE device (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
);

CREATE TABLE event (
    device   INTEGER NOT NULL REFERENCES device (id),
    boot     TEXT    NOT NULL,
    seq      INTEGER NOT NULL,
    synced   INTEGER NOT NULL,
    type     TEXT    NOT NULL,
    start_ms INTEGER,
    end_ms   INTEGER NOT NULL,
    reason   TEXT    NOT NULL,
    data     TEXT    NOT NULL,
    PRIMARY KEY (device, boot, seq)
) WITHOUT ROWID;

CREATE INDEX event_of_a_day ON event (device, type, end_ms);

CREATE TABLE minute (
    device        INTEGER NOT NULL REFERENCES device (id),
    start_s       INTEGER NOT NULL,
    boot          TEXT    NOT NULL,
    seq           INTEGER NOT NULL,
    seated_still  REAL    NOT NULL,
    seated_moving REAL    NOT NULL,
    standing      REAL    NOT NULL,
    walking       REAL    NOT NULL,
    away          REAL    NOT NULL,
    not_worn      REAL    NOT NULL,
    unknown       REAL    NOT NULL,
    steps         INTEGER NOT NULL,
    slump_seconds REAL    NOT NULL,
    PRIMARY KEY (device, start_s)
) WITHOUT ROWID;

CREATE TABLE day (
    device        INTEGER NOT NULL REFERENCES device (id),
    date_day      INTEGER NOT NULL,
    boot          TEXT    NOT NULL,
    seq           INTEGER NOT NULL,
    seated_still  REAL    NOT NULL,
    seated_moving REAL    NOT NULL,
    standing      REAL    NOT NULL,
    walking       REAL    NOT NULL,
    away          REAL    NOT NULL,
    not_worn      REAL    NOT NULL,
    unknown       REAL    NOT NULL,
    steps         INTEGER NOT NULL,
    slump_seconds REAL    NOT NULL,
    longest_bout_ms INTEGER NOT NULL,
    bouts         INTEGER NOT NULL,
    bouts_from_30 INTEGER NOT NULL,
    bouts_from_60 INTEGER NOT NULL,
    breaks        INTEGER NOT NULL,
    prompts       INTEGER NOT NULL,
    prompts_taken INTEGER NOT NULL,
    PRIMARY KEY (device, date_day)
) WITHOUT ROWID;
