-- Every presence of somebody in a room. Whole seconds: what an attendance list shows adds up to what a report says.
create extension if not exists btree_gist;

create table visit (
  id               uuid primary key,
  webinar_id       uuid not null references webinar (id),
  -- The session's, which never changes: reports need no join.
  ministry         varchar(40) not null,
  -- account:<login>, or guest:<uuid> for the seat that a link gave to a browser.
  person           varchar(300) not null check (person ~ '^(account|guest):.'),
  visitor_ministry varchar(40) check ((visitor_ministry is null) = (person like 'guest:%')),
  name             varchar(80) not null,
  role             varchar(20) not null check (role in ('HOST', 'PARTICIPANT')),
  entered_at       timestamptz not null check (entered_at = date_trunc('second', entered_at, 'UTC')),
  -- The last sign of life.
  seen_at          timestamptz not null check (seen_at = date_trunc('second', seen_at, 'UTC')),
  left_at          timestamptz check (left_at = date_trunc('second', left_at, 'UTC')),
  out_at           timestamptz generated always as (coalesce(left_at, seen_at)) stored,
  check (seen_at >= entered_at),
  check (left_at >= entered_at),
  -- No room is open for as long as a day, so whoever looks for a day's visits knows where to begin.
  check (coalesce(left_at, seen_at) < entered_at + interval '24 hours'),
  -- One person has one seat in a room at a time. An open visit has no end yet.
  exclude using gist (
    webinar_id with =, person with =, tstzrange(entered_at, left_at) with &&)
) with (fillfactor = 80);
-- No index has seen_at: a sign of life, which every open visit gets every ten seconds, touches none.
create index visit_by_ministry on visit (ministry, entered_at);
create index visit_by_session on visit (webinar_id, entered_at);
create index visit_open on visit (id) where left_at is null;
