using System.Security.Cryptography;

namespace CoordinationTracker.Verifier;

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
}
