using System.Diagnostics;
using JasperFx;
using JasperFx.Events;
using Marten;
using Npgsql;

namespace CoordinationTracker.Store;

/// <summary>This database cannot be used as it is; the message is one sentence for whoever started the program.</summary>
public sealed class UnsuitableDatabase(string sentence, Exception? cause = null) : Exception(sentence, cause);

/// <summary>What opening a database of an earlier version did to it.</summary>
/// <param name="Events">The events in it, counted before and after.</param>
public sealed record Upgrade(long Events);

/// <summary>
/// A database with our tables in it, for as long as a process uses it. Opening makes absent tables, brings those of an earlier version to this
/// one, and keeps earlier versions of the program from running beside this one; what is in the tables is left alone.
/// </summary>
public sealed class Database : IAsyncDisposable
{
    /// <summary>The version of these tables; goes up with every change to tracker.sql.</summary>
    private const int Version = 2;

    /// <summary>What follows the record, by its name in Marten's tables.</summary>
    public const string Subscription = "entries";

    /// <summary>And the one part of it, as the daemon starts and stops it.</summary>
    public const string Shard = Subscription + ":All";

    private static readonly string MartenVersion = typeof(IDocumentStore).Assembly.GetName().Version!.ToString(3);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private NpgsqlConnection? presence;

    private Database(string connectionString)
    {
        ConnectionString = connectionString;
        Source = MartenSetup.Source(connectionString);
        Background = MartenSetup.BackgroundSource(connectionString, Process);
    }

    public string ConnectionString { get; }

    /// <summary>This process, by the name its background connections bear.</summary>
    public Guid Process { get; } = Guid.CreateVersion7();

    /// <summary>Connections for reading and appending.</summary>
    public NpgsqlDataSource Source { get; }

    /// <summary>Connections for what takes locks and for work in the background.</summary>
    public NpgsqlDataSource Background { get; }

    /// <summary>Null where the database was of this version already, or empty.</summary>
    public Upgrade? Upgraded { get; private set; }

    /// <exception cref="UnsuitableDatabase">It is not ours, of a newer version, in use by an earlier one, or we may not make tables in it.</exception>
    public static async Task<Database> Open(string connectionString, EventFormat format, CancellationToken ct)
    {
        var database = new Database(connectionString);
        try
        {
            await database.KeepEarlierVersionsOut(ct);
            database.Upgraded = await database.Prepare(format, ct);
            return database;
        }
        catch (Exception e) when (Refused(e) is { } refused)
        {
            await database.DisposeAsync();
            throw new UnsuitableDatabase(
                $"The user “{database.Name.Username}” may not make tables in the database “{database.Name.Database}” ({refused.MessageText}): make it the database's owner, or grant it create on the database and on its schema public.", e);
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (presence is not null) await presence.DisposeAsync();
        await Background.DisposeAsync();
        await Source.DisposeAsync();
    }

    private NpgsqlConnectionStringBuilder Name => new(ConnectionString);

    // On a connection of its own for as long as this process lives; the server lets go of the lock when it has gone.
    private async Task KeepEarlierVersionsOut(CancellationToken ct)
    {
        presence = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Background.ConnectionString) { Pooling = false, Password = Name.Password }.ConnectionString);
        await presence.OpenAsync(ct);
        await Run(presence, Sql.StandBeforeEarlier, ct);
    }

    private async Task<Upgrade?> Prepare(EventFormat format, CancellationToken ct)
    {
        await using var connection = await Background.OpenConnectionAsync(ct);
        // Processes that start at one moment make each thing once.
        await Run(connection, Sql.LockSchema, ct);
        try
        {
            var found = await Found(connection, ct);
            if (found.Version > Version)
                throw new UnsuitableDatabase($"The database was made by a newer version of CoordinationTracker ({found.Version}, this one knows {Version}): start that version, or restore a backup made before it into an empty database.");
            if (found.IsForeign)
                throw new UnsuitableDatabase($"The database “{Name.Database}” holds tables of another program and none of ours: name an empty database in ConnectionStrings__Tracker.");
            await RefuseEarlierPrograms(connection, ct);
            if (found.Version == Version && found.Marten == MartenVersion) return null;

            var before = found.HasEvents ? await Number(connection, Sql.CountEvents, ct) : 0;
            await using (var marten = DocumentStore.For(options => MartenSetup.Configure(options, Background, format)))
            {
                await marten.Storage.Database.ApplyAllConfiguredChangesToDatabaseAsync(AutoCreate.CreateOrUpdate, ct: ct);
                if (found.IsOfFirstVersion) await Run(connection, Sql.FromFirstVersion, ct);
                await Run(connection, Sql.Tracker, ct);
                if (found.HasEvents) await EventStore.NoteCheckpoints(connection, ct);
                // Where the first version stopped following, this one goes on: what was recorded between the two is told as well.
                if (found.IsOfFirstVersion && await Ask(connection, Sql.EarlierFeed, ct) is long place)
                    await ((IEventDatabase)marten.Storage.Database).SetProjectionFloorAsync(Subscription, null, place, ct);
            }
            var after = await Number(connection, Sql.CountEvents, ct);
            if (after != before) throw new UnsuitableDatabase($"The database held {before} events before its tables were brought to this version and {after} after: somebody else writes in it; stop them and start again.");
            await using var version = new NpgsqlCommand(Sql.AddVersion, connection) { Parameters = { new() { Value = Version }, new() { Value = MartenVersion } } };
            await version.ExecuteNonQueryAsync(ct);
            return found.HasEvents ? new(after) : null;
        }
        finally { await Run(connection, Sql.UnlockSchema, CancellationToken.None); }
    }

    private static async Task RefuseEarlierPrograms(NpgsqlConnection connection, CancellationToken ct)
    {
        for (var waited = Stopwatch.StartNew(); ;)
        {
            var earlier = new List<string>();
            await using (var command = new NpgsqlCommand(Sql.EarlierPrograms, connection))
            await using (var row = await command.ExecuteReaderAsync(ct))
                while (await row.ReadAsync(ct)) earlier.Add($"{row.GetInt32(0)} from {row.GetString(1)}");
            if (earlier.Count == 0) return;
            if (waited.Elapsed > Patience)
                throw new UnsuitableDatabase($"An earlier version of CoordinationTracker is connected to this database (session {string.Join(", ", earlier)}): stop it first, for the two do not see each other's work.");
            await Task.Delay(500, ct);
        }
    }

    private static async Task<(bool HasEvents, bool IsForeign, bool IsOfFirstVersion, int Version, string Marten)> Found(NpgsqlConnection connection, CancellationToken ct)
    {
        bool events, others, versions, people;
        await using (var command = new NpgsqlCommand(Sql.FoundSchema, connection))
        await using (var row = await command.ExecuteReaderAsync(ct))
        {
            await row.ReadAsync(ct);
            (events, others, versions, people) = (row.GetBoolean(0), row.GetBoolean(1), row.GetBoolean(2), row.GetBoolean(3));
        }
        if (!versions) return (events, others && !people, people, 0, "");
        await using var newest = new NpgsqlCommand(Sql.NewestVersion, connection);
        await using var version = await newest.ExecuteReaderAsync(ct);
        return await version.ReadAsync(ct) ? (events, false, false, version.GetInt32(0), version.GetString(1)) : (events, false, people, 0, "");
    }

    private static PostgresException? Refused(Exception? e) => e switch
    {
        null => null,
        PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } refused => refused,
        AggregateException several => several.InnerExceptions.Select(Refused).FirstOrDefault(refused => refused is not null),
        _ => Refused(e.InnerException),
    };

    private static async Task<long> Number(NpgsqlConnection connection, string sql, CancellationToken ct) => (long)(await Ask(connection, sql, ct))!;

    private static async Task<object?> Ask(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(ct);
    }

    private static Task Run(NpgsqlConnection connection, string sql, CancellationToken ct) => Ask(connection, sql, ct);
}
