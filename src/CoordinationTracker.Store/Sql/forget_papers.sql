-- What was made a week ago can be made again; what was not made in a day nobody waits for.
delete from tracker.papers
where step_at < clock_timestamp() - case when content is null then interval '1 day' else interval '7 days' end
