-- $1 digest
select content, media_type from tracker.files where digest = $1
