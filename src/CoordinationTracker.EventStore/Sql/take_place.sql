-- $1 subscriber
select pg_try_advisory_lock(hashtext('mt_event_progression'), hashtext($1))
