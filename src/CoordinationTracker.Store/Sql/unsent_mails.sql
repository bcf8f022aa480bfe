-- What waits for its mail, by recipient; what has waited for a week is only shown (unsent_notices.sql).
select recipient, count(*), min(made_at), min(made_at) < clock_timestamp() - interval '1 minute'
from tracker.notices
where mail is not null and sent_at is null and refused is null and made_at > clock_timestamp() - interval '7 days'
group by recipient
order by recipient
