namespace CoordinationTracker.Tests;

/// <summary>Domain 7.2: periods are data, both ends included.</summary>
public sealed class PeriodTests
{
    [Theory]
    [InlineData(1, "2024-01-01", "2024-03-31", 91)]
    [InlineData(2, "2024-04-01", "2024-06-30", 91)]
    [InlineData(3, "2024-07-01", "2024-09-30", 92)]
    [InlineData(4, "2024-10-01", "2024-12-31", 92)]
    public void a_quarter_is_three_calendar_months(int quarter, string from, string to, int days)
    {
        Period.Quarter(2024, quarter).ShouldBe(Days.Of(from, to));
        Period.Quarter(2024, quarter).Days().ShouldBe(days);
    }

    [Fact]
    public void the_last_quarter_there_is_has_an_end() => Period.Quarter(9999, 4).To.ShouldBe(DateOnly.MaxValue);

    [Theory]
    [InlineData(2023, 365)]
    [InlineData(2024, 366)]
    public void a_year_has_its_days(int year, int days) => Period.Year(year).Days().ShouldBe(days);

    [Theory]
    [InlineData("2022-09-08", "2023-09-07")]
    [InlineData("2023-03-01", "2024-02-29")]
    [InlineData("2024-02-29", "2025-02-27")]
    [InlineData("2023-01-01", "2023-12-31")]
    public void a_programme_year_ends_on_the_eve_of_its_anniversary(string from, string to) => Period.YearFrom(Days.On(from)).ShouldBe(Days.Of(from, to));

    [Fact]
    public void both_ends_belong_to_it()
    {
        Some.Q3.Contains(new DateOnly(2023, 7, 1)).ShouldBeTrue();
        Some.Q3.Contains(new DateOnly(2023, 9, 30)).ShouldBeTrue();
        Some.Q3.Contains(new DateOnly(2023, 6, 30)).ShouldBeFalse();
        Some.Q3.Contains(new DateOnly(2023, 10, 1)).ShouldBeFalse();
        Period.Year(2023).Contains(Some.Q3).ShouldBeTrue();
        Some.Q3.Contains(Period.Year(2023)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("2023-06-01", "2023-06-30", false)]
    [InlineData("2023-06-01", "2023-07-01", true)]
    [InlineData("2023-09-30", "2023-10-01", true)]
    [InlineData("2023-10-01", "2023-10-31", false)]
    public void periods_touch_when_they_share_a_day(string from, string to, bool touches)
    {
        Some.Q3.Touches(Days.Of(from, to)).ShouldBe(touches);
        Days.Of(from, to).Touches(Some.Q3).ShouldBe(touches);
    }
}
