select pg_advisory_unlock(hashtext('tracker'), hashtext('schema'))
