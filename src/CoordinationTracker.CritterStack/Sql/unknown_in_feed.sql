-- $1 after position  $2 up to position  $3 the types known here
-- As unknown_in_stream.sql, in all streams.
select seq_id
from mt_events
where seq_id > $1 and seq_id <= $2 and type <> all($3) and type <> 'tombstone'
order by seq_id
limit 1
