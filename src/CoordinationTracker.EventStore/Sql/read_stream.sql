-- $1 stream  $2 after version  $3 up to version
select seq_id, id, stream_id, version, type, data, timestamp, user_name, correlation_id, causation_id, headers
from mt_events
where stream_id = $1 and version > $2 and version <= $3 and type <> 'tombstone'
order by version
