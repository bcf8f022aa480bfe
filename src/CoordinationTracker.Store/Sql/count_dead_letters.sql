-- Those that nobody has asked to be tried again.
select count(*) from wolverine.wolverine_dead_letters where not replayable and archived_at is null
