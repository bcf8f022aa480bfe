-- $1 process  $2 where it runs
insert into tracker.processes (id, place, beat_at) values ($1, $2, clock_timestamp())
on conflict (id) do update set beat_at = excluded.beat_at
