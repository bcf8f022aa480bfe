-- $1 version of these tables  $2 Marten's
insert into tracker.versions (version, marten) values ($1, $2)
