-- $1 how many
select digest, stamped_at from tracker.stamps order by stamped_at desc limit $1
