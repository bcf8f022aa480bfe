using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using CoordinationTracker.Reports;

namespace CoordinationTracker.Benchmarks;

/// <summary>
/// What the programme of many units and indicators costs once it is folded, and how that grows with its history. It is folded in
/// memory from decoded events: what reading them from the store costs is told by the cold fold.
/// </summary>
internal static class CascadeFigures
{
    private const int Foldings = 3;
    private const int BoardQuarters = 12;

    /// <summary>One length of the history: what a folding took, the findings of its last year, and the memory of it.</summary>
    private sealed record Point(int Events, double Fold, double Findings, long Bytes)
    {
        public double FoldOfOne => Fold / Events;
        public double FindingsOfOne => Findings / Events;
        public double BytesOfOne => (double)Bytes / Events;
    }

    public static async Task<IReadOnlyList<Result>> Measure(Bench bench)
    {
        var (rounds, curve, results) = (bench.Scale.Rounds, new List<Point>(), new List<Result>());
        foreach (var events in bench.Scale.Growth)
        {
            Console.Error.WriteLine($"  folding {events} events");
            var size = bench.Scale.Cascade with { Events = events };
            var directory = new CascadeProgramme(size).Directory;
            var before = GC.GetTotalMemory(forceFullCollection: true);
            var (programme, fold) = Folded(size);
            var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
            var (today, year) = (programme.DayOf(programme.RecordedAt), Period.Year(CascadeProgramme.Quarter(CascadeProgramme.Quarters - 1).From.Year));
            var findings = await Rounds.Median(rounds, () => Task.FromResult(Reviewing.Of(programme, directory, PeriodKind.Year, year, programme.Position, today)));
            curve.Add(new(events, fold, findings, bytes));
            if (events != bench.Scale.Cascade.Events) continue;

            var quarters = Enumerable.Range(0, CascadeProgramme.Quarters).Select(CascadeProgramme.Quarter).ToList();
            var page = await Rounds.Median(rounds, () => Task.FromResult(IndicatorPage.Of(programme, directory, CascadeProgramme.ReportedByAll, quarters, year, today)));
            var duty = programme.Duties.Find(CascadeProgramme.Duty)!;
            var board = await Rounds.Median(rounds, () => Task.FromResult(Completeness.Of(programme, directory, duty, quarters[^BoardQuarters..], today)));
            results.AddRange(
            [
                Result.Time($"Findings of a year, {events:N0} events", findings, 300),
                Result.Time("Page of one indicator of it", page, 30),
                Result.Time($"Board of {size.Booths} units and {BoardQuarters} periods of it", board, 50),
                Result.Amount("Memory of one event of it, without checkpoints", curve[^1].BytesOfOne, "bytes", 1024),
            ]);
        }
        // Against the size it is built for: a short history is mostly definitions and plans.
        var (usual, last) = (curve.Single(point => point.Events == bench.Scale.Cascade.Events), curve[^1]);
        results.Add(Result.Amount($"Fold of {last.Events:N0} events, for each of {usual.Events:N0}", last.FoldOfOne / usual.FoldOfOne, "", 1.25));
        results.Add(Result.Amount($"Findings of a year of {last.Events:N0} events, for each of {usual.Events:N0}", last.FindingsOfOne / usual.FindingsOfOne, "", 1.25));
        bench.Appendix.Append(Table(curve));
        return results;
    }

    // Apart, so that of the history nothing outlives it but what the programme holds.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (Programme Programme, double Fold) Folded(CascadeSize size)
    {
        var history = new CascadeProgramme(size).History().ToList();
        var (programme, took) = (Programme.Unknown, new List<double>());
        for (var folding = 0; folding < Foldings; folding++)
        {
            GC.Collect();
            var since = System.Diagnostics.Stopwatch.GetTimestamp();
            programme = Programme.Fold(history);
            took.Add(System.Diagnostics.Stopwatch.GetElapsedTime(since).TotalMilliseconds);
        }
        return (programme, Rounds.Median(took));
    }

    private static string Table(IEnumerable<Point> curve)
    {
        var table = new StringBuilder("| Events | Fold | … of one | Findings of a year | Memory of one |\n|--:|--:|--:|--:|--:|\n");
        foreach (var point in curve)
            table.Append(CultureInfo.InvariantCulture, $"| {point.Events:N0} | {point.Fold:N0} ms | {point.FoldOfOne * 1000:N1} µs | {point.Findings:N0} ms | {point.BytesOfOne:N0} bytes |\n");
        return table.ToString();
    }
}
