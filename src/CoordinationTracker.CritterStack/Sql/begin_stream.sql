-- $1 stream  $2 its type  $3 recorded at, or null for now
-- No row comes back if it has begun already. Marten takes a stream of version 0 as a new one and keeps its type and its beginning.
insert into mt_streams (id, type, version, timestamp, created)
values ($1, $2, 0, coalesce($3, clock_timestamp()), coalesce($3, clock_timestamp()))
on conflict (id) do nothing
returning timestamp
