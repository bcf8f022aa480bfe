-- $1 mail  $2 recipient
-- What has waited for a week is no news any more: it is shown, not sent.
select id, recipient, kind, body, day, position, mail, made_at, seen_at is not null
from tracker.notices
where mail = $1 and recipient = $2 and sent_at is null and refused is null and made_at > clock_timestamp() - interval '7 days'
order by position, id
