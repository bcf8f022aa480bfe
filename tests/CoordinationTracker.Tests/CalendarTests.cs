namespace CoordinationTracker.Tests;

public sealed class CalendarTests
{
    private static readonly DateOnly First = new(2024, 2, 1), Tenth = new(2024, 2, 10), Last = new(2024, 2, 29), March = new(2024, 3, 5);
    private static readonly Calendar<string> Days = Calendar<string>.Empty.Set(First, "a").Set(Tenth, "b").Set(Last, "c").Set(March, "d");

    [Fact]
    public void a_month_that_lies_whole_in_the_days_is_worked_out_once()
    {
        var times = 0;
        for (var asked = 0; asked < 2; asked++) Joined(Days, new(First, Last)).ShouldBe(["abc"]);
        times.ShouldBe(1);

        Joined(Days, new(new(2024, 1, 1), new(2024, 3, 31))).ShouldBe(["abc", "d"]);
        times.ShouldBe(2);

        IEnumerable<string> Joined(Calendar<string> days, Period period) => days.Within(period, some => { times++; return string.Concat(some); }).ToList();
    }

    [Theory]
    [InlineData(1, 28, "ab")]
    [InlineData(2, 29, "bc")]
    [InlineData(10, 10, "b")]
    public void a_part_of_a_month_is_worked_out_of_its_own_days(int from, int to, string expected)
    {
        Days.Within(new(First, Last), string.Concat).ShouldBe(["abc"]);
        Days.Within(new(new(2024, 2, from), new(2024, 2, to)), string.Concat).ShouldBe([expected]);
    }

    [Fact]
    public void a_month_is_worked_out_anew_when_one_of_its_days_is_set()
    {
        Days.Within(new(First, Last), string.Concat).ShouldBe(["abc"]);

        var changed = Days.Set(Tenth, "x");
        changed.Within(new(First, Last), string.Concat).ShouldBe(["axc"]);
        Days.Within(new(First, Last), string.Concat).ShouldBe(["abc"]);
    }

    [Fact]
    public void the_last_day_there_is_ends_its_month() =>
        Calendar<string>.Empty.Set(DateOnly.MaxValue, "z").Within(new(DateOnly.MinValue, DateOnly.MaxValue), string.Concat).ShouldBe(["z"]);
}
