select pg_advisory_lock(hashtext('mt_events'))
