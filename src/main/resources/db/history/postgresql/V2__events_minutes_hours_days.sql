-- Times are integers: milliseconds (`_ms`) and seconds (`_s`) since 1970 UTC, days (`_day`) since 1970-01-01.
-- Each table's key says what a message is about, so that one that arrives twice is kept once.
-- The same tables as SQLite's, where they came to be in two steps.

CREATE TABLE device (
    id   INTEGER GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
);

CREATE TABLE boot (
    id     INTEGER GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    device INTEGER NOT NULL REFERENCES device (id),
    name   TEXT    NOT NULL,
    UNIQUE (device, name)
);

CREATE TABLE event (
    boot     INTEGER NOT NULL REFERENCES boot (id),
    seq      BIGINT  NOT NULL,
    device   INTEGER NOT NULL REFERENCES device (id),
    synced   BOOLEAN NOT NULL,
    type     TEXT    NOT NULL,
    start_ms BIGINT,
    end_ms   BIGINT  NOT NULL,
    reason   TEXT    NOT NULL,
    data     TEXT    NOT NULL,
    length_ms BIGINT,
    cut_short BOOLEAN,
    PRIMARY KEY (boot, seq)
);

CREATE INDEX event_of_a_day ON event (device, type, end_ms);

-- All that a list of sitting bouts takes, so that a year of them is read from the index alone.
CREATE INDEX sitting_bout ON event (device, end_ms, start_ms, length_ms, cut_short) WHERE type = 'BOUT_ENDED';

CREATE TABLE minute (
    device           INTEGER NOT NULL REFERENCES device (id),
    start_s          BIGINT  NOT NULL,
    offset_s         BIGINT  NOT NULL,
    boot             INTEGER NOT NULL REFERENCES boot (id),
    seq              BIGINT  NOT NULL,
    synced           BOOLEAN NOT NULL,
    seated_still_ms  BIGINT  NOT NULL,
    seated_moving_ms BIGINT  NOT NULL,
    standing_ms      BIGINT  NOT NULL,
    walking_ms       BIGINT  NOT NULL,
    away_ms          BIGINT  NOT NULL,
    not_worn_ms      BIGINT  NOT NULL,
    unknown_ms       BIGINT  NOT NULL,
    steps            INTEGER NOT NULL,
    slump_ms         BIGINT  NOT NULL,
    weight_shifts    INTEGER NOT NULL,
    hard_sit_downs   INTEGER NOT NULL,
    quick_bends      INTEGER NOT NULL,
    weighed_ms       BIGINT  NOT NULL,
    left_ms          BIGINT  NOT NULL,
    perched_ms       BIGINT  NOT NULL,
    fidget_mm        BIGINT  NOT NULL,
    PRIMARY KEY (device, start_s)
);

-- What the minutes add up to; whoever writes a minute writes the hour and the day too.
CREATE TABLE hour (
    device           INTEGER NOT NULL REFERENCES device (id),
    start_s          BIGINT  NOT NULL,
    offset_s         BIGINT  NOT NULL,
    seated_still_ms  BIGINT  NOT NULL,
    seated_moving_ms BIGINT  NOT NULL,
    standing_ms      BIGINT  NOT NULL,
    walking_ms       BIGINT  NOT NULL,
    away_ms          BIGINT  NOT NULL,
    not_worn_ms      BIGINT  NOT NULL,
    unknown_ms       BIGINT  NOT NULL,
    steps            INTEGER NOT NULL,
    slump_ms         BIGINT  NOT NULL,
    weight_shifts    INTEGER NOT NULL,
    hard_sit_downs   INTEGER NOT NULL,
    quick_bends      INTEGER NOT NULL,
    weighed_ms       BIGINT  NOT NULL,
    left_ms          BIGINT  NOT NULL,
    perched_ms       BIGINT  NOT NULL,
    fidget_mm        BIGINT  NOT NULL,
    PRIMARY KEY (device, start_s, offset_s)
);

-- What adds up comes from the hours; the counts are the device's own, as told with `told_ms` of the day behind it.
CREATE TABLE day (
    device           INTEGER NOT NULL REFERENCES device (id),
    date_day         INTEGER NOT NULL,
    first_s          BIGINT,
    last_s           BIGINT,
    last_offset_s    BIGINT,
    seated_still_ms  BIGINT  NOT NULL DEFAULT 0,
    seated_moving_ms BIGINT  NOT NULL DEFAULT 0,
    standing_ms      BIGINT  NOT NULL DEFAULT 0,
    walking_ms       BIGINT  NOT NULL DEFAULT 0,
    away_ms          BIGINT  NOT NULL DEFAULT 0,
    not_worn_ms      BIGINT  NOT NULL DEFAULT 0,
    unknown_ms       BIGINT  NOT NULL DEFAULT 0,
    steps            INTEGER NOT NULL DEFAULT 0,
    slump_ms         BIGINT  NOT NULL DEFAULT 0,
    weight_shifts    INTEGER NOT NULL DEFAULT 0,
    hard_sit_downs   INTEGER NOT NULL DEFAULT 0,
    quick_bends      INTEGER NOT NULL DEFAULT 0,
    weighed_ms       BIGINT  NOT NULL DEFAULT 0,
    left_ms          BIGINT  NOT NULL DEFAULT 0,
    perched_ms       BIGINT  NOT NULL DEFAULT 0,
    fidget_mm        BIGINT  NOT NULL DEFAULT 0,
    told_ms          BIGINT  NOT NULL DEFAULT 0,
    boot             INTEGER REFERENCES boot (id),
    seq              BIGINT  NOT NULL DEFAULT 0,
    synced           BOOLEAN NOT NULL DEFAULT TRUE,
    longest_bout_ms  BIGINT  NOT NULL DEFAULT 0,
    bouts            INTEGER NOT NULL DEFAULT 0,
    bouts_from_30    INTEGER NOT NULL DEFAULT 0,
    bouts_from_60    INTEGER NOT NULL DEFAULT 0,
    breaks           INTEGER NOT NULL DEFAULT 0,
    prompts          INTEGER NOT NULL DEFAULT 0,
    prompts_taken    INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (device, date_day)
);

-- Summaries dated before the time of day was known are found by number once they come again with the right date.
CREATE INDEX minute_undated ON minute (boot, seq) WHERE NOT synced;
CREATE INDEX day_undated ON day (boot, seq) WHERE NOT synced;

-- Which numbers of which run were received, as few ranges as hold them: what a device may let go of.
CREATE TABLE receipt (
    boot      INTEGER NOT NULL REFERENCES boot (id),
    synced    BOOLEAN NOT NULL,
    first_seq BIGINT  NOT NULL,
    last_seq  BIGINT  NOT NULL,
    PRIMARY KEY (boot, synced, first_seq)
);
