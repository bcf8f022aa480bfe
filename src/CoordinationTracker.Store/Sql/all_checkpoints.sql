-- all_checkpoints
-- The newest first.
select stream, version, digest, noted_at from tracker.checkpoints order by noted_at desc, stream, version desc
