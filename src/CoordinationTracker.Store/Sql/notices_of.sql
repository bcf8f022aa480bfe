-- $1 recipient  $2 up to position  $3 how many to skip  $4 how many
select id, recipient, kind, body, day, position, mail, made_at, seen_at is not null
from tracker.notices
where recipient = $1 and position <= $2
order by position desc, id
offset $3 limit $4
