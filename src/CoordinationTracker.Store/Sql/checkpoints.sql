-- checkpoints
-- $1 stream
select stream, version, digest, noted_at from tracker.checkpoints where stream = $1 order by version
