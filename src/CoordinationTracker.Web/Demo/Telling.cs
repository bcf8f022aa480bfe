using CoordinationTracker.Store;

namespace CoordinationTracker.Web.Demo;

/// <summary>
/// One step of the demo: at this instant this post says something to one stream. The door folds the stream and the Directory,
/// asks <paramref name="Decide"/> with the day on which <paramref name="RecordedAt"/> falls in Viet Nam, and appends the answer as recorded then.
/// For the Directory's own stream the programme is <see cref="Programme.Unknown"/>.
/// </summary>
/// <param name="Sign">A step of a report to its signatures, which goes over the signing desk; <paramref name="Decide"/> says nothing then.</param>
public sealed record Telling(
    DateTimeOffset RecordedAt, string By, Side? Side, Guid Stream, Func<Programme, Directory, DateOnly, IReadOnlyList<object>> Decide, Func<SigningDesk, Authorship, CancellationToken, Task>? Sign = null)
{
    /// <summary>Of a telling about a department's portfolio what is decided on that; its stream is then the department's unit.</summary>
    public PortfolioTelling? OfPortfolio { get; init; }
}

/// <param name="programmeOf">The programme of a code as it is by then.</param>
public delegate IReadOnlyList<object> PortfolioTelling(Portfolio portfolio, Func<string, Programme> programmeOf, Directory directory, DateOnly today);
