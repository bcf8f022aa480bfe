-- $1 address  $2 edition  $3 name  $4 media type  $5 content
update tracker.papers set step = 'Made', step_at = clock_timestamp(), failure = null,
  name = $3, media_type = $4, content = $5
where address = $1 and edition = $2 and content is null
