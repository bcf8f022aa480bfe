-- $1 stream  $2 its type, known already  $3 expected version, above 0  $4 recorded at, or null for now
-- $5 ids  $6 types  $7 data  $8 .NET types  $9 user  $10 correlation  $11 causation  $12 headers
-- No row comes back if the stream is not at the expected version, and nothing has happened then.
-- The stream's row comes first: it locks out other writers of this stream and makes the transaction a writer before a position is
-- drawn, so positions follow versions and the horizon sees the transaction. The time is taken behind that lock, in `returning`.
with moved as (
  update mt_streams
  set version = $3 + cardinality($5), timestamp = coalesce($4, greatest(timestamp, clock_timestamp()))
  where id = $1 and version = $3
  returning coalesce($4, greatest(timestamp, clock_timestamp())) as at
)
insert into mt_events (seq_id, id, stream_id, version, data, type, timestamp, mt_dotnet_type, correlation_id, causation_id, headers, user_name)
select nextval('mt_events_sequence'), event.id, $1, $3 + nth, event.data, event.type, at, dotnet_type, $10, $11, $12, $9
from moved, unnest($5, $6, $7, $8) with ordinality as event (id, type, data, dotnet_type, nth)
order by nth
returning version, seq_id, timestamp
