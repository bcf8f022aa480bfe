namespace CoordinationTracker.PostgresTests.Notices;

/// <summary>A clock that stands, until it is set.</summary>
internal sealed class At(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now.ToUniversalTime();
}
