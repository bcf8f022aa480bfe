-- $1 process
insert into tracker.processes (id, beat_at) values ($1, clock_timestamp())
on conflict (id) do update set beat_at = excluded.beat_at
