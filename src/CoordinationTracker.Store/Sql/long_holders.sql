-- The sessions that keep the horizon back: they have drawn a position (sequence_holders.sql) in a transaction that
-- began more than 30 seconds ago. When a lock was taken is nowhere written down, so the transaction's own beginning
-- stands for it.
select activity.pid, activity.xact_start, coalesce(activity.application_name, '')
from pg_locks held
join pg_stat_activity activity on activity.pid = held.pid
where held.locktype = 'relation' and held.relation = 'mt_events_sequence'::regclass and held.mode = 'RowExclusiveLock'
  and held.database = (select oid from pg_database where datname = current_database())
  and activity.xact_start < clock_timestamp() - interval '30 seconds'
order by activity.xact_start, activity.pid
