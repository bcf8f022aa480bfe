namespace CoordinationTracker.EventStore;

/// <summary>The statements, each in a file of its own beside this one.</summary>
internal static class Sql
{
    public static readonly string Schema = Text("schema.sql");
    public static readonly string LockSchema = Text("lock_schema.sql");
    public static readonly string UnlockSchema = Text("unlock_schema.sql");
    public static readonly string Tracker = Text("tracker.sql");
    public static readonly string NamePerson = Text("name_person.sql");
    public static readonly string People = Text("people.sql");
    public static readonly string AddKey = Text("add_key.sql");
    public static readonly string Keys = Text("keys.sql");
    public static readonly string KeepFile = Text("keep_file.sql");
    public static readonly string FindFile = Text("find_file.sql");
    public static readonly string TrackerNotices = Text("tracker_notices.sql");
    public static readonly string AddNotices = Text("add_notices.sql");
    public static readonly string AddNoticesOfDay = Text("add_notices_of_day.sql");
    public static readonly string LastMorning = Text("last_morning.sql");
    public static readonly string NoticesOf = Text("notices_of.sql");
    public static readonly string CountNotices = Text("count_notices.sql");
    public static readonly string SeeNotices = Text("see_notices.sql");
    public static readonly string UnsentNotices = Text("unsent_notices.sql");
    public static readonly string NoticeSent = Text("notice_sent.sql");
    public static readonly string BeginPlace = Text("begin_place.sql");
    public static readonly string TakePlace = Text("take_place.sql");
    public static readonly string LeavePlace = Text("leave_place.sql");
    public static readonly string Place = Text("place.sql");
    public static readonly string MovePlace = Text("move_place.sql");
    public static readonly string Begin = Text("begin.sql");
    public static readonly string BeginOne = Text("begin_one.sql");
    public static readonly string Append = Text("append.sql");
    public static readonly string AppendOne = Text("append_one.sql");
    public static readonly string RecordedAt = Text("recorded_at.sql");
    public static readonly string ReadStream = Text("read_stream.sql");
    public static readonly string ReadAll = Text("read_all.sql");
    public static readonly string ReadText = Text("read_text.sql");
    public static readonly string LockStreams = Text("lock_streams.sql");
    public static readonly string HasEvents = Text("has_events.sql");
    public static readonly string RestoreStream = Text("restore_stream.sql");
    public static readonly string RestoreEvents = Text("restore_events.sql");
    public static readonly string RestoreSequence = Text("restore_sequence.sql");
    public static readonly string InstantAt = Text("instant_at.sql");
    public static readonly string Streams = Text("streams.sql");
    public static readonly string VersionAt = Text("version_at.sql");
    public static readonly string PositionAt = Text("position_at.sql");
    public static readonly string LastPosition = Text("last_position.sql");
    public static readonly string OwnTransaction = Text("own_transaction.sql");
    public static readonly string OldestTransaction = Text("oldest_transaction.sql");

    internal static string Text(string name)
    {
        using var reader = new StreamReader(typeof(Sql).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
