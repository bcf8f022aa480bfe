namespace CoordinationTracker.Tests;

public sealed class WithdrawGradeTests
{
    private static readonly Guid TheGrade = Some.Id(301);
    private static readonly WithdrawGrade Withdraw = new(TheGrade, "Ghi nhầm kỳ");
    private static readonly GradeWithdrawn Withdrawn = new(TheGrade, "Ghi nhầm kỳ");
    private static readonly GradeGiven Good = new(TheGrade, "Q1", Side.Both, Some.Vi("Tốt"), Some.Q3, Some.Today, null, null);

    [Fact(DisplayName = "S1.8: a grade is taken back with the reason")]
    public void a_grade_is_taken_back_with_the_reason() => When(Withdraw).Then(Withdrawn);

    [Fact]
    public void the_grade_before_it_is_the_grade_again_and_the_taken_one_stays_in_the_history()
    {
        var fair = Good with { Grade = Some.Id(300), Words = Some.Vi("Khá") };
        var grades = Some.ProgrammeOf(fair, Good, Withdrawn).Grades;

        grades.Of("Q1", Some.Q3)!.Given.ShouldBe(fair);
        grades.Find(TheGrade)!.Positions.ShouldBe([Some.Position(10), Some.Position(11)]);
    }

    [Fact]
    public void withdrawing_twice_changes_nothing() => After(Withdrawn).When(it => it.Decide(Withdraw)).ThenNothing();

    [Fact]
    public void withdrawing_again_for_another_reason_is_refused() =>
        After(Withdrawn).When(it => it.Decide(Withdraw with { Reason = "khác" })).ThenRefused("This grade was withdrawn.", "Grade");

    [Fact]
    public void a_grade_nobody_gave_is_refused() => When(Withdraw with { Grade = Some.Id(302) }).ThenRefused("There is no such grade.", "Grade");

    [Fact]
    public void a_blank_reason_is_refused() => When(Withdraw with { Reason = "" }).ThenRefused(Said.Blank, "Reason");

    private static Outcome<ProgrammeEvent> When(WithdrawGrade command) => After().When(it => it.Decide(command));
    private static Situation<Programme> After(params ProgrammeEvent[] events) => Given([.. Some.Signed, Good, .. events]);
}
