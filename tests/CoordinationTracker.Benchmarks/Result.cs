using System.Globalization;
using System.Text;

namespace CoordinationTracker.Benchmarks;

/// <summary>One line of the table.</summary>
/// <param name="Target">In words; blank for a figure that only informs.</param>
internal sealed record Result(string Figure, string Ours, string Floor, string Measured, string Target, bool Met)
{
    /// <summary>A ratio to the floor: how much of what is possible remains.</summary>
    public static Result Ratio(string figure, Comparison times, double? atLeast) => new(
        figure, Milliseconds(times.Ours), Milliseconds(times.Floor), Number(times.Ratio, 2), atLeast is { } least ? $"≥ {Number(least, 2)}" : "", times.Ratio >= (atLeast ?? 0));

    public static Result Time(string figure, double milliseconds, double below) =>
        new(figure, "", "", Milliseconds(milliseconds), $"< {Number(below, 0)} ms", milliseconds < below);

    public static Result Memory(string figure, long bytes, long belowMegabytes) =>
        new(figure, "", "", $"{Number(bytes / 1e6, 0)} MB", $"< {belowMegabytes} MB", bytes < belowMegabytes * 1_000_000);

    public static Result Amount(string figure, double amount, string unit, double below) =>
        new(figure, "", "", $"{Number(amount, amount < 100 ? 2 : 0)} {unit}".TrimEnd(), $"< {Number(below, below < 100 ? 2 : 0)} {unit}".TrimEnd(), amount < below);

    public static string Table(IEnumerable<Result> results)
    {
        var table = new StringBuilder("| Figure | Ours, median | Floor, median | Result | Target | |\n|---|--:|--:|--:|--:|---|\n");
        foreach (var row in results)
            table.Append(CultureInfo.InvariantCulture, $"| {row.Figure} | {row.Ours} | {row.Floor} | **{row.Measured}** | {row.Target} | {Verdict(row)} |\n");
        return table.ToString();
    }

    private static string Verdict(Result row) => row.Target.Length == 0 ? "" : row.Met ? "met" : "missed";
    private static string Milliseconds(double milliseconds) => $"{Number(milliseconds, milliseconds < 10 ? 2 : milliseconds < 100 ? 1 : 0)} ms";
    private static string Number(double value, int decimals) => value.ToString("N" + decimals, CultureInfo.InvariantCulture);
}
