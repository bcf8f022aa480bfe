-- $1 address  $2 edition
-- One row where it is to be made now: asked for the first time; or nothing has moved for so long that whoever was to
-- make it is gone; or it failed so long ago that the cause may be gone.
insert into tracker.papers as paper (address, edition, step) values ($1, $2, 'Waiting')
on conflict (address, edition) do update set step = excluded.step, step_at = clock_timestamp(), failure = null
where paper.content is null
  and paper.step_at < clock_timestamp()
    - case when paper.failure is null then interval '5 minutes' else interval '1 hour' end
