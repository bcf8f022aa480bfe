-- $1 subscriber  $2 position
update mt_event_progression set last_seq_id = $2, last_updated = clock_timestamp() where name = $1
