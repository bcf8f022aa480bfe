select pg_advisory_lock(hashtext('tracker'), hashtext('schema'))
