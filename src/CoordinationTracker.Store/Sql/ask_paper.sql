-- $1 address  $2 edition
-- One row where it is to be made now: asked for the first time; or nothing has moved for so long that whoever was to
-- make it is gone; or it failed so long ago that the cause may be gone: a font or program that the machine lacked
-- (501) is soon installed.
insert into tracker.papers as paper (address, edition, step) values ($1, $2, 'Waiting')
on conflict (address, edition) do update set step = excluded.step, step_at = clock_timestamp(), failure = null
where paper.content is null
  and paper.step_at < clock_timestamp() - case
    when paper.failure is null then interval '5 minutes'
    when paper.failure ->> 'Status' = '501' then interval '10 seconds'
    else interval '1 hour' end
