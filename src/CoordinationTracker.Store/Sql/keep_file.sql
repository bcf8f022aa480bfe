-- $1 digest  $2 content  $3 media type
insert into tracker.files (digest, content, media_type, length) values ($1, $2, $3, octet_length($2)) on conflict (digest) do nothing
