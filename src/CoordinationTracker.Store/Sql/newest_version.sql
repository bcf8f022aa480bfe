select version, marten from tracker.versions order by version desc, made_at desc limit 1
