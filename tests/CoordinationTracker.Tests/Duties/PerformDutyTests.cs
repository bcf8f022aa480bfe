namespace CoordinationTracker.Tests;

public sealed class PerformDutyTests
{
    private static readonly PerformDuty Perform = new(Owed.Monthly, Owed.Pine, Owed.July, new(2023, 8, 4), Some.Vi("Đã báo cáo"));

    [Fact]
    public void a_unit_does_its_duty_for_a_period() => Owed.And().When(Decide(Perform)).Then(Owed.PineInJuly);

    [Fact]
    public void performing_twice_changes_nothing() => Owed.And(Owed.PineInJuly).When(Decide(Perform)).ThenNothing();

    [Fact]
    public void another_account_of_the_same_is_refused() => Owed.And(Owed.PineInJuly).When(Decide(Perform with { PerformedOn = new(2023, 8, 3) }))
        .ThenRefused("This has been recorded for this unit and these days already; withdraw that first.", "Unit");

    [Fact]
    public void what_cannot_be_is_refused()
    {
        const string notThen = "The duty does not fall on these days.", notOwed = "This unit does not owe the duty for these days.";
        Owed.And().When(Decide(Perform with { Duty = Some.Id(99) })).ThenRefused("There is no such duty.", "Duty");
        Owed.And().When(Decide(Perform with { Covering = Some.Q3 })).ThenRefused(notThen, "Covering");
        Owed.And().When(Decide(Perform with { Covering = new(new(2023, 6, 1), new(2023, 6, 30)) })).ThenRefused(notThen, "Covering");
        Owed.And().When(Decide(Perform with { Unit = Owed.Hill })).ThenRefused(notOwed, "Unit");
        Owed.And().When(Decide(Perform with { PerformedOn = Some.Tomorrow })).ThenRefused(Said.NotYetDay, "PerformedOn");
        Owed.And().When(Decide(Perform with { PerformedOn = new(2023, 6, 30) })).ThenRefused("This lies before the period.", "PerformedOn");
    }

    private static Func<Programme, ProgrammeEvent[]> Decide(PerformDuty command) => programme => programme.Decide(command, Some.Today, Owed.Directory);
}
