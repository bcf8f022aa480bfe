-- $1 stream  $2 version
select timestamp from mt_events where stream_id = $1 and version = $2
