-- A row stays when the broker has confirmed it, until a collector has stored it or the bounds are reached.
-- zero_ms: the wall time of the monotonic clock's zero as the device believed it; what is not synced is dated anew.
-- told_ms: when it was told, on the wall clock.
ALTER TABLE outbox ADD COLUMN synced    INTEGER NOT NULL DEFAULT 1;
ALTER TABLE outbox ADD COLUMN zero_ms   INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN told_ms   INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN confirmed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN stored    INTEGER NOT NULL DEFAULT 0;
