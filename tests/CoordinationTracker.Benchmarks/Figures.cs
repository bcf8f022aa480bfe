namespace CoordinationTracker.Benchmarks;

/// <summary>Everything that is measured, in the order of the table.</summary>
internal static class Figures
{
    public static readonly IReadOnlyList<(string Name, Func<Bench, Task<IReadOnlyList<Result>>> Measure)> All =
    [
        ("append", AppendLoad.Measure),
        ("fold", ColdFold.Measure),
        ("warm", WarmProgramme.Measure),
        ("reports", ReportFigures.Measure),
        ("scale", CascadeFigures.Measure),
    ];
}
