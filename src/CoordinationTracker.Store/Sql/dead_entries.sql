-- The entries that Marten's daemon has passed over, the newest first.
select
  (data ->> 'EventSequence')::bigint, data ->> 'ProjectionName', (data ->> 'Timestamp')::timestamptz,
  coalesce(data ->> 'ExceptionMessage', '')
from mt_doc_deadletterevent
order by mt_last_modified desc, id
