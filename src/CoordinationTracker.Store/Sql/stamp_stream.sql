-- Parameters in Marten's way, without numbers: recorded at, then the stream. Sent behind Marten's events, in their batch.
update mt_streams set timestamp = ? where id = ?
