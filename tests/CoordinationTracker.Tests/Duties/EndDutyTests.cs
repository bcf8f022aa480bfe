namespace CoordinationTracker.Tests;

public sealed class EndDutyTests
{
    private static readonly EndDuty End = new(Owed.Monthly, new(2023, 9, 30), "Đã có phần mềm");
    private static readonly DutyEnded Ended = new(Owed.Monthly, new(2023, 9, 30), "Đã có phần mềm");

    [Fact]
    public void a_duty_ends() => When(End).Then(Ended);

    [Fact]
    public void what_fell_due_before_stays_owed_and_what_falls_due_after_is_not()
    {
        var duty = Owed.And(Ended).State.Duties.Find(Owed.Monthly)!;
        duty.IsFor(Owed.August).ShouldBeTrue();
        duty.IsFor(Owed.September).ShouldBeFalse();
    }

    [Fact]
    public void ending_twice_changes_nothing() => When(End, Ended).ThenNothing();

    [Fact]
    public void what_cannot_be_is_refused()
    {
        When(End with { Reason = "Khác" }, Ended).ThenRefused("This duty has ended.", "Duty");
        When(End with { EndedOn = Some.Tomorrow }).ThenRefused(Said.NotYetDay, "EndedOn");
        When(End with { EndedOn = new(2023, 6, 30) }).ThenRefused("This lies before the duty began.", "EndedOn");
        When(End with { Reason = "" }).ThenRefused(Said.Blank, "Reason");
        When(End with { Duty = Some.Id(99) }).ThenRefused("There is no such duty.", "Duty");
    }

    private static Outcome<ProgrammeEvent> When(EndDuty command, params ProgrammeEvent[] given) => Owed.And(given).When(it => it.Decide(command, Some.Today));
}
