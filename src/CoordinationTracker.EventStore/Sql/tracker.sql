-- What is kept beside the events, in a schema of its own: what may be erased, and what is not history.
create schema if not exists tracker;

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
