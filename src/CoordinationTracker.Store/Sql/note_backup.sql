-- $1 day  $2 length, or null  $3 why there is none, or null
-- One that failed does not take the place of the one made that day.
insert into tracker.backups (day, length, failure) values ($1, $2, $3)
on conflict (day) do update set made_at = case when excluded.failure is null then clock_timestamp() else backups.made_at end,
  length = coalesce(excluded.length, backups.length), failure = excluded.failure
