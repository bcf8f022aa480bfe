-- $1 address  $2 edition
-- With how many that were asked for earlier are to be made yet.
select step, clock_timestamp() - asked_at, failure, name, media_type, content,
  (select count(*) from tracker.papers as earlier
   where earlier.asked_at < paper.asked_at and earlier.content is null and earlier.failure is null
     and earlier.step_at > clock_timestamp() - interval '10 minutes')
from tracker.papers as paper where address = $1 and edition = $2
