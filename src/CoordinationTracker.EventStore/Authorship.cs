namespace CoordinationTracker.EventStore;

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

    internal void RefuseATimeBefore(DateTimeOffset newest)
    {
        if (RecordedAt is { } at && Instant.Stored(at) < newest)
            throw new ArgumentException($"The stream was last recorded at {newest:O}; nothing can be recorded in it at {at:O}, before that.");
    }
}
