-- $1 ids  $2 recipients  $3 kinds  $4 bodies  $5 days  $6 positions
insert into tracker.notices (id, recipient, kind, body, day, position)
select * from unnest($1, $2, $3, $4, $5, $6)
on conflict (id) do nothing
