-- What lies in Wolverine's queues, by queue: what waits for a process, what is to be done later, and what a process has
-- in hand.
select queue, sum(waiting)::bigint, sum(later)::bigint, sum(in_hand)::bigint
from (
  select
    received_at as queue,
    count(*) filter (where status = 'Incoming' and owner_id = 0) as waiting,
    count(*) filter (where status = 'Scheduled') as later,
    count(*) filter (where status = 'Incoming' and owner_id <> 0) as in_hand
  from wolverine.wolverine_incoming_envelopes
  where status <> 'Handled'
  group by received_at
  union all
  select destination, count(*) filter (where owner_id = 0), 0, count(*) filter (where owner_id <> 0)
  from wolverine.wolverine_outgoing_envelopes
  group by destination
  union all
  select 'postgresql://papers/', count(*), 0, 0 from wolverine.wolverine_queue_papers
  union all
  select 'postgresql://papers/', 0, count(*), 0 from wolverine.wolverine_queue_papers_scheduled
) as each
group by queue
having sum(waiting + later + in_hand) > 0
order by queue
