namespace CoordinationTracker.Tests;

/// <summary>Short questions to the counting engine, among the cast's units.</summary>
internal static class Counted
{
    public static Counting Counting(this Programme programme) => new(programme, Some.Directory);

    /// <summary>A stock's value on a day.</summary>
    public static Total Stock(this Programme programme, string indicator, DateOnly on) => programme.Counting().Of(indicator, new(on, on)).Total;
}
