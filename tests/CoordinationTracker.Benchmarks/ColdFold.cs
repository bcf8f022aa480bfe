namespace CoordinationTracker.Benchmarks;

/// <summary>The first reading of the large programme after a start, against reading and decoding its rows bare.</summary>
internal static class ColdFold
{
    public static async Task<IReadOnlyList<Result>> Measure(Bench bench)
    {
        await bench.ColdProgramme();
        var times = await Rounds.Alternate(bench.Scale.Rounds,
            ours: Tidied(async () => await (await bench.ColdProgramme()).Current(CancellationToken.None)),
            floor: Tidied(() => BareReader.Read(bench.Source, LargeProgramme.Stream)));
        return [Result.Ratio($"Cold fold of {bench.Scale.Events:N0} events", times, 0.4)];

        // What the other threw away is not on this one's bill.
        static Func<Func<Task>> Tidied(Func<Task> work) => () =>
        {
            GC.Collect();
            return work;
        };
    }
}
