namespace CoordinationTracker.Tests;

public sealed class MakeCommitmentTests
{
    private static readonly MakeCommitment Make = new(Some.Id(13), "1", "1.3", Side.Both, Some.Vi("Đối thoại với doanh nghiệp"), Some.Vi("Chức năng của hai bên"));
    private static readonly CommitmentMade Made = new(Some.Id(13), "1", "1.3", Side.Both, Make.Text, Make.Basis);

    [Fact(DisplayName = "S0.2, S0.6, S0.7: a duty of the text, of a side, with its basis")]
    public void a_duty_is_entered_under_its_field_and_clause() => When(Make).Then(Made);

    [Fact]
    public void sending_the_form_twice_enters_it_once() => Given([.. Some.Signed, Made]).When(it => it.Decide(Make)).ThenNothing();

    [Fact]
    public void sending_the_form_again_after_a_rewording_changes_nothing() =>
        Given([.. Some.Signed, Made, new CommitmentReworded(Made.Commitment, Some.Vi("Đối thoại hằng quý"), "thực tế", Some.Today)]).When(it => it.Decide(Make)).ThenNothing();

    [Fact]
    public void another_duty_under_the_same_id_is_refused() =>
        Given([.. Some.Signed, Made]).When(it => it.Decide(Make with { Side = Side.A }))
            .ThenRefused("Another commitment has this id; reword that one instead.", "Commitment");

    [Fact]
    public void a_clause_is_entered_once() => When(Make with { Clause = "1.1" }).ThenRefused("Clause 1.1 exists already.", "Clause");

    [Fact]
    public void an_unknown_field_is_refused() => When(Make with { Field = "9" }).ThenRefused("The programme has no field “9”.", "Field");

    [Fact]
    public void an_unknown_side_is_refused() => When(Make with { Side = Said.AnotherSide }).ThenRefused(Said.NoSide, "Side");

    [Fact]
    public void an_entry_without_id_is_refused() => When(Make with { Commitment = Guid.Empty }).ThenRefused(Said.NoId, "Commitment");

    [Fact]
    public void blank_words_are_refused()
    {
        When(Make with { Text = new() }).ThenRefused(Said.Blank, "Text");
        When(Make with { Clause = "" }).ThenRefused(Said.Blank, "Clause");
    }

    [Fact]
    public void a_programme_nobody_signed_promises_nothing() => Given(Array.Empty<ProgrammeEvent>()).When(it => it.Decide(Make)).ThenRefused(Said.NotSigned);

    private static Outcome<ProgrammeEvent> When(MakeCommitment command) => Given(Some.Signed).When(it => it.Decide(command));
}
