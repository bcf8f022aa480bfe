-- The last one made; why the last try failed, where it did; and since when there has been something to back up.
select
  (select max(made_at) from tracker.backups where length is not null),
  (select failure from tracker.backups order by day desc limit 1),
  (select min(made_at) from tracker.versions)
