-- What stands in this database: whether there are events of ours, or tables of somebody else's where ours would go, and whose version it is.
select
  exists (select from pg_tables where schemaname = 'public' and tablename = 'mt_events'),
  exists (select from pg_tables where schemaname = 'public' and tablename not like 'mt\_%'),
  exists (select from pg_tables where schemaname = 'tracker' and tablename = 'versions'),
  exists (select from pg_tables where schemaname = 'tracker' and tablename = 'people')
