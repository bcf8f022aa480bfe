-- How far the first version had followed the record with its own hands; no row where it never did.
select last_seq_id from mt_event_progression where name = 'notices'
