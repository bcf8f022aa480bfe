-- $1 address  $2 why, as JSON
update tracker.papers set step = 'Failed', step_at = clock_timestamp(), failure = $2
where address = $1 and content is null
