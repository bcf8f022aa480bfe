-- add_checkpoint
-- $1 stream  $2 version  $3 digest  $4 noted at, now if null
insert into tracker.checkpoints (stream, version, digest, noted_at) values ($1, $2, $3, coalesce($4, clock_timestamp()))
on conflict (stream, version) do nothing
