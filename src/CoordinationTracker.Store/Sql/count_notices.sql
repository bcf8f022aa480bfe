-- $1 recipient  $2 up to position
select count(*), count(*) filter (where seen_at is null) from tracker.notices where recipient = $1 and position <= $2
