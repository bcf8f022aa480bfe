using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using CoordinationTracker.EventStore;
using JasperFx;
using JasperFx.Events;
using Marten;
using Marten.Events;
using Marten.Events.Archiving;
using Marten.Exceptions;
using Marten.Services;
using Npgsql;
using IEventStore = CoordinationTracker.EventStore.IEventStore;

namespace CoordinationTracker.CritterStack;

/// <summary>
/// The store over Marten 9, on the same tables: Marten appends, reads a stream and reads all of them. What it has no question for — the
/// horizon, a position of an instant, histories letter by letter — is asked as the default edition asks it. Any number of
/// processes of either edition may use one database.
/// </summary>
public sealed partial class MartenEventStore : IEventStore, IAsyncDisposable
{
    private readonly NpgsqlDataSource source;
    private readonly EventTypes types;
    private readonly string[] aliases;
    private readonly PostgresEventStore own;
    private readonly SemaphoreSlim preparing = new(1, 1);
    private volatile bool prepared;

    /// <param name="source">Connections as <see cref="PostgresEventStore.Source"/> makes them, to a database with the tables of <see cref="Schema"/>; whoever made it disposes of it.</param>
    public MartenEventStore(NpgsqlDataSource source, EventTypes types)
    {
        (this.source, this.types, aliases, own) = (source, types, [.. types.All.Select(known => known.Alias)], new(source, types));
        Marten = DocumentStore.For(options => Configure(options, source, types));
    }

    /// <summary>Marten itself, on these tables and as configured here.</summary>
    public IDocumentStore Marten { get; }

    /// <summary>
    /// The layout of these tables and the format of these events, in Marten's words. With it, and by itself, Marten changes no schema:
    /// see <see cref="Prepare"/>.
    /// </summary>
    public static void Configure(StoreOptions options, NpgsqlDataSource source, EventTypes types)
    {
        options.Connection(source);
        // Not UseSystemTextJsonForSerialization: that takes the converter of enums out, and writes them as numbers.
        options.Serializer(new SystemTextJsonSerializer(EventTypes.Json));
        options.AutoCreateSchemaObjects = AutoCreate.None;
        // Its retries would meet a transaction of ours that is broken already, and hide why. Who lost a race decides again.
        options.ConfigureWritePolly(_ => { });
        options.Events.StreamIdentity = StreamIdentity.AsGuid;
        // The one whose append takes an event's own time: the other's is wrong by the session's offset where that is not UTC.
        options.Events.AppendMode = EventAppendMode.QuickWithServerTimestamps;
        options.Events.MetadataConfig.EnableAll();
        // All but this one.
        options.Events.MetadataConfig.UserNameEnabled = true;
        foreach (var (alias, type) in types.All) options.Events.MapEventType(type, alias);
    }

    /// <summary>
    /// Adds what Marten needs besides the tables, its functions and side tables, unless it is there. The first append does so; until then
    /// nothing of it is used.
    /// </summary>
    public async Task Prepare(CancellationToken ct)
    {
        if (prepared) return;
        await preparing.WaitAsync(ct);
        try
        {
            if (prepared) return;
            await using var connection = await source.OpenConnectionAsync(ct);
            // As Schema does, and against it: processes that start at one moment make each thing once.
            await Run(Sql.LockSchema);
            try { await Marten.Storage.Database.ApplyAllConfiguredChangesToDatabaseAsync(AutoCreate.CreateOrUpdate, ct: ct); }
            finally { await Run(Sql.UnlockSchema); }
            prepared = true;

            async Task Run(string sql)
            {
                await using var command = new NpgsqlCommand(sql, connection);
                await command.ExecuteNonQueryAsync(CancellationToken.None);
            }
        }
        finally { preparing.Release(); }
    }

    public async IAsyncEnumerable<StoredEvent> Read(Guid stream, long afterVersion, long upToVersion, [EnumeratorCancellation] CancellationToken ct)
    {
        var known = await FirstUnknown(Statement.UnknownInStream, ct, stream, afterVersion, upToVersion) - 1 ?? upToVersion;
        await foreach (var told in Told(
            all => all.Where(e => e.StreamId == stream && e.Version > afterVersion && e.Version <= known && e.MaybeArchived()).OrderBy(e => e.Version),
            last => own.Read(stream, last?.Version ?? afterVersion, upToVersion, ct), known < upToVersion, ct))
            yield return told;
    }

    public async IAsyncEnumerable<StoredEvent> ReadAll(long afterPosition, [EnumeratorCancellation] CancellationToken ct)
    {
        // Asked first: only a later statement is sure to see everything up to it.
        var horizon = await own.Horizon(ct);
        var known = await FirstUnknown(Statement.UnknownInFeed, ct, afterPosition, horizon) - 1 ?? horizon;
        await foreach (var told in Told(
            all => all.Where(e => e.Sequence > afterPosition && e.Sequence <= known && e.MaybeArchived()).OrderBy(e => e.Sequence),
            last => own.ReadAll(last?.Position ?? afterPosition, ct), known < horizon, ct))
            yield return told;
    }

    public IAsyncEnumerable<StoredText> ReadText(Guid stream, long upToVersion, CancellationToken ct) => own.ReadText(stream, upToVersion, ct);

    // Marten draws a position for whatever it stores; what is restored has its own.
    public Task Restore(IReadOnlyList<StoredHistory> histories, CancellationToken ct) => own.Restore(histories, ct);

    public Task<long> VersionAt(Guid stream, long position, CancellationToken ct) => own.VersionAt(stream, position, ct);

    public Task<long> Horizon(CancellationToken ct) => own.Horizon(ct);

    public Task<long> PositionAt(DateTimeOffset instant, CancellationToken ct) => own.PositionAt(instant, ct);

    public Task<DateTimeOffset?> InstantAt(long position, CancellationToken ct) => own.InstantAt(position, ct);

    public IAsyncEnumerable<Guid> Streams(string streamType, CancellationToken ct) => own.Streams(streamType, ct);

    public async ValueTask DisposeAsync()
    {
        await Marten.DisposeAsync();
        preparing.Dispose();
    }

    // Marten would read an event of a type it does not know by the .NET type beside it, and never say so. Here the alias is the format.
    private async Task<long?> FirstUnknown(string sql, CancellationToken ct, params object[] range)
    {
        await using var command = source.CreateCommand(sql);
        foreach (var end in range) command.Parameters.Add(new() { Value = end });
        command.Parameters.Add(new() { Value = aliases });
        return (long?)await command.ExecuteScalarAsync(ct);
    }

    // Marten's reading as far as it goes. The rest our own either knows how to read, or says what is wrong with, and at which position.
    private async IAsyncEnumerable<StoredEvent> Told(
        Func<IQueryable<IEvent>, IQueryable<IEvent>> which, Func<StoredEvent?, IAsyncEnumerable<StoredEvent>> rest, bool more, [EnumeratorCancellation] CancellationToken ct)
    {
        await using var session = Marten.QuerySession();
        await using var rows = which(session.Events.QueryAllRawEvents().Where(e => e.EventTypeName != Tombstone)).ToAsyncEnumerable(ct).GetAsyncEnumerator(ct);
        StoredEvent? last = null;
        while (true)
        {
            try
            {
                if (!await rows.MoveNextAsync()) break;
                last = Envelope(rows.Current);
            }
            catch (Exception e) when (e is EventDeserializationFailureException or InvalidCastException)
            {
                more = true;
                break;
            }
            catch (MartenCommandException e) when (e.InnerException is NpgsqlException inner) { throw Unwrapped(inner); }
            yield return last;
        }
        if (!more) yield break;
        await foreach (var told in rest(last)) yield return told;
    }

    private static StoredEvent Envelope(IEvent e) => new(
        e.Id, e.StreamId, e.Version, e.Sequence, e.EventTypeName, e.Data, e.Timestamp.ToUniversalTime(), e.UserName, e.CorrelationId, e.CausationId,
        e.Headers?.ToDictionary(header => header.Key, header => (string)header.Value, StringComparer.Ordinal));

    // Who uses the store knows the database's own exceptions, not what Marten puts around them.
    private static NpgsqlException Unwrapped(NpgsqlException inner)
    {
        ExceptionDispatchInfo.Throw(inner);
        return inner;
    }

    /// <summary>What Marten leaves, under this alias, in the place of an event whose transaction failed.</summary>
    private const string Tombstone = "tombstone";
}
