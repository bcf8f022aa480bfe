using static CoordinationTracker.Tests.Spec;

namespace CoordinationTracker.Tests;

public sealed class LeaveProgrammeTests
{
    private static readonly LeaveProgramme Leave = new(Kept.Other, Kept.OtherLeft.LeftOn, Kept.OtherLeft.Reason);

    private static Outcome<PortfolioEvent> When(LeaveProgramme command, params PortfolioEvent[] given) => Given(given).When(it => it.Decide(command, Some.Today));

    [Fact]
    public void a_department_runs_a_programme_no_longer() => When(Leave, Kept.Opened, Kept.OtherIncluded).Then(Kept.OtherLeft);

    [Fact]
    public void leaving_twice_changes_nothing() => When(Leave, Kept.Opened, Kept.OtherIncluded, Kept.OtherLeft).ThenNothing();

    [Fact]
    public void what_is_not_in_it_cannot_leave()
    {
        When(Leave, Kept.Opened, Kept.Included).ThenRefused("The programme is not in this portfolio.", "Programme");
        When(Leave with { Reason = "khác" }, Kept.Opened, Kept.OtherIncluded, Kept.OtherLeft).ThenRefused("The programme is not in this portfolio.", "Programme");
    }

    [Fact]
    public void it_leaves_after_it_came() => When(Leave with { LeftOn = new(2023, 6, 1) }, Kept.Opened, Kept.OtherIncluded).ThenRefused("This lies before the day it was included.", "LeftOn");

    [Fact]
    public void a_day_that_has_not_come_is_refused() => When(Leave with { LeftOn = Some.Tomorrow }, Kept.Opened, Kept.OtherIncluded).ThenRefused(Said.NotYetDayInDirectory, "LeftOn");

    [Fact]
    public void why_is_said() => When(Leave with { Reason = " " }, Kept.Opened, Kept.OtherIncluded).ThenRefused(Said.Blank, "Reason");

    [Fact]
    public void a_portfolio_nobody_opened_is_left_by_nothing() => When(Leave).ThenRefused("There is no such portfolio; open it first.");

    [Theory(DisplayName = "A report about earlier days keeps a programme that has left")]
    [InlineData("2023-04-01", "2023-06-01", "")]
    [InlineData("2023-04-01", "2023-06-02", "DUK-CSB")]
    [InlineData("2023-08-31", "2023-12-31", "DUK-CSB")]
    [InlineData("2023-09-01", "2023-12-31", "")]
    public void it_is_in_the_portfolio_from_the_day_it_came_to_the_eve_of_the_day_it_left(string from, string to, string codes) =>
        string.Join(" ", Kept.PortfolioOf(Kept.Opened, Kept.OtherIncluded, Kept.OtherLeft).ProgrammesIn(Days.Of(from, to))).ShouldBe(codes);
}
