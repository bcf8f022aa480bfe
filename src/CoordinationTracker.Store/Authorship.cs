using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CoordinationTracker.Store;

/// <summary>
/// Who appends, and on what account. The store stamps the instant itself; only a script told in record order and the restore of
/// an archive pass <paramref name="RecordedAt"/>, which is never earlier than the newest event of the stream.
/// </summary>
public sealed record Authorship(
    string User, string? CorrelationId = null, string? CausationId = null,
    IReadOnlyDictionary<string, string>? Headers = null, DateTimeOffset? RecordedAt = null)
{
    internal void RefuseWhatCannotBeStored()
    {
        foreach (var text in new[] { User, CorrelationId, CausationId })
            if (text?.Contains('\0', StringComparison.Ordinal) == true)
                throw new ArgumentException("The NUL character cannot be stored, not even in who told it.");
    }

    /// <summary>
    /// The id of an event recorded by it: new, but where the instant is given it follows from the event's place. A script told twice is the
    /// same history then, letter by letter, with the same digests.
    /// </summary>
    internal Guid IdOf(Guid stream, long version)
    {
        if (RecordedAt is null) return Guid.CreateVersion7();
        var id = SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"event/{stream}/{version}"))).AsSpan(0, 16);
        // Version 8, of one's own making, in the variant that has versions.
        (id[6], id[8]) = ((byte)(id[6] & 0x0F | 0x80), (byte)(id[8] & 0x3F | 0x80));
        return new(id, bigEndian: true);
    }

    internal void RefuseATimeBefore(DateTimeOffset? newest)
    {
        if (RecordedAt is { } at && Instant.Stored(at) < newest)
            throw new ArgumentException($"The stream was last recorded at {newest:O}; nothing can be recorded in it at {at:O}, before that.");
    }
}
