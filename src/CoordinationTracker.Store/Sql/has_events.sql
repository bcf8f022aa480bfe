select exists (select from mt_streams) or exists (select from mt_events)
