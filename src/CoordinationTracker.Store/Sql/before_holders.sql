-- An instant before any position was drawn that is not settled: five minutes before the oldest of those that hold one
-- (sequence_holders.sql) began. An append stamps its events and then draws, and may take a minute at most (MartenSetup).
-- Null where one of them, a prepared transaction, has no session that says when it began.
select case when count(*) = count(activity.xact_start) then min(activity.xact_start) - interval '5 minutes' end
from pg_locks held
left join pg_stat_activity activity on activity.pid = held.pid
where held.locktype = 'relation' and held.relation = 'mt_events_sequence'::regclass and held.mode = 'RowExclusiveLock'
  and held.database = (select oid from pg_database where datname = current_database())
