select id, name from tracker.people
