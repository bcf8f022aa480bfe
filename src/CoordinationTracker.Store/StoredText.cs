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
    /// <summary>SHA-256 of the event's JSON and of its envelope: id, stream, version, type, position, instant in UTC microseconds, user (architecture 4).</summary>
    public byte[] Leaf()
    {
        var microseconds = RecordedAt.UtcTicks / TimeSpan.TicksPerMicrosecond;
        // A user's name may hold anything, so it is quoted; nothing else before the data can hold a line's end.
        var envelope = string.Create(CultureInfo.InvariantCulture, $"{Id}\n{Stream}\n{Version}\n{Type}\n{Position}\n{microseconds}\n{JsonSerializer.Serialize(User)}\n");
        return SHA256.HashData(Encoding.UTF8.GetBytes(envelope + Data));
    }
}

/// <summary>A whole stream letter by letter.</summary>
/// <param name="Type">The stream's own type: "programme".</param>
/// <param name="Events">In the order of their versions, from 1.</param>
public sealed record StoredHistory(Guid Stream, string Type, IReadOnlyList<StoredText> Events);

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
    public static async Task<string> Of(EventStore store, Guid stream, long upToVersion, CancellationToken ct)
    {
        var chain = new HistoryChain();
        await foreach (var told in store.ReadText(stream, upToVersion, ct)) chain.Add(told.Leaf());
        return chain.Digest;
    }
}

/// <summary>Histories are restored into an empty store alone: their positions are theirs.</summary>
public sealed class StoreNotEmpty() : Exception("The store holds events already; an archive is restored into an empty one.");
