-- The first version had one morning for all zones, told by an asterisk here, and left its timers to Quartz.
alter table if exists tracker.mornings add column if not exists zone text not null default '*';
alter table if exists tracker.mornings alter column zone drop default;
alter table if exists tracker.mornings drop constraint if exists mornings_pkey;
alter table if exists tracker.mornings add constraint mornings_pkey primary key (zone, day);
drop schema if exists quartz cascade;
