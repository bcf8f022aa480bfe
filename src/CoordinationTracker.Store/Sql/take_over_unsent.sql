-- Notices of the first version knew no mail.
update tracker.notices set mail = id
where mail is null and sent_at is null and refused is null and made_at > clock_timestamp() - interval '7 days'
returning mail, recipient
