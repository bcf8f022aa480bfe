select max(day) from tracker.mornings
