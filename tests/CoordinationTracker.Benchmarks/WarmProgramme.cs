using CoordinationTracker.Reports;

namespace CoordinationTracker.Benchmarks;

/// <summary>What the large programme costs once it is folded: its memory, its page, its findings, its past.</summary>
internal static class WarmProgramme
{
    private const int Seed = 2026;

    public static async Task<IReadOnlyList<Result>> Measure(Bench bench)
    {
        var cache = await bench.ColdProgramme();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var programme = await cache.Current(CancellationToken.None);
        var memory = GC.GetTotalMemory(forceFullCollection: true) - before;

        var directory = LargeProgramme.Bodies();
        var today = programme.DayOf(programme.RecordedAt);
        var covering = programme.Periods.LastEnded(PeriodKind.Quarter, today)!;
        var page = await Rounds.Median(bench.Scale.Rounds, () => Task.FromResult(ProgrammePage.Of(programme, covering.To)));
        var findings = await Rounds.Median(bench.Scale.Rounds, () => Task.FromResult(Reviewing.Of(programme, directory, PeriodKind.Quarter, covering, programme.Position, today)));

        var random = new Random(Seed);
        var past = new List<double>();
        for (var read = 0; read < bench.Scale.PastReads; read++)
        {
            var position = random.NextInt64(programme.SigningPosition, programme.Position + 1);
            past.Add(await Rounds.Timed(() => cache.AsAt(position, CancellationToken.None)));
        }
        GC.KeepAlive(cache);
        return
        [
            Result.Time("Page of the warm programme", page, 5),
            Result.Time("Findings of a quarter of it", findings, 50),
            Result.Time($"It as at one of {past.Count} positions, median", Rounds.Median(past), 20),
            Result.Time("… 95 of 100 are below", Rounds.Percentile(past, 95), 20),
            Result.Time("… the slowest", past.Max(), 20),
            Result.Memory("Memory of it with its checkpoints", memory, 200),
        ];
    }
}
