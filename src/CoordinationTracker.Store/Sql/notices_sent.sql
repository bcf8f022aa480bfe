-- $1 ids  $2 why they were refused, or null when they were taken
update tracker.notices set sent_at = case when $2 is null then clock_timestamp() end, refused = $2 where id = any ($1)
