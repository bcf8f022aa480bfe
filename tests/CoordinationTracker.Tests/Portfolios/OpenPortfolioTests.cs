using static CoordinationTracker.Tests.Spec;

namespace CoordinationTracker.Tests;

public sealed class OpenPortfolioTests
{
    private static readonly OpenPortfolio Open = new(Kept.Opened.Unit, Kept.Opened.Name, Kept.Opened.OpenedOn, Kept.Opened.Signatory);

    private static Outcome<PortfolioEvent> When(OpenPortfolio command, params PortfolioEvent[] given) => Given(given).When(it => it.Decide(command, Some.Today, Some.Directory));

    [Fact(DisplayName = "S1.3: a department keeps its programmes together")]
    public void a_department_keeps_its_programmes_together() => When(Open).Then(Kept.Opened);

    [Fact]
    public void who_signs_may_be_said_later_and_need_not_be_said() => When(Open with { Signatory = null }).Then(Kept.Opened with { Signatory = null });

    [Fact]
    public void opening_it_twice_changes_nothing() => When(Open, Kept.Opened).ThenNothing();

    [Fact]
    public void a_department_has_one() => When(Open with { Name = Some.Vi("Khác") }, Kept.Opened).ThenRefused("This department has a portfolio already.", "Unit");

    [Fact]
    public void a_unit_nobody_knows_has_none() => When(Open with { Unit = Some.NoUnit }).ThenRefused(Said.NoUnit, "Unit");

    [Fact]
    public void a_unit_that_has_ended_opens_none() =>
        Given(Array.Empty<PortfolioEvent>()).When(it => it.Decide(Open, Some.Today, Some.DirectoryOf([.. Some.Units, new UnitDissolved(Some.Mobilisation, [], new(2023, 6, 1))]))).ThenRefused("This unit has ended.", "Unit");

    [Fact]
    public void a_day_that_has_not_come_is_refused() => When(Open with { OpenedOn = Some.Tomorrow }).ThenRefused(Said.NotYetDayInDirectory, "OpenedOn");

    [Fact]
    public void it_has_a_name() => When(Open with { Name = new(" ") }).ThenRefused(Said.Blank, "Name");
}
