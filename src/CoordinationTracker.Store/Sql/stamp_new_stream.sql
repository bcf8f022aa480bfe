-- As stamp_stream.sql, of a stream that begins with it: recorded at twice, then the stream.
update mt_streams set timestamp = ?, created = ? where id = ?
