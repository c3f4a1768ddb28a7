-- Which numbers of which run were received, as few ranges as hold them: what a device may let go of.
CREATE TABLE receipt (
    device    INTEGER NOT NULL REFERENCES device (id),
    boot      TEXT    NOT NULL,
    synced    INTEGER NOT NULL,
    first_seq INTEGER NOT NULL,
    last_seq  INTEGER NOT NULL,
    PRIMARY KEY (device, boot, synced, first_seq)
) WITHOUT ROWID;

-- Summaries dated before the time of day was known are found by number once they come again with the right date.
ALTER TABLE minute ADD COLUMN synced INTEGER NOT NULL DEFAULT 1;
ALTER TABLE day ADD COLUMN synced INTEGER NOT NULL DEFAULT 1;
CREATE INDEX minute_undated ON minute (device, boot, seq) WHERE synced = 0;
CREATE INDEX day_undated ON day (device, boot, seq) WHERE synced = 0;
