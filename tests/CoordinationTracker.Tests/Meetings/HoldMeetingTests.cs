namespace CoordinationTracker.Tests;

public sealed class HoldMeetingTests
{
    private static readonly HoldMeeting Hold = new(Called.First, Called.FirstOn, Called.Held.Attendance);

    [Fact(DisplayName = "S1.2: who was there, unit by unit, and why the others were not")]
    public void it_was_held() => When(Hold).Then(Called.Held);

    [Fact]
    public void twice_changes_nothing() => Given(Called.All).When(it => it.Decide(Hold, Some.Today, Some.Directory)).ThenNothing();

    [Fact]
    public void a_meeting_nobody_planned_is_not_held() => Given(Some.Signed).When(it => it.Decide(Hold, Some.Today, Some.Directory)).ThenRefused("There is no such meeting; plan it first.", "Meeting");

    [Fact]
    public void it_is_held_once() => Given(Called.All).When(it => it.Decide(Hold with { Attendance = [] }, Some.Today, Some.Directory)).ThenRefused("This meeting has been recorded as held already.", "Meeting");

    [Fact]
    public void it_is_not_held_before_the_one_it_answers() =>
        Given(Called.All).When(it => it.Decide(Hold with { Meeting = Called.Next, HeldOn = Some.Yesterday.AddDays(-1) }, Some.Today, Some.Directory)).ThenRefused("A meeting is not held before it was planned.", "HeldOn");

    [Theory, MemberData(nameof(Bad))]
    public void what_cannot_have_been_is_refused(HoldMeeting command, string sentence, string field) => When(command).ThenRefused(sentence, field);

    public static TheoryData<HoldMeeting, string, string> Bad() => new()
    {
        { Hold with { HeldOn = Some.Tomorrow }, Said.NotYetDay, "HeldOn" },
        { Hold with { HeldOn = new(2023, 8, 31) }, "A meeting is not held before it was planned.", "HeldOn" },
        { Hold with { Attendance = [new(Some.NoUnit, true)] }, Said.NoUnit, "Attendance" },
        { Hold with { Attendance = [new(Some.Bloc, true, -1)] }, Said.BelowZero, "Attendance" },
        { Hold with { Attendance = [new(Some.Bloc, false, 2)] }, "A unit that was absent had nobody there.", "Attendance" },
        { Hold with { Attendance = [new(Some.Bloc, true, 2, Some.Vi("ốm"))] }, "Only an absence needs a reason.", "Attendance" },
        { Hold with { Attendance = [new(Some.Bloc, true), new(Some.Bloc, false)] }, "A unit is named twice.", "Attendance" },
    };

    private static Outcome<ProgrammeEvent> When(HoldMeeting command) => Given([.. Some.Signed, Called.Planned]).When(it => it.Decide(command, Some.Today, Some.Directory));
}
