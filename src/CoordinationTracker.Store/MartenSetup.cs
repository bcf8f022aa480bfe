using JasperFx;
using JasperFx.Events;
using Marten;
using Npgsql;

namespace CoordinationTracker.Store;

/// <summary>Marten as this product uses it: the tables it has always written, all metadata on, nothing skipped and nothing guessed.</summary>
public static class MartenSetup
{
    /// <summary>How long an append waits for a stream that somebody else holds.</summary>
    private const int LockTimeoutSeconds = 10;

    /// <summary>How long a transaction of these connections may ask nothing before the server ends it.</summary>
    private const int IdleTimeoutSeconds = 60;

    /// <summary>
    /// Connections for reading and appending. Nothing is left behind on them, so the tidying between two uses, which would be half of a
    /// short append, is left out.
    /// </summary>
    public static NpgsqlDataSource Source(string connectionString)
    {
        var named = Named(connectionString);
        named.NoResetOnClose = true;
        // Marten's statements come again and again, and each is worth preparing.
        named.MaxAutoPrepare = 50;
        // A process that is stopped in the middle of an append, not killed, must not hold the horizon for everybody.
        named.Options = $"{named.Options} -c lock_timeout={LockTimeoutSeconds}s -c idle_in_transaction_session_timeout={IdleTimeoutSeconds}s".Trim();
        return NpgsqlDataSource.Create(named);
    }

    /// <summary>Connections for those that take locks for a session, as Marten's daemon and Wolverine do.</summary>
    /// <param name="process">The process that holds them: whoever finds it silent can end what it holds.</param>
    public static NpgsqlDataSource BackgroundSource(string connectionString, Guid process)
    {
        var named = Named(connectionString);
        named.ApplicationName = $"{ProgramName} {process}";
        return NpgsqlDataSource.Create(named);
    }

    /// <summary>What every connection of this version is called by in <c>pg_stat_activity</c>; those of earlier versions have no name.</summary>
    public const string ProgramName = "CoordinationTracker";

    public static void Configure(StoreOptions options, NpgsqlDataSource source, EventFormat format)
    {
        options.Connection(source);
        options.Serializer(format.Serializer());
        // Tables are made once, when a database is opened (Database.Prepare), and no page waits for a look at them.
        options.AutoCreateSchemaObjects = AutoCreate.None;
        options.DisableNpgsqlLogging = true;
        options.Events.StreamIdentity = StreamIdentity.AsGuid;
        // The mode whose append takes an event's own time, which is the server's here (EventStore.Append).
        options.Events.AppendMode = EventAppendMode.QuickWithServerTimestamps;
        options.Events.MetadataConfig.EnableAll();
        // All but this one.
        options.Events.MetadataConfig.UserNameEnabled = true;
        options.Events.EnableBigIntEvents = true;
        // The daemon writes beside its progress what it is at, and why it stands still.
        options.Events.EnableExtendedProgressionTracking = true;
        // What cannot be read or handled stops its subscription where it stands, and health says so: skipped, nobody would ever be told.
        options.Projections.Errors.SkipApplyErrors = false;
        options.Projections.Errors.SkipSerializationErrors = false;
        options.Projections.Errors.SkipUnknownEvents = false;
        foreach (var (alias, type) in format.All) options.Events.MapEventType(type, alias);
    }

    // The path is said aloud: a schema of our own is called as the private cluster's user is, and would come first in that user's path.
    private static NpgsqlConnectionStringBuilder Named(string connectionString) =>
        new(connectionString) { SearchPath = "public", ApplicationName = ProgramName };
}
