-- $1 subscriber
select last_seq_id from mt_event_progression where name = $1
