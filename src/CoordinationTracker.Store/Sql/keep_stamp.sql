-- $1 digest of the list  $2 the list  $3 the server's answer
insert into tracker.stamps (digest, list, token) values ($1, $2, $3) on conflict (digest) do nothing
