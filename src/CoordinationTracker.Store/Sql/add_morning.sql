-- Parameters in Marten's way, without numbers: zone, then day.
insert into tracker.mornings (zone, day) values (?, ?)
