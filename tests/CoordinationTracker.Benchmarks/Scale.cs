namespace CoordinationTracker.Benchmarks;

/// <summary>How much is measured: the real size, or just enough to see that every measurement still runs.</summary>
/// <param name="Appends">Appends of one event in a turn, ten turns to a round; four times as many for eight writers together.</param>
/// <param name="BulkAppends">Appends of a hundred events in a turn.</param>
/// <param name="Events">Events of the large programme.</param>
/// <param name="PastReads">Positions at which it is read.</param>
/// <param name="Cascade">The programme of many units and indicators.</param>
/// <param name="Growth">Its events, from few to many.</param>
internal sealed record Scale(int Rounds, int Appends, int BulkAppends, int Events, int PastReads, CascadeSize Cascade, IReadOnlyList<int> Growth)
{
    public static readonly Scale Full = new(
        Rounds: 9, Appends: 50, BulkAppends: 4, Events: 100_000, PastReads: 200, new(250_000), Growth: [25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000]);
    public static readonly Scale Smoke = new(
        Rounds: 2, Appends: 4, BulkAppends: 1, Events: 3_000, PastReads: 10, new(5_000, Commitments: 20, Indicators: 40, Booths: 40), Growth: [3_000, 5_000]);
}
