-- Booked sessions, and the links that lead into them.
create table webinar (
  id               uuid primary key,
  title            varchar(200) not null check (length(trim(title)) > 0),
  kind             varchar(20) not null
                   check (kind in ('SEMINAR', 'TRAINING', 'VIRTUAL_CLASS', 'CONFERENCE',
                                   'GENERAL_ASSEMBLY', 'COMMITTEE')),
  owner_login      varchar(255) not null,
  ministry         varchar(40) not null,
  start_local      timestamp not null,
  zone             varchar(64) not null,
  duration_minutes integer not null check (duration_minutes between 5 and 720),
  -- Derived from the three above when the session is written, so that due rooms are found by index.
  opens_at         timestamptz not null,
  closes_at        timestamptz not null,
  booked_at        timestamptz not null,
  ended_at         timestamptz,
  lock_version     integer not null,
  check (closes_at > opens_at)
);
create index webinar_by_owner on webinar (owner_login, opens_at);
create index webinar_by_opening on webinar (opens_at, closes_at) where ended_at is null;

-- No secret is stored: it follows from the installation's key, the id and the version.
create table link (
  id             uuid primary key,
  webinar_id     uuid not null references webinar (id),
  role           varchar(20) not null check (role in ('HOST', 'PARTICIPANT')),
  secret_version integer not null check (secret_version >= 1),
  lock_version   integer not null,
  unique (webinar_id, role)
);
