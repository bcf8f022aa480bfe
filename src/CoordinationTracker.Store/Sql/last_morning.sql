-- $1 zone  $2 before this day
-- An asterisk stands for all zones: the first version had one morning for all.
select max(day) from tracker.mornings where zone in ($1, '*') and day < $2
