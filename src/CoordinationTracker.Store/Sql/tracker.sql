-- What is kept beside the events, in a schema of its own: what may be erased, and what is not history.
create schema if not exists tracker;

-- The versions of these tables this database has had, newest last, each with the version of Marten that made its own.
create table if not exists tracker.versions (
  version  integer      not null,
  marten   text         not null,
  made_at  timestamptz  not null default clock_timestamp()
);

-- A natural person is an id in the events; the name stands here alone, where it can be erased.
create table if not exists tracker.people (
  id    uuid  primary key,
  name  text  not null
);

-- The keys that sign forms and cookies, so that every process knows every other's.
create table if not exists tracker.keys (
  name  text  primary key,
  xml   text  not null
);

-- The content of files, kept once whatever they are called; the events name them by digest (SHA-256, hexadecimal).
create table if not exists tracker.files (
  digest      text    primary key,
  content     bytea   not null,
  media_type  text    not null,
  length      bigint  not null
);

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

-- The mail in which it goes: what is told of one act goes in one. None where nobody is to send it.
alter table tracker.notices add column if not exists mail uuid null;

create index if not exists notices_of_mail on tracker.notices (mail) where mail is not null;

-- The days whose morning has come in a zone.
create table if not exists tracker.mornings (
  day      date         not null,
  made_at  timestamptz  not null default clock_timestamp(),
  zone     text         not null,
  constraint mornings_pkey primary key (zone, day)
);

-- Papers that take their time: asked for once by their address, made by whoever has the hands free, kept for as long as
-- somebody may come for them. Their content is not among the files: those are named by the record and stay, while a paper
-- can be made again.
create table if not exists tracker.papers (
  address     text         not null,
  edition     text         not null,
  asked_at    timestamptz  not null default clock_timestamp(),
  step        text         not null,
  step_at     timestamptz  not null default clock_timestamp(),
  failure     jsonb        null,
  name        text         null,
  media_type  text         null,
  content     bytea        null,
  constraint papers_pkey primary key (address, edition)
);

-- The processes that take part in the background work, each with where it runs and its last sign of life.
create table if not exists tracker.processes (
  id       uuid         primary key,
  place    text         not null,
  beat_at  timestamptz  not null default clock_timestamp()
);

-- The chain's value of a stream up to a version, in the second form (ADR 18): noted once, when a database of an earlier version was first
-- opened or a restored archive brought none.
create table if not exists tracker.checkpoints (
  stream    uuid         not null,
  version   bigint       not null,
  digest    text         not null,
  noted_at  timestamptz  not null default clock_timestamp(),
  constraint checkpoints_pkey primary key (stream, version)
);
