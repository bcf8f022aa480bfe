-- $1 the last position restored
select setval('mt_events_sequence', $1)
