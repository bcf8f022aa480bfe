-- $1 recipients that can be written to
-- What has waited for a week is no news any more: it is shown, not sent.
select id, recipient, kind, body, day, position, made_at, seen_at is not null
from tracker.notices
where recipient = any ($1) and sent_at is null and refused is null and made_at > clock_timestamp() - interval '7 days'
order by position, id
