-- $1 digest of the list
select list, token from tracker.stamps where digest = $1
