-- $1 recipient  $2 id, or null for all  $3 up to position
update tracker.notices set seen_at = clock_timestamp()
where recipient = $1 and seen_at is null and (id = $2 or $2 is null) and position <= $3
