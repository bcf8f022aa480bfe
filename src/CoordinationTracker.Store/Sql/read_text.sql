-- read_text
-- $1 stream  $2 up to version
-- The last column: what stands where nothing is ever written; null while it is as Marten makes it.
select seq_id, id, stream_id, version, type, data::text, timestamp, user_name, correlation_id, causation_id, coalesce(headers, 'null')::text,
  case when bdata is null and tenant_id = '*DEFAULT*' and not is_archived then null else concat_ws(' ', tenant_id, is_archived, encode(bdata, 'hex')) end
from mt_events
where stream_id = $1 and version <= $2 and type <> 'tombstone'
order by version
