-- streams_without_checkpoint
select array(select id from mt_streams where not exists (select from tracker.checkpoints where stream = id) order by id)
