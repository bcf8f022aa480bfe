-- $1 type
-- Its streams with their versions, in the order they began.
select id, version
from mt_streams
where type = $1
order by created, id
