using CoordinationTracker.Reports;

namespace CoordinationTracker.PostgresTests.Demo;

/// <summary>The programmes' reports of every kind and period.</summary>
internal static class DemoReports
{
    public static Findings Find(Told told, Programme programme, PeriodKind kind, Period covering) =>
        Reviewing.Of(programme, told.Directory, kind, covering, told.Everything.Max(recorded => recorded.Position), Told.Day(told.Everything.Max(recorded => recorded.RecordedAt)));

    public static IEnumerable<Findings> Of(Told told) =>
        from programme in new[] { told.BlocAndZone, told.NinhBinh, told.Campaign, told.Example }
        from period in Enumerable.Range(2022, 4).SelectMany(year => Enumerable.Range(1, 4).Select(quarter => (PeriodKind.Quarter, Period.Quarter(year, quarter))).Append((PeriodKind.Year, Period.Year(year))))
            .Concat(Periods.Kinds.Select(kind => (Kind: kind, Covering: programme.Periods.LastEnded(kind, new(2026, 1, 1)))).Where(period => period.Covering is not null).Select(period => (period.Kind, period.Covering!)))
        select Find(told, programme, period.Item1, period.Item2);
}
