-- How many are to be made yet; where nothing has moved for ten minutes nobody is at it.
select count(*) from tracker.papers
where content is null and failure is null and step_at > clock_timestamp() - interval '10 minutes'
