-- The streams of a type, in the order they began.
select id
from mt_streams
where type = $1
order by created, id;
