namespace CoordinationTracker.Tests;

public sealed class WithdrawPerformanceTests
{
    private static readonly WithdrawPerformance Withdraw = new(Owed.Monthly, Owed.Pine, Owed.July, "Nhầm đơn vị");
    private static readonly PerformanceWithdrawn Withdrawn = new(Owed.Monthly, Owed.Pine, Owed.July, "Nhầm đơn vị");

    [Fact]
    public void what_was_recorded_by_mistake_is_withdrawn() => Owed.And(Owed.PineInJuly).When(it => it.Decide(Withdraw)).Then(Withdrawn);

    [Fact]
    public void it_is_owed_again_and_may_be_done_anew()
    {
        var programme = Owed.And(Owed.PineInJuly, Withdrawn).State;
        programme.Duties.Find(Owed.Monthly)!.Find(Owed.Pine, Owed.July)!.Performed.ShouldBeNull();
        programme.Decide(new PerformDuty(Owed.Monthly, Owed.Pine, Owed.July, new(2023, 8, 4), Some.Vi("Đã báo cáo")), Some.Today, Owed.Directory).ShouldBe([Owed.PineInJuly]);
    }

    [Fact]
    public void withdrawing_twice_changes_nothing() => Owed.And(Owed.PineInJuly, Withdrawn).When(it => it.Decide(Withdraw)).ThenNothing();

    [Fact]
    public void what_cannot_be_is_refused()
    {
        Owed.And().When(it => it.Decide(Withdraw)).ThenRefused("Nothing has been recorded for this unit and these days.", "Unit");
        Owed.And(Owed.PineInJuly).When(it => it.Decide(Withdraw with { Covering = Owed.August })).ThenRefused("Nothing has been recorded for this unit and these days.", "Unit");
        Owed.And(Owed.PineInJuly).When(it => it.Decide(Withdraw with { Reason = " " })).ThenRefused(Said.Blank, "Reason");
        Owed.And().When(it => it.Decide(Withdraw with { Duty = Some.Id(99) })).ThenRefused("There is no such duty.", "Duty");
    }
}
