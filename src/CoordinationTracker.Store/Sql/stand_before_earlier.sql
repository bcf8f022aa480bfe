-- Every earlier version takes this lock alone while it starts. Shared by all processes of this version for as long as they run, it makes an
-- earlier one wait until they have gone.
select pg_advisory_lock_shared(hashtext('mt_events'))
