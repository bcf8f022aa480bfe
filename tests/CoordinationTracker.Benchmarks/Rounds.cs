using System.Diagnostics;

namespace CoordinationTracker.Benchmarks;

/// <summary>What two ways of doing the same took, in milliseconds, and how they compare.</summary>
/// <param name="Ratio">The median of the rounds' own ratios, floor by ours: two neighbours in time share what else the machine was doing.</param>
internal sealed record Comparison(double Ours, double Floor, double Ratio);

internal static class Rounds
{
    /// <summary>Ours and the floor by turns, and by turns first. Three seconds beforehand warm both and do not count.</summary>
    /// <param name="ours">Prepares a turn and returns what is to be timed.</param>
    /// <param name="turns">Of each, in a round: many short ones, so that what else the machine does falls on both.</param>
    /// <param name="each">How many of what is measured a turn does.</param>
    public static async Task<Comparison> Alternate(int rounds, Func<Func<Task>> ours, Func<Func<Task>> floor, int turns = 1, int each = 1)
    {
        var turn = 0;
        for (var since = Stopwatch.StartNew(); since.ElapsedMilliseconds < 3_000;) await Round();
        var counted = new List<(double Ours, double Floor)>();
        for (var round = 0; round < rounds; round++) counted.Add(await Round());
        return new(
            Median(counted.Select(round => round.Ours)) / turns / each, Median(counted.Select(round => round.Floor)) / turns / each,
            Median(counted.Select(round => round.Floor / round.Ours)));

        async Task<(double Ours, double Floor)> Round()
        {
            var (oursTook, floorTook) = (0.0, 0.0);
            for (var last = turn + turns; turn < last; turn++)
            {
                if (turn % 2 == 0) oursTook += await Timed(ours());
                floorTook += await Timed(floor());
                if (turn % 2 == 1) oursTook += await Timed(ours());
            }
            return (oursTook, floorTook);
        }
    }

    /// <summary>The median of so many measurements, after two seconds that do not count, in which the compiler makes up its mind.</summary>
    public static async Task<double> Median(int rounds, Func<Task> work)
    {
        for (var since = Stopwatch.StartNew(); since.ElapsedMilliseconds < 2_000;) await work();
        return await OfFew(rounds, work);
    }

    /// <summary>The median of so many measurements, the first among them, of what begins from nothing each time.</summary>
    public static async Task<double> OfFew(int rounds, Func<Task> work)
    {
        var took = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            // What the one before threw away is not on this one's bill.
            GC.Collect();
            took.Add(await Timed(work));
        }
        return Median(took);
    }

    public static async Task<double> Timed(Func<Task> work)
    {
        var since = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(since).TotalMilliseconds;
    }

    public static double Median(IEnumerable<double> values) => Percentile(values, 50);

    /// <summary>The smallest value that so many percent do not pass.</summary>
    public static double Percentile(IEnumerable<double> values, int percent)
    {
        var sorted = values.Order().ToArray();
        return sorted[Math.Max(0, (int)Math.Ceiling(sorted.Length * percent / 100.0) - 1)];
    }
}
