namespace CoordinationTracker.Store;

/// <summary>The statements, each in a file of its own beside this one.</summary>
internal static class Sql
{
    public static readonly string LockSchema = Text("lock_schema.sql");
    public static readonly string UnlockSchema = Text("unlock_schema.sql");
    public static readonly string StandBeforeEarlier = Text("stand_before_earlier.sql");
    public static readonly string EarlierPrograms = Text("earlier_programs.sql");
    public static readonly string EarlierFeed = Text("earlier_feed.sql");
    public static readonly string FoundSchema = Text("found_schema.sql");
    public static readonly string NewestVersion = Text("newest_version.sql");
    public static readonly string AddVersion = Text("add_version.sql");
    public static readonly string CountEvents = Text("count_events.sql");
    public static readonly string FromFirstVersion = Text("from_first_version.sql");
    public static readonly string Beat = Text("beat.sql");
    public static readonly string ForgetSilent = Text("forget_silent.sql");
    public static readonly string Processes = Text("processes.sql");
    public static readonly string Follower = Text("follower.sql");
    public static readonly string Queues = Text("queues.sql");
    public static readonly string CountDeadLetters = Text("count_dead_letters.sql");
    public static readonly string DeadEntries = Text("dead_entries.sql");
    public static readonly string LongHolders = Text("long_holders.sql");
    public static readonly string UnsentMails = Text("unsent_mails.sql");
    public static readonly string EndSilent = Text("end_silent.sql");
    public static readonly string AllCheckpoints = Text("all_checkpoints.sql");
    public static readonly string KeepStamp = Text("keep_stamp.sql");
    public static readonly string FindStamp = Text("find_stamp.sql");
    public static readonly string Stamps = Text("stamps.sql");
    public static readonly string HasTables = Text("has_tables.sql");
    public static readonly string AddRestoring = Text("add_restoring.sql");
    public static readonly string NoteBackup = Text("note_backup.sql");
    public static readonly string LastBackup = Text("last_backup.sql");
    public static readonly string Tracker = Text("tracker.sql");
    public static readonly string NamePerson = Text("name_person.sql");
    public static readonly string People = Text("people.sql");
    public static readonly string AddKey = Text("add_key.sql");
    public static readonly string Keys = Text("keys.sql");
    public static readonly string KeepFile = Text("keep_file.sql");
    public static readonly string FindFile = Text("find_file.sql");
    public static readonly string AddNotices = Text("add_notices.sql");
    public static readonly string LastMorning = Text("last_morning.sql");
    public static readonly string AddMorning = Text("add_morning.sql");
    public static readonly string RecipientsOfMail = Text("recipients_of_mail.sql");
    public static readonly string TakeOverUnsent = Text("take_over_unsent.sql");
    public static readonly string NoticesOf = Text("notices_of.sql");
    public static readonly string CountNotices = Text("count_notices.sql");
    public static readonly string SeeNotices = Text("see_notices.sql");
    public static readonly string UnsentNotices = Text("unsent_notices.sql");
    public static readonly string NoticesSent = Text("notices_sent.sql");
    public static readonly string AskPaper = Text("ask_paper.sql");
    public static readonly string WaitingPapers = Text("waiting_papers.sql");
    public static readonly string FindPaper = Text("find_paper.sql");
    public static readonly string NotePaper = Text("note_paper.sql");
    public static readonly string KeepPaper = Text("keep_paper.sql");
    public static readonly string FailPaper = Text("fail_paper.sql");
    public static readonly string RetryPaper = Text("retry_paper.sql");
    public static readonly string ForgetPapers = Text("forget_papers.sql");
    public static readonly string HoldStream = Text("hold_stream.sql");
    public static readonly string StampStream = Text("stamp_stream.sql");
    public static readonly string StampNewStream = Text("stamp_new_stream.sql");
    public static readonly string Commit = Text("commit.sql");
    public static readonly string FirstUnknown = Text("first_unknown.sql");
    public static readonly string ReadText = Text("read_text.sql");
    public static readonly string AddCheckpoint = Text("add_checkpoint.sql");
    public static readonly string Checkpoints = Text("checkpoints.sql");
    public static readonly string StreamsWithoutCheckpoint = Text("streams_without_checkpoint.sql");
    public static readonly string LockStreams = Text("lock_streams.sql");
    public static readonly string HasEvents = Text("has_events.sql");
    public static readonly string RestoreStream = Text("restore_stream.sql");
    public static readonly string RestoreEvents = Text("restore_events.sql");
    public static readonly string RestoreSequence = Text("restore_sequence.sql");
    public static readonly string Ids = Text("ids.sql");
    public static readonly string InstantAt = Text("instant_at.sql");
    public static readonly string Streams = Text("streams.sql");
    public static readonly string VersionAt = Text("version_at.sql");
    public static readonly string PositionAt = Text("position_at.sql");
    public static readonly string LastPosition = Text("last_position.sql");
    public static readonly string SettledAfter = Text("settled_after.sql");
    public static readonly string BeforeHolders = Text("before_holders.sql");
    public static readonly string SequenceHolders = Text("sequence_holders.sql");

    internal static string Text(string name)
    {
        using var reader = new StreamReader(typeof(Sql).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
