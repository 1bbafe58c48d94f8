-- Ministries, by portfolios that outlast governments. One that is not here is made known when it is first met.
create table ministry (
  code varchar(40) primary key check (code ~ '^[a-z][a-z0-9-]*$'),
  name varchar(200) not null check (length(trim(name)) > 0),
  zone varchar(64) not null
);
insert into ministry (code, name, zone)
select code, name, 'Europe/Paris' from (values
  ('affaires-etrangeres', 'Europe et affaires étrangères'),
  ('agriculture', 'Agriculture et souveraineté alimentaire'),
  ('amenagement', 'Aménagement du territoire'),
  ('armees', 'Armées'),
  ('culture', 'Culture'),
  ('economie', 'Économie et finances'),
  ('education', 'Éducation nationale'),
  ('enseignement-superieur', 'Enseignement supérieur et recherche'),
  ('fonction-publique', 'Fonction publique'),
  ('interieur', 'Intérieur'),
  ('justice', 'Justice'),
  ('outre-mer', 'Outre-mer'),
  ('premier-ministre', 'Services du Premier ministre'),
  ('sante', 'Santé'),
  ('solidarites', 'Solidarités'),
  ('sports', 'Sports, jeunesse et vie associative'),
  ('transition-ecologique', 'Transition écologique'),
  ('travail', 'Travail et emploi')
) as portfolio (code, name);
insert into ministry (code, name, zone)
select distinct ministry, ministry, 'Europe/Paris' from webinar on conflict do nothing;

-- What somebody asked to be counted: a month of some ministries, as of one moment. A server that works on it
-- gives a sign of life; one that takes it over raises the attempt, and what an earlier attempt writes is refused.
create table usage_run (
  id           uuid primary key,
  month        char(7) not null check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  requested_by varchar(255) not null,
  as_of        timestamptz not null check (as_of = date_trunc('second', as_of, 'UTC')),
  state        varchar(10) not null check (state in ('RUNNING', 'COMPLETE', 'FAILED')),
  attempt      integer not null check (attempt >= 1),
  seen_at      timestamptz not null,
  -- Of the job repository; null until the job has begun.
  execution_id bigint,
  unique (id, month)
);
create index usage_run_under_way on usage_run (seen_at) where state = 'RUNNING';

create table usage_report (
  id         uuid primary key,
  run_id     uuid not null,
  month      char(7) not null,
  ministry   varchar(40) not null references ministry (code),
  -- The ministry's when it was counted.
  zone       varchar(64) not null,
  state      varchar(10) not null check (state in ('RUNNING', 'COMPLETE', 'FAILED')),
  days_done  integer not null default 0,
  days_total integer not null check (days_total between 1 and 31),
  foreign key (run_id, month) references usage_run (id, month),
  unique (run_id, ministry),
  check (days_done between 0 and days_total),
  check (state <> 'COMPLETE' or days_done = days_total)
);
-- Nothing is counted twice at once, and one report is the valid one.
create unique index usage_report_pending on usage_report (month, ministry) where state <> 'COMPLETE';
create unique index usage_report_valid on usage_report (month, ministry) where state = 'COMPLETE';

-- A day's figures, by whose visitors: '*' everybody's, '-' guests, or a ministry's code. Every counted day has its
-- line '*'. new_*: of these, what the month's earlier days had not shown; their sums are the month's figures.
create table usage_day (
  report_id    uuid not null references usage_report (id) on delete cascade,
  day          date not null,
  visitors     varchar(40) not null,
  sessions     integer not null check (sessions >= 0),
  accounts     integer not null check (accounts >= 0),
  guests       integer not null check (guests >= 0),
  visits       integer not null check (visits >= 0),
  seconds      bigint not null check (seconds >= 0),
  new_sessions integer not null check (new_sessions between 0 and sessions),
  new_accounts integer not null check (new_accounts between 0 and accounts),
  new_guests   integer not null check (new_guests between 0 and guests),
  new_visits   integer not null check (new_visits between 0 and visits),
  peak         integer not null check (peak >= 0),
  peak_at      timestamptz,
  computed_at  timestamptz not null,
  primary key (report_id, day, visitors),
  check ((peak > 0) = (peak_at is not null)),
  check (visitors = '*' or peak = 0),
  check (visitors <> '-' or accounts = 0)
);

-- Whom and what the days so far have shown. Emptied when the report is complete: it names people.
create table usage_mark (
  report_id uuid not null references usage_report (id) on delete cascade,
  visitors  varchar(40) not null,
  mark      varchar(300) not null,
  primary key (report_id, visitors, mark)
);
