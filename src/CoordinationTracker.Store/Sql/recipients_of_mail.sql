-- $1 mail
select distinct recipient from tracker.notices where mail = $1 and sent_at is null and refused is null order by recipient
