-- $1 subscriber
select pg_advisory_unlock(hashtext('mt_event_progression'), hashtext($1))
