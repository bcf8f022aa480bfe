-- What waited for its mail when the backup was made may have been sent since: it is shown, not sent. The day is that of UTC, which begins
-- at seven in Vietnam, when reminders go out.
with restored as (
  insert into tracker.restorings (position, day)
  select coalesce(max(seq_id), 0), (clock_timestamp() at time zone 'UTC')::date from mt_events
)
update tracker.notices set refused = 'It may have been sent before a backup was brought back.'
where sent_at is null and refused is null
