-- $1 the name of a subscription in Marten's table
-- How far it is, what it says of itself, where the record ends, and the first entry it has not come to. It stands still
-- when that entry has been there for a minute and it has not moved for as long; a moment behind is no standstill.
select
  coalesce(place.last_seq_id, 0), place.last_updated, place.agent_status, place.pause_reason,
  (select coalesce(max(seq_id), 0) from mt_events),
  next.seq_id, next.type,
  next.timestamp < clock_timestamp() - interval '1 minute'
    and coalesce(place.last_updated, '-infinity') < clock_timestamp() - interval '1 minute'
from (select) as always
left join mt_event_progression place on place.name = $1
left join lateral (
  select seq_id, type, timestamp
  from mt_events
  where seq_id > coalesce(place.last_seq_id, 0) and type <> 'tombstone'
  order by seq_id
  limit 1
) as next on true
