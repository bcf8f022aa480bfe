-- $1 ids  $2 recipients  $3 kinds  $4 bodies  $5 days  $6 positions  $7 the day
-- All of a day or, where somebody was before us, none.
with morning as (
  insert into tracker.mornings (day) values ($7) on conflict (day) do nothing returning day
)
insert into tracker.notices (id, recipient, kind, body, day, position)
select notice.* from morning, unnest($1, $2, $3, $4, $5, $6) as notice
on conflict (id) do nothing
