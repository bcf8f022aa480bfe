-- $1 stream
-- Its version, 0 when it has not begun, when it was last recorded in, and the time as the server has it, never before that. The row is held
-- until the end of the transaction, and the clock is read behind it: in one stream times never run backwards, whoever's clock is wrong.
select coalesce(held.version, 0), held.timestamp, greatest(held.timestamp, clock_timestamp())
from (select) as always
left join lateral (select version, timestamp from mt_streams where id = $1 for update) as held on true
