namespace CoordinationTracker.Tests;

public sealed class DayIndexTests
{
    private static readonly DayIndex Index = DayIndex.Empty
        .Add(new(2023, 7, 2), Some.Id(2)).Add(new(2023, 7, 1), Some.Id(3)).Add(new(2023, 7, 2), Some.Id(1)).Add(new(2023, 12, 31), Some.Id(4));

    [Theory]
    [InlineData("2023-07-01", "2023-07-02", 3, 1, 2)] // fewer days than the index has
    [InlineData("2023-01-01", "2023-12-31", 3, 1, 2, 4)] // more
    [InlineData("2023-07-02", "2023-07-02", 1, 2)]
    [InlineData("2023-08-01", "2023-08-31")]
    [InlineData("2023-08-31", "2023-08-01")] // the wrong way round
    public void a_period_is_read_in_order_of_day_then_of_id(string from, string to, params int[] entries) =>
        Index.Within(Days.Of(from, to)).ShouldBe(entries.Select(Some.Id));

    [Fact]
    public void the_newest_day_comes_first() => Index.NewestFirst.ShouldBe([Some.Id(4), Some.Id(2), Some.Id(1), Some.Id(3)]);

    [Fact]
    public void what_is_taken_out_is_gone_and_the_rest_stays()
    {
        var less = Index.Remove(new(2023, 7, 2), Some.Id(1)).Remove(new(2023, 12, 31), Some.Id(4));

        less.Count.ShouldBe(2);
        less.NewestFirst.ShouldBe([Some.Id(2), Some.Id(3)]);
        Index.Count.ShouldBe(4);
    }
}
