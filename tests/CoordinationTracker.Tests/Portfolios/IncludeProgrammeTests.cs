using static CoordinationTracker.Tests.Spec;

namespace CoordinationTracker.Tests;

public sealed class IncludeProgrammeTests
{
    private static readonly IncludeProgramme Include = new(Kept.Included.Programme, Kept.Included.IncludedOn);

    private static Outcome<PortfolioEvent> When(IncludeProgramme command, params PortfolioEvent[] given) => Given(given).When(it => it.Decide(command, Some.Today, Some.ProgrammeOf()));

    [Fact(DisplayName = "S1.3: several programmes at once, each with its own clock")]
    public void a_programme_is_put_beside_the_others() => When(Include, Kept.Opened, Kept.OtherIncluded).Then(Kept.Included);

    [Fact]
    public void it_is_kept_under_the_code_it_was_signed_with() => When(Include with { Programme = "duk-bql" }, Kept.Opened).Then(Kept.Included);

    [Fact]
    public void including_it_twice_changes_nothing() => When(Include, Kept.Opened, Kept.Included).ThenNothing();

    [Fact]
    public void one_that_is_in_it_is_not_included_again() => When(Include with { IncludedOn = Some.Today }, Kept.Opened, Kept.Included).ThenRefused("The programme is in this portfolio already.", "Programme");

    [Fact]
    public void one_that_left_may_come_back()
    {
        PortfolioEvent[] gone = [Kept.Opened, Kept.Included, new ProgrammeLeft(Include.Programme, new(2023, 9, 1), "lý do")];
        When(Include with { IncludedOn = new(2023, 9, 1) }, gone).Then(Kept.Included with { IncludedOn = new(2023, 9, 1) });
        When(Include with { IncludedOn = new(2023, 8, 31) }, gone).ThenRefused("The programme had not left the portfolio by this day.", "IncludedOn");
    }

    [Fact]
    public void a_programme_nobody_signed_is_not_included() =>
        Given([Kept.Opened]).When(it => it.Decide(Include, Some.Today, Programme.Unknown)).ThenRefused("There is no programme “DUK-BQL”.", "Programme");

    [Fact]
    public void before_the_signing_there_was_none() => When(Include with { IncludedOn = new(2023, 5, 15) }, Kept.Opened).ThenRefused(Said.BeforeSigning, "IncludedOn");

    [Fact]
    public void a_day_that_has_not_come_is_refused() => When(Include with { IncludedOn = Some.Tomorrow }, Kept.Opened).ThenRefused(Said.NotYetDayInDirectory, "IncludedOn");

    [Fact]
    public void a_portfolio_nobody_opened_holds_nothing() => When(Include).ThenRefused("There is no such portfolio; open it first.");
}
