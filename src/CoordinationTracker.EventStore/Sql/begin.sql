-- $1 stream  $2 its type  $3 expected version, 0  $4 recorded at, or null for now
-- $5 ids  $6 types  $7 data  $8 .NET types  $9 user  $10 correlation  $11 causation  $12 headers
-- The first append of a stream; no row comes back if it has begun already, and nothing has happened then. See append.sql.
with begun as (
  insert into mt_streams (id, type, version, timestamp, created)
  values ($1, $2, cardinality($5), coalesce($4, clock_timestamp()), coalesce($4, clock_timestamp()))
  on conflict (id) do nothing
  returning coalesce($4, clock_timestamp()) as at
)
insert into mt_events (seq_id, id, stream_id, version, data, type, timestamp, mt_dotnet_type, correlation_id, causation_id, headers, user_name)
select nextval('mt_events_sequence'), event.id, $1, $3 + nth, event.data, event.type, at, dotnet_type, $10, $11, $12, $9
from begun, unnest($5, $6, $7, $8) with ordinality as event (id, type, data, dotnet_type, nth)
order by nth
returning version, seq_id, timestamp
