-- $1 how many, those heard of last
select id, beat_at, beat_at > clock_timestamp() - interval '1 minute'
from tracker.processes
order by beat_at desc, id
limit $1
