-- $1 address  $2 edition
update tracker.papers set step = 'Waiting', step_at = clock_timestamp(), failure = null
where address = $1 and edition = $2 and failure is not null
