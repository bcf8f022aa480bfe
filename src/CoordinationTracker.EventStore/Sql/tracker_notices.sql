-- What somebody was told beside the record, whether it was sent and seen: each once, by its id. What it tells of stands in the events.
create table if not exists tracker.notices (
  id         uuid         primary key,
  recipient  text         not null,
  kind       text         not null,
  body       jsonb        not null,
  day        date         not null,
  position   bigint       not null,
  made_at    timestamptz  not null default clock_timestamp(),
  sent_at    timestamptz  null,
  refused    text         null,
  seen_at    timestamptz  null
);

create index if not exists notices_of_recipient on tracker.notices (recipient, position desc, id);

-- The days whose reminders have been made.
create table if not exists tracker.mornings (
  day      date         primary key,
  made_at  timestamptz  not null default clock_timestamp()
);

-- Quartz makes its own tables, in a schema of their own.
create schema if not exists quartz;
