-- $1 subscriber  $2 position
insert into mt_event_progression (name, last_seq_id, last_updated) values ($1, $2, clock_timestamp()) on conflict (name) do nothing
