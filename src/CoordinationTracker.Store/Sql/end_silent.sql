-- Ends the sessions that hold locks for a process which has given no sign of life for a minute, and answers with their numbers.
-- Found first, then ended: in one condition the planner may end every session it looks at before it asks whose it is.
with silent as materialized (
  select session.pid
  from tracker.processes process
  join pg_stat_activity session on session.application_name = 'CoordinationTracker ' || process.id and session.datname = current_database()
  where process.beat_at < clock_timestamp() - interval '1 minute'
    and exists (select from pg_locks held where held.pid = session.pid and held.locktype = 'advisory' and held.granted)
)
select pid from silent where pg_terminate_backend(pid)
