-- $1 after position  $2 up to position, the horizon
select seq_id, id, stream_id, version, type, data, timestamp, user_name, correlation_id, causation_id, headers
from mt_events
where seq_id > $1 and seq_id <= $2 and type <> 'tombstone'
order by seq_id
