using System.Diagnostics;

namespace CoordinationTracker.Benchmarks;

/// <summary>What two ways of doing the same took, in milliseconds, and how they compare.</summary>
/// <param name="Ratio">The median of the rounds' own ratios, floor by ours: two neighbours in time share what else the machine was doing.</param>
internal sealed record Comparison(double Ours, double Floor, double Ratio);

internal static class Rounds
{
    /// <summary>Ours and the floor by turns, and by turns first; one round beforehand warms both and does not count.</summary>
    /// <param name="ours">Prepares a round and returns what is to be timed.</param>
    public static async Task<Comparison> Alternate(int rounds, Func<Func<Task>> ours, Func<Func<Task>> floor, int each = 1)
    {
        var (oursTook, floorTook) = (new List<double>(), new List<double>());
        for (var round = 0; round <= rounds; round++)
        {
            if (round % 2 == 0) oursTook.Add(await Tidied(ours()));
            floorTook.Add(await Tidied(floor()));
            if (round % 2 == 1) oursTook.Add(await Tidied(ours()));
        }
        var counted = oursTook.Zip(floorTook).Skip(1).ToArray();
        return new(Median(counted.Select(pair => pair.First)) / each, Median(counted.Select(pair => pair.Second)) / each, Median(counted.Select(pair => pair.Second / pair.First)));
    }

    /// <summary>The median of so many measurements, after two seconds that do not count, in which the compiler makes up its mind.</summary>
    public static async Task<double> Median(int rounds, Func<Task> work)
    {
        for (var since = Stopwatch.StartNew(); since.ElapsedMilliseconds < 2_000;) await work();
        var took = new List<double>();
        for (var round = 0; round < rounds; round++) took.Add(await Timed(work));
        return Median(took);
    }

    public static async Task<double> Timed(Func<Task> work)
    {
        var since = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(since).TotalMilliseconds;
    }

    // What the other threw away is not on this one's bill.
    private static Task<double> Tidied(Func<Task> work)
    {
        GC.Collect();
        return Timed(work);
    }

    public static double Median(IEnumerable<double> values) => Percentile(values, 50);

    /// <summary>The smallest value that so many percent do not pass.</summary>
    public static double Percentile(IEnumerable<double> values, int percent)
    {
        var sorted = values.Order().ToArray();
        return sorted[Math.Max(0, (int)Math.Ceiling(sorted.Length * percent / 100.0) - 1)];
    }
}
