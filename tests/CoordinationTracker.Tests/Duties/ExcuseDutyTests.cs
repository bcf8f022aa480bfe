namespace CoordinationTracker.Tests;

public sealed class ExcuseDutyTests
{
    private static readonly ExcuseDuty Excuse = new(Owed.Monthly, Owed.Oak, Owed.July, "Bão lụt", new(2023, 8, 2));
    private static readonly DutyExcused Excused = new(Owed.Monthly, Owed.Oak, Owed.July, "Bão lụt", new(2023, 8, 2));

    [Fact]
    public void a_unit_is_excused_for_a_period() => When(Excuse).Then(Excused);

    [Fact]
    public void excusing_twice_changes_nothing() => When(Excuse, Excused).ThenNothing();

    [Fact]
    public void what_cannot_be_is_refused()
    {
        When(Excuse with { Reason = "Ốm" }, Excused).ThenRefused("This unit is excused for these days already.", "Unit");
        When(Excuse with { Unit = Owed.Pine }, Owed.PineInJuly).ThenRefused("This unit has done its duty for these days.", "Unit");
        When(Excuse with { Unit = Owed.District }).ThenRefused("This unit does not owe the duty for these days.", "Unit");
        When(Excuse with { Reason = "" }).ThenRefused(Said.Blank, "Reason");
        When(Excuse with { AgreedOn = Some.Tomorrow }).ThenRefused(Said.NotYetDay, "AgreedOn");
        When(Excuse with { Duty = Some.Id(99) }).ThenRefused("There is no such duty.", "Duty");
    }

    private static Outcome<ProgrammeEvent> When(ExcuseDuty command, params ProgrammeEvent[] given) => Owed.And(given).When(it => it.Decide(command, Some.Today, Owed.Directory));
}
