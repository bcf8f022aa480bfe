-- The transactions that have drawn a position and not ended, in this database: whoever draws one holds this lock until its end. A transaction
-- that only reads events, or writes elsewhere, does not stand here.
select virtualtransaction
from pg_locks
where locktype = 'relation' and relation = 'mt_events_sequence'::regclass and mode = 'RowExclusiveLock'
  and database = (select oid from pg_database where datname = current_database())
