-- $1 ids  $2 recipients  $3 kinds  $4 bodies  $5 days  $6 positions  $7 mails
-- What may have been sent before a backup was brought back is shown, not sent: a reminder by its day, other news by the record.
insert into tracker.notices (id, recipient, kind, body, day, position, mail, refused)
select told.*, (
  select 'It may have been sent before a backup was brought back.' from tracker.restorings
  where case told.kind when 'Reminder' then told.day <= restorings.day else told.position <= restorings.position end
  limit 1)
from unnest($1, $2, $3, $4, $5, $6, $7) as told (id, recipient, kind, body, day, position, mail)
on conflict (id) do nothing
