-- The sessions of earlier versions of this program: they gave themselves no name, and what they asked last was asked of our tables.
select pid, coalesce(host(client_addr), 'this machine')
from pg_stat_activity
where datname = current_database() and usename = current_user and application_name = '' and backend_type = 'client backend'
  and query ~ 'mt_events|mt_streams|mt_event_progression|pg_current_snapshot|pg_current_xact_id|tracker\.|qrtz_'
order by pid
