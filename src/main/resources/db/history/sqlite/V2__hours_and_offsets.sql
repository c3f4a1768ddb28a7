-- Lengths become whole milliseconds (`_ms`), which add up exactly. A minute tells her local time less UTC (`offset_s`): so it
-- belongs to one hour and one day of hers for ever, through clock changes and travel.
-- `hour` and `day` hold what the minutes add up to; whoever writes a minute writes them too.

CREATE TABLE boot (
    id     INTEGER PRIMARY KEY,
    device INTEGER NOT NULL REFERENCES device (id),
    name   TEXT    NOT NULL,
    UNIQUE (device, name)
);

ALTER TABLE event RENAME TO event_1;
ALTER TABLE minute RENAME TO minute_1;
ALTER TABLE day RENAME TO day_1;
DROP INDEX event_of_a_day;

CREATE TABLE event (
    boot     INTEGER NOT NULL REFERENCES boot (id),
    seq      INTEGER NOT NULL,
    device   INTEGER NOT NULL REFERENCES device (id),
    synced   INTEGER NOT NULL,
    type     TEXT    NOT NULL,
    start_ms INTEGER,
    end_ms   INTEGER NOT NULL,
    reason   TEXT    NOT NULL,
    data     TEXT    NOT NULL,
    length_ms INTEGER,
    cut_short INTEGER,
    PRIMARY KEY (boot, seq)
) WITHOUT ROWID;

CREATE INDEX event_of_a_day ON event (device, type, end_ms);

-- All that a list of sitting bouts takes, so that a year of them is read from the index alone.
CREATE INDEX sitting_bout ON event (device, end_ms, start_ms, length_ms, cut_short) WHERE type = 'BOUT_ENDED';

CREATE TABLE minute (
    device           INTEGER NOT NULL REFERENCES device (id),
    start_s          INTEGER NOT NULL,
    offset_s         INTEGER NOT NULL,
    boot             INTEGER NOT NULL REFERENCES boot (id),
    seq              INTEGER NOT NULL,
    synced           INTEGER NOT NULL,
    seated_still_ms  INTEGER NOT NULL,
    seated_moving_ms INTEGER NOT NULL,
    standing_ms      INTEGER NOT NULL,
    walking_ms       INTEGER NOT NULL,
    away_ms          INTEGER NOT NULL,
    not_worn_ms      INTEGER NOT NULL,
    unknown_ms       INTEGER NOT NULL,
    steps            INTEGER NOT NULL,
    slump_ms         INTEGER NOT NULL,
    weight_shifts    INTEGER NOT NULL,
    hard_sit_downs   INTEGER NOT NULL,
    quick_bends      INTEGER NOT NULL,
    weighed_ms       INTEGER NOT NULL,
    left_ms          INTEGER NOT NULL,
    perched_ms       INTEGER NOT NULL,
    fidget_mm        INTEGER NOT NULL,
    PRIMARY KEY (device, start_s)
) WITHOUT ROWID;

CREATE TABLE hour (
    device           INTEGER NOT NULL REFERENCES device (id),
    start_s          INTEGER NOT NULL,
    offset_s         INTEGER NOT NULL,
    seated_still_ms  INTEGER NOT NULL,
    seated_moving_ms INTEGER NOT NULL,
    standing_ms      INTEGER NOT NULL,
    walking_ms       INTEGER NOT NULL,
    away_ms          INTEGER NOT NULL,
    not_worn_ms      INTEGER NOT NULL,
    unknown_ms       INTEGER NOT NULL,
    steps            INTEGER NOT NULL,
    slump_ms         INTEGER NOT NULL,
    weight_shifts    INTEGER NOT NULL,
    hard_sit_downs   INTEGER NOT NULL,
    quick_bends      INTEGER NOT NULL,
    weighed_ms       INTEGER NOT NULL,
    left_ms          INTEGER NOT NULL,
    perched_ms       INTEGER NOT NULL,
    fidget_mm        INTEGER NOT NULL,
    PRIMARY KEY (device, start_s, offset_s)
) WITHOUT ROWID;

-- What adds up comes from the hours; the counts are the device's own, as told with `told_ms` of the day behind it.
CREATE TABLE day (
    device           INTEGER NOT NULL REFERENCES device (id),
    date_day         INTEGER NOT NULL,
    first_s          INTEGER,
    last_s           INTEGER,
    last_offset_s    INTEGER,
    seated_still_ms  INTEGER NOT NULL DEFAULT 0,
    seated_moving_ms INTEGER NOT NULL DEFAULT 0,
    standing_ms      INTEGER NOT NULL DEFAULT 0,
    walking_ms       INTEGER NOT NULL DEFAULT 0,
    away_ms          INTEGER NOT NULL DEFAULT 0,
    not_worn_ms      INTEGER NOT NULL DEFAULT 0,
    unknown_ms       INTEGER NOT NULL DEFAULT 0,
    steps            INTEGER NOT NULL DEFAULT 0,
    slump_ms         INTEGER NOT NULL DEFAULT 0,
    weight_shifts    INTEGER NOT NULL DEFAULT 0,
    hard_sit_downs   INTEGER NOT NULL DEFAULT 0,
    quick_bends      INTEGER NOT NULL DEFAULT 0,
    weighed_ms       INTEGER NOT NULL DEFAULT 0,
    left_ms          INTEGER NOT NULL DEFAULT 0,
    perched_ms       INTEGER NOT NULL DEFAULT 0,
    fidget_mm        INTEGER NOT NULL DEFAULT 0,
    told_ms          INTEGER NOT NULL DEFAULT 0,
    boot             INTEGER REFERENCES boot (id),
    seq              INTEGER NOT NULL DEFAULT 0,
    synced           INTEGER NOT NULL DEFAULT TRUE,
    longest_bout_ms  INTEGER NOT NULL DEFAULT 0,
    bouts            INTEGER NOT NULL DEFAULT 0,
    bouts_from_30    INTEGER NOT NULL DEFAULT 0,
    bouts_from_60    INTEGER NOT NULL DEFAULT 0,
    breaks           INTEGER NOT NULL DEFAULT 0,
    prompts          INTEGER NOT NULL DEFAULT 0,
    prompts_taken    INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (device, date_day)
) WITHOUT ROWID;

-- Summaries dated before the time of day was known are found by number once they come again with the right date.
CREATE INDEX minute_undated ON minute (boot, seq) WHERE NOT synced;
CREATE INDEX day_undated ON day (boot, seq) WHERE NOT synced;

-- Which numbers of which run were received, as few ranges as hold them: what a device may let go of.
CREATE TABLE receipt (
    boot      INTEGER NOT NULL REFERENCES boot (id),
    synced    INTEGER NOT NULL,
    first_seq INTEGER NOT NULL,
    last_seq  INTEGER NOT NULL,
    PRIMARY KEY (boot, synced, first_seq)
) WITHOUT ROWID;

INSERT INTO boot (device, name)
SELECT device, boot FROM event_1 UNION SELECT device, boot FROM minute_1 UNION SELECT device, boot FROM day_1;

INSERT INTO event
SELECT boot.id, seq, event_1.device, synced, type, start_ms, end_ms, reason, data,
       json_extract(data, '$.length_s') * 1000, json_extract(data, '$.cut_short')
FROM event_1 JOIN boot ON boot.device = event_1.device AND boot.name = event_1.boot;

-- Minutes did not tell an offset yet; the machine's own zone is where her device stood.
INSERT INTO minute
SELECT minute_1.device, start_s, unixepoch(start_s, 'unixepoch', 'localtime') - start_s, boot.id, seq, TRUE,
       round(seated_still * 1000), round(seated_moving * 1000), round(standing * 1000), round(walking * 1000),
       round(away * 1000), round(not_worn * 1000), round(unknown * 1000), steps, round(slump_seconds * 1000),
       0, 0, 0, 0, 0, 0, 0
FROM minute_1 JOIN boot ON boot.device = minute_1.device AND boot.name = minute_1.boot;

INSERT INTO hour
SELECT device, (start_s + offset_s) / 3600 * 3600 - offset_s, offset_s,
       sum(seated_still_ms), sum(seated_moving_ms), sum(standing_ms), sum(walking_ms), sum(away_ms), sum(not_worn_ms),
       sum(unknown_ms), sum(steps), sum(slump_ms), 0, 0, 0, 0, 0, 0, 0
FROM minute GROUP BY 1, 2, 3;

INSERT INTO day
SELECT told.device, date_day,
       (SELECT min(start_s) FROM hour WHERE hour.device = told.device AND (start_s + offset_s) / 86400 = date_day),
       (SELECT max(start_s) FROM hour WHERE hour.device = told.device AND (start_s + offset_s) / 86400 = date_day),
       (SELECT offset_s FROM hour WHERE hour.device = told.device AND (start_s + offset_s) / 86400 = date_day
        ORDER BY start_s DESC LIMIT 1),
       round(seated_still * 1000), round(seated_moving * 1000), round(standing * 1000), round(walking * 1000),
       round(away * 1000), round(not_worn * 1000), round(unknown * 1000), steps, round(slump_seconds * 1000),
       0, 0, 0, 0, 0, 0, 0, round((seated_still + seated_moving + standing + walking + away + not_worn + unknown) * 1000),
       boot.id, seq, TRUE, longest_bout_ms, bouts, bouts_from_30, bouts_from_60, breaks, prompts, prompts_taken
FROM day_1 AS told JOIN boot ON boot.device = told.device AND boot.name = told.boot;

DROP TABLE event_1;
DROP TABLE minute_1;
DROP TABLE day_1;
