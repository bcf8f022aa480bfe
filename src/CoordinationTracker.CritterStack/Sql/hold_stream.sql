-- $1 stream  $2 expected version, above 0  $3 recorded at, or null for now
-- No row comes back if the stream is not at the expected version. Marten counts the version up itself.
update mt_streams
set timestamp = coalesce($3, greatest(timestamp, clock_timestamp()))
where id = $1 and version = $2
returning timestamp
