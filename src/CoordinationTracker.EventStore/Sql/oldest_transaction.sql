-- The oldest transaction that has written and not ended. (xmax, the newest, says nothing about those still open.)
select pg_snapshot_xmin(pg_current_snapshot())
