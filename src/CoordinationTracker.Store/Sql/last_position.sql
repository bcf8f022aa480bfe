-- A sequence that was never drawn from already says 1.
select case when is_called then last_value else 0 end from mt_events_sequence
