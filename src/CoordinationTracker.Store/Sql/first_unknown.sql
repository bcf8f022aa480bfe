-- $1 stream, or null for all  $2 after position  $3 the aliases known here
-- Asked only when a read has stopped at one.
select type, seq_id
from mt_events
where (stream_id = $1 or $1 is null) and seq_id > $2 and type <> all ($3) and type <> 'tombstone'
order by seq_id
limit 1
