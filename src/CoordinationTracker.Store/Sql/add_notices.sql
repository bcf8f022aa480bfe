-- $1 ids  $2 recipients  $3 kinds  $4 bodies  $5 days  $6 positions  $7 mails
insert into tracker.notices (id, recipient, kind, body, day, position, mail)
select * from unnest($1, $2, $3, $4, $5, $6, $7)
on conflict (id) do nothing
