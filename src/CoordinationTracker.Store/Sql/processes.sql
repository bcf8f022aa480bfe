-- $1 how many, those heard of last
select place, beat_at, beat_at > clock_timestamp() - interval '1 minute'
from tracker.processes
order by beat_at desc, id
limit $1
