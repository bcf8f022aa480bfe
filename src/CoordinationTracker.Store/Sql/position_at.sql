-- $1 instant  $2 horizon
-- Finds the position bit by bit, the highest first: one look into the primary key for each. The candidates do not depend on how much
-- has been recorded since, so an instant keeps its position. There is no index on the time, and Marten would drop one.
with recursive search (bit, found) as (
  select 40, 0::bigint
  union all
  select bit - 1, case
    when (select timestamp from mt_events where seq_id >= found + (1::bigint << bit) and seq_id <= $2 order by seq_id limit 1) <= $1
    then found + (1::bigint << bit) else found end
  from search where bit >= 0
)
select found from search where bit < 0
