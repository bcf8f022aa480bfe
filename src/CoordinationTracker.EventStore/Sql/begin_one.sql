-- As begin.sql, for a single event: $5 its id  $6 type  $7 data  $8 .NET type
with begun as (
  insert into mt_streams (id, type, version, timestamp, created)
  values ($1, $2, $3 + 1, coalesce($4, clock_timestamp()), coalesce($4, clock_timestamp()))
  on conflict (id) do nothing
  returning coalesce($4, clock_timestamp()) as at
)
insert into mt_events (seq_id, id, stream_id, version, data, type, timestamp, mt_dotnet_type, correlation_id, causation_id, headers, user_name)
select nextval('mt_events_sequence'), $5, $1, $3 + 1, $7, $6, at, $8, $10, $11, $12, $9
from begun
returning version, seq_id, timestamp
