-- $1 address  $2 edition  $3 step
update tracker.papers set step = $3, step_at = clock_timestamp(), failure = null
where address = $1 and edition = $2 and content is null
