-- $1 stream  $2 its type  $3 its version  $4 when it was last recorded in  $5 when it began
insert into mt_streams (id, type, version, timestamp, created) values ($1, $2, $3, $4, $5)
