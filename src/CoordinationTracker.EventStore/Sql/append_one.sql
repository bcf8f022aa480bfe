-- As append.sql, for a single event, which most appends are: $5 its id  $6 type  $7 data  $8 .NET type
with moved as (
  update mt_streams
  set version = $3 + 1, timestamp = coalesce($4, greatest(timestamp, clock_timestamp()))
  where id = $1 and version = $3
  returning coalesce($4, greatest(timestamp, clock_timestamp())) as at
)
insert into mt_events (seq_id, id, stream_id, version, data, type, timestamp, mt_dotnet_type, correlation_id, causation_id, headers, user_name)
select nextval('mt_events_sequence'), $5, $1, $3 + 1, $7, $6, at, $8, $10, $11, $12, $9
from moved
returning version, seq_id, timestamp
