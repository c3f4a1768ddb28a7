-- Entries that she made with the button at her desk.
alter table diary add column from_button integer not null default 0 check (from_button in (0, 1));
