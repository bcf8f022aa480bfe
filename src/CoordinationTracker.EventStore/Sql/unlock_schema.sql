select pg_advisory_unlock(hashtext('mt_events'))
