-- What has been silent for a day has gone, and held nothing since.
delete from tracker.processes where beat_at < clock_timestamp() - interval '1 day'
