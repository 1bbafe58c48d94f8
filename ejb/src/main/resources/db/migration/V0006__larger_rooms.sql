-- Administrators may plan more than the published curve has, where the media servers can carry it.
alter table webinar
  drop constraint webinar_participants_check,
  add constraint webinar_participants_check check (participants between 1 and 2000);
