-- $1 address  $2 edition
select step, clock_timestamp() - asked_at, failure, name, media_type, content
from tracker.papers where address = $1 and edition = $2
