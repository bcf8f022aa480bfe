-- $1 stream  $2 position
-- Finds the version bit by bit, the highest first: one look into (stream_id, version) for each, however long the stream is.
with recursive search (bit, found) as (
  select 40, 0::bigint
  union all
  select bit - 1, case
    when (select seq_id from mt_events where stream_id = $1 and version >= found + (1::bigint << bit) order by version limit 1) <= $2
    then found + (1::bigint << bit) else found end
  from search where bit >= 0
)
select found from search where bit < 0
