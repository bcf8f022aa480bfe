-- ids
-- $1 positions
select seq_id, id from mt_events where seq_id = any($1)
