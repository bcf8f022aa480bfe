-- $1 stream  $2 after version  $3 up to version  $4 the types known here
-- The first event there that Marten would have to guess at, by the .NET type beside it.
select version
from mt_events
where stream_id = $1 and version > $2 and version <= $3 and type <> all($4) and type <> 'tombstone'
order by version
limit 1
