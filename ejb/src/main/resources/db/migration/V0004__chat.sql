-- What was written to everybody, in order.
create table chat_line (
  webinar_id  uuid not null references webinar (id),
  number      bigint not null check (number >= 1),
  -- Of the writer's browser: a line that is sent again is kept once.
  line_id     uuid not null,
  participant varchar(40) not null,
  name        varchar(80) not null,
  text        varchar(2000) not null check (length(text) > 0),
  said_at     timestamptz not null,
  primary key (webinar_id, number),
  unique (webinar_id, line_id)
);
