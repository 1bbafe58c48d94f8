-- What a booking promises, and its withdrawal. Sessions booked before get what any room carries at worst.
alter table webinar
  add column participants integer not null default 50 check (participants between 1 and 350),
  add column cameras integer not null default 30 check (cameras between 0 and 30),
  add column cancelled_at timestamptz;
alter table webinar
  alter column participants drop default,
  alter column cameras drop default;

-- A cancelled session has no room to be opened.
drop index webinar_by_opening;
create index webinar_by_opening on webinar (opens_at, closes_at)
  where ended_at is null and cancelled_at is null;
