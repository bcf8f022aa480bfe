-- $1 id  $2 why it was refused, or null when it was taken
update tracker.notices set sent_at = case when $2 is null then clock_timestamp() end, refused = $2 where id = $1
