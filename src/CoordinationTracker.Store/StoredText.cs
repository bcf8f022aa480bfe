using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace CoordinationTracker.Store;

/// <summary>
/// An event letter by letter as the store keeps it, read into nothing: what archives hold and digests are made of. JSON from a
/// database is as the database writes it, so it is the same whenever and by whomever it is read.
/// </summary>
/// <param name="Data">The event's JSON.</param>
/// <param name="Headers">JSON too; "null" where none were set.</param>
public sealed record StoredText(
    Guid Id, Guid Stream, long Version, long Position, string Type, string Data, DateTimeOffset RecordedAt,
    string? User, string? CorrelationId, string? CausationId, string Headers)
{
    /// <summary>What stands in columns that nothing is ever written to; null while they are as Marten makes them.</summary>
    public string? Otherwise { get; init; }

    /// <summary>The position where it was first recorded: here, for nothing is taken in from elsewhere yet.</summary>
    public long Origin => Position;

    /// <summary>What stands for the event in the chain.</summary>
    /// <param name="whole">In the second form, which takes everything stored (ADR 18); the first leaves out headers and causes.</param>
    public byte[] Leaf(bool whole) => SHA256.HashData(Encoding.UTF8.GetBytes(whole ? Whole() : First()));

    // Id, stream, version, type, position, instant in UTC microseconds, user, and the JSON as stored.
    private string First()
    {
        var microseconds = RecordedAt.UtcTicks / TimeSpan.TicksPerMicrosecond;
        // A user's name may hold anything, so it is quoted; nothing else before the data can hold a line's end.
        var envelope = string.Create(CultureInfo.InvariantCulture, $"{Id}\n{Stream}\n{Version}\n{Type}\n{Position}\n{microseconds}\n{JsonSerializer.Serialize(User)}\n");
        return envelope + Data;
    }

    // Its line in an archive, and which stream; the members in their order, those left out that say nothing.
    private string Whole()
    {
        var text = new StringBuilder("{");
        Say("CausationId", CausationId);
        Say("CorrelationId", CorrelationId);
        text.Append("\"Data\":").AppendCanonical(Data).Append(",\"Headers\":").AppendCanonical(Headers).Append(',');
        Say("Id", Id.ToString());
        text.Append(CultureInfo.InvariantCulture, $"\"Origin\":{Origin},");
        Say("Otherwise", Otherwise);
        text.Append(CultureInfo.InvariantCulture, $"\"Position\":{Position},");
        Say("RecordedAt", RecordedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture));
        Say("Stream", Stream.ToString());
        Say("Type", Type);
        Say("User", User);
        return text.Append(CultureInfo.InvariantCulture, $"\"Version\":{Version}}}").ToString();

        void Say(string name, string? said)
        {
            if (said is not null) text.Append('"').Append(name).Append("\":").AppendQuoted(said).Append(',');
        }
    }
}

/// <summary>A whole stream letter by letter.</summary>
/// <param name="Type">The stream's own type: "programme".</param>
/// <param name="Events">In the order of their versions, from 1.</param>
public sealed record StoredHistory(Guid Stream, string Type, IReadOnlyList<StoredText> Events)
{
    /// <summary>What was noted of it once, in the order of versions.</summary>
    public IReadOnlyList<Checkpoint> Checkpoints { get; init; } = [];
}

/// <summary>The chain's value of a stream up to a version in the second form, and when it was noted (ADR 18).</summary>
public sealed record Checkpoint(Guid Stream, long Version, string Digest, DateTimeOffset NotedAt);

/// <summary>
/// The chain over a stream: every event's leaf is hashed with what came before it, so that the last value stands for the
/// whole history letter by letter. One changed, left out or put in between, and it is another.
/// </summary>
public sealed class HistoryChain
{
    private byte[] value = new byte[SHA256.HashSizeInBytes];

    /// <summary>The events taken in so far.</summary>
    public long Version { get; private set; }

    /// <summary>The chain's value up to that version, in lower-case hexadecimal.</summary>
    public string Digest => Convert.ToHexStringLower(value);

    public void Add(ReadOnlySpan<byte> leaf)
    {
        value = SHA256.HashData([.. value, .. leaf]);
        Version++;
    }

    /// <summary>The value of a stream's chain up to a version.</summary>
    /// <param name="whole">As in <see cref="StoredText.Leaf"/>.</param>
    public static async Task<string> Of(EventStore store, Guid stream, long upToVersion, bool whole, CancellationToken ct) =>
        (await Of(store.ReadText(stream, upToVersion, ct), whole)).Digest;

    internal static async Task<HistoryChain> Of(IAsyncEnumerable<StoredText> history, bool whole)
    {
        var chain = new HistoryChain();
        await foreach (var told in history) chain.Add(told.Leaf(whole));
        return chain;
    }
}

/// <summary>Histories are restored into an empty store alone: their positions are theirs.</summary>
public sealed class StoreNotEmpty() : Exception("The store holds events already; an archive is restored into an empty one.");
