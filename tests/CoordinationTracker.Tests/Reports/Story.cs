using CoordinationTracker.Reports;

namespace CoordinationTracker.Tests.Reports;

/// <summary>
/// The cast's programme told day by day: each event with the day it was written down, at noon, positions counting up by ten.
/// </summary>
public sealed class Story
{
    private readonly List<Recorded> history = [];

    /// <summary>The cast as signed, written down on 17 May 2023.</summary>
    public static Story OfTheCast => new Story().On("2023-05-17", Some.Signed);

    public Story On(string day, params ProgrammeEvent[] events)
    {
        var at = new DateTimeOffset(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), new(12, 0), TimeSpan.FromHours(7));
        foreach (var told in events) history.Add(new(told, history.Count + 1, 10 * (history.Count + 1), at, Some.SecretariatA, Side.A));
        return this;
    }

    public long Head => history.Count * 10;

    public Programme As(long? position = null) => Programme.Fold(history.Where(told => told.Position <= (position ?? Head)));

    public Findings Find(PeriodKind kind, Period covering, long? asAt = null) => Reviewing.Of(As(asAt), Some.Directory, kind, covering, asAt ?? Head, DayAt(asAt ?? Head));

    /// <summary>The day the record came to a position.</summary>
    public DateOnly DayAt(long position) => DateOnly.FromDateTime(history.Last(told => told.Position <= position).RecordedAt.DateTime);

    public Findings Q3(long? asAt = null) => Find(PeriodKind.Quarter, Some.Q3, asAt);
    public Findings Q4(long? asAt = null) => Find(PeriodKind.Quarter, Some.Q4, asAt);
}
