namespace CoordinationTracker.Tests;

public sealed class GiveGradeTests
{
    private static readonly IndicatorDefined Overall = new("Q1", Some.Vi("Đánh giá chung"), Some.Vi("mức"), Aggregation.Qualitative, Direction.None, null);
    private static readonly Guid TheGrade = Some.Id(301);
    private static readonly GiveGrade Give = new(TheGrade, "Q1", Side.Both, Some.Vi("Kịp thời, nghiêm túc, khá toàn diện"), Some.Q3, Some.Today, Source: "Kết luận hội nghị");
    private static readonly GradeGiven WasGiven = new(TheGrade, "Q1", Side.Both, Some.Vi("Kịp thời, nghiêm túc, khá toàn diện"), Some.Q3, Some.Today, null, "Kết luận hội nghị");

    [Fact(DisplayName = "S1.7, S1.8: some days are graded in words")]
    public void some_days_are_graded_in_words() => When(Give).Then(WasGiven);

    [Fact]
    public void a_unit_can_be_graded() => When(Give with { Unit = Some.Mobilisation }).Then(WasGiven with { Unit = Some.Mobilisation });

    [Fact]
    public void giving_twice_changes_nothing() => After(WasGiven).When(it => it.Decide(Give, Some.Today, Some.Directory)).ThenNothing();

    [Fact]
    public void another_grade_under_the_same_id_is_refused() =>
        After(WasGiven).When(it => it.Decide(Give with { Words = Some.Vi("Tốt") }, Some.Today, Some.Directory)).ThenRefused("Another grade has this id.", "Grade");

    [Fact]
    public void the_last_grade_of_exactly_these_days_is_the_grade_and_none_is_no_bad_one()
    {
        var better = WasGiven with { Grade = Some.Id(302), Words = Some.Vi("Tốt") };
        var grades = Some.ProgrammeOf(Overall, WasGiven, better, WasGiven with { Grade = Some.Id(303), Unit = Some.Bloc }).Grades;

        grades.Of("Q1", Some.Q3)!.Given.ShouldBe(better);
        grades.Of("Q1", Some.Q3, Some.Bloc)!.Positions.ShouldBe([Some.Position(12)]);
        grades.Of("Q1", Some.Q4).ShouldBeNull();
    }

    [Fact]
    public void what_is_counted_is_not_graded() => When(Give with { Indicator = Some.M1 }).ThenRefused("M1 is counted, not graded; record its figure.", "Indicator");

    [Fact]
    public void a_day_before_the_period_is_refused() =>
        When(Give with { GivenOn = new(2023, 6, 30) }).ThenRefused("These days had not begun when they were graded.", "GivenOn");

    [Fact]
    public void tomorrow_is_refused() => When(Give with { GivenOn = Some.Tomorrow }).ThenRefused(Said.NotYetDay, "GivenOn");

    [Fact]
    public void days_the_wrong_way_round_are_refused() => When(Give with { Covering = new(Some.Q3.To, Some.Q3.From) }).ThenRefused("The period ends before it begins.", "Covering");

    [Fact]
    public void an_unknown_indicator_is_refused() => When(Give with { Indicator = "X1" }).ThenRefused("The programme has no indicator “X1”.", "Indicator");

    [Fact]
    public void an_unknown_unit_is_refused() => When(Give with { Unit = Some.NoUnit }).ThenRefused(Said.NoUnit, "Unit");

    [Fact]
    public void an_unknown_side_is_refused() => When(Give with { Side = Said.AnotherSide }).ThenRefused(Said.NoSide, "Side");

    [Fact]
    public void an_entry_without_id_is_refused() => When(Give with { Grade = Guid.Empty }).ThenRefused(Said.NoId, "Grade");

    [Fact]
    public void blank_words_are_refused() => When(Give with { Words = new() }).ThenRefused(Said.Blank, "Words");

    private static Outcome<ProgrammeEvent> When(GiveGrade command) => After().When(it => it.Decide(command, Some.Today, Some.Directory));
    private static Situation<Programme> After(params ProgrammeEvent[] events) => Given([.. Some.Signed, Overall, .. events]);
}
