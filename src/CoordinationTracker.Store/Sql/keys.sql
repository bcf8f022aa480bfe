select xml from tracker.keys order by name
