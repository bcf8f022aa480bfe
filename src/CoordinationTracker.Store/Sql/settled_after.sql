-- $1 a position at or below which nothing will ever appear
-- The last position of the run behind it in which none is missing: what is missing may still be written.
select coalesce(max(seq_id), $1)
from (select seq_id, row_number() over (order by seq_id) as nth from mt_events where seq_id > $1) run
where seq_id = $1 + nth
