namespace CoordinationTracker.Tests;

public sealed class WritePassageTests
{
    private static readonly WritePassage Write = new(Some.TheReview, "III.2", Some.Vi("Công tác phối hợp có chuyển biến."));
    private static readonly PassageWritten Written = new(Some.TheReview, "III.2", Write.Text);

    [Theory]
    [InlineData("III.2")]
    [InlineData("I")]
    [InlineData("IV.2.1")]
    [InlineData("opening")]
    [InlineData("closing")]
    public void a_section_is_written_by_hand(string section) => When(Write with { Section = section }).Then(Written with { Section = section });

    [Fact]
    public void a_section_is_written_anew()
    {
        var anew = Written with { Text = Some.Vi("Viết lại.") };
        Given([.. Some.WithReview, Written]).When(it => it.Decide(Write with { Text = anew.Text })).Then(anew);

        var passage = Some.ProgrammeOf(Some.ReviewOpened, Written, anew).Reviews.Find(Some.TheReview)!.Passages["III.2"];
        passage.Written.ShouldBe(anew);
        passage.Positions.ShouldBe([Some.Position(10), Some.Position(11)]);
    }

    [Fact]
    public void a_long_passage_fits() => When(Write with { Text = Some.Vi(new('a', 100_000)) }).Then(Written with { Text = Some.Vi(new('a', 100_000)) });

    [Fact]
    public void a_passage_that_is_too_long_is_refused() =>
        When(Write with { Text = Some.Vi(new('a', 100_001)) }).ThenRefused("At most 100000 characters fit here; this has 100001.", "Text");

    [Fact]
    public void writing_twice_changes_nothing() => Given([.. Some.WithReview, Written]).When(it => it.Decide(Write)).ThenNothing();

    [Fact]
    public void a_review_nobody_opened_is_refused() => Given(Some.Signed).When(it => it.Decide(Write)).ThenRefused("There is no such review; open it first.", "Review");

    [Theory]
    [InlineData("3.2")]
    [InlineData("III.b")]
    [InlineData("III.2\nIV")]
    [InlineData("epilogue")]
    public void a_section_without_number_is_refused(string section) =>
        When(Write with { Section = section }).ThenRefused("A section is named by its number, as “III.2”.", "Section");

    [Fact]
    public void blank_words_are_refused()
    {
        When(Write with { Text = new() }).ThenRefused(Said.Blank, "Text");
        When(Write with { Section = " " }).ThenRefused(Said.Blank, "Section");
    }

    private static Outcome<ProgrammeEvent> When(WritePassage command) => Given(Some.WithReview).When(it => it.Decide(command));
}
