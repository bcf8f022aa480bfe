-- $1 stream  $2 up to version
select seq_id, id, stream_id, version, type, data::text, timestamp, user_name, correlation_id, causation_id, coalesce(headers, 'null')::text
from mt_events
where stream_id = $1 and version <= $2 and type <> 'tombstone'
order by version
