namespace CoordinationTracker.Tests;

public sealed class WritePassageTests
{
    private static readonly WritePassage Write = new(Some.TheReview, "III.2", Some.Vi("Công tác phối hợp có chuyển biến."));
    private static readonly PassageWritten Written = new(Some.TheReview, "III.2", Write.Text);

    [Theory]
    [InlineData("III.2")]
    [InlineData("I.1")]
    [InlineData("IV")]
    [InlineData("opening")]
    [InlineData("closing")]
    public void a_section_is_written_by_hand(string section) => When(Write with { Section = section }).Then(Written with { Section = section });

    [Fact]
    public void a_section_is_written_anew()
    {
        var anew = Written with { Text = Some.Vi("Viết lại.") };
        Given([.. Some.WithReview, Written]).When(it => it.Decide(Write with { Text = anew.Text }, Some.Today, Some.Directory)).Then(anew);

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
    public void writing_twice_changes_nothing() => Given([.. Some.WithReview, Written]).When(it => it.Decide(Write, Some.Today, Some.Directory)).ThenNothing();

    [Fact]
    public void a_review_nobody_opened_is_refused() => Given(Some.Signed).When(it => it.Decide(Write, Some.Today, Some.Directory)).ThenRefused("There is no such review; open it first.", "Review");

    [Theory]
    [InlineData("3.2")]
    [InlineData("III.b")]
    [InlineData("III.2\nIV")]
    [InlineData("epilogue")]
    public void a_section_without_number_is_refused(string section) =>
        When(Write with { Section = section }).ThenRefused("A section is named by its number, as “III.2”.", "Section");

    [Theory]
    [InlineData("I")]
    [InlineData("IV.2.1")]
    [InlineData("IX.7")]
    public void words_that_would_be_printed_nowhere_are_refused(string section) => When(Write with { Section = section }).ThenRefused($"This report has no section {section}.", "Section");

    [Fact]
    public void blank_words_are_refused()
    {
        When(Write with { Text = new() }).ThenRefused(Said.Blank, "Text");
        When(Write with { Section = " " }).ThenRefused(Said.Blank, "Section");
    }

    [Fact(DisplayName = "Issue 5 (2): words may stand instead of what is drafted")]
    public void words_may_stand_instead() => When(Write with { Instead = true }).Then(Written with { Instead = true });

    [Fact(DisplayName = "Issue 5 (2): a live figure is named by its key, and remembered as the writer saw it")]
    public void a_live_figure_is_remembered_as_it_was_seen()
    {
        var text = Some.Vi("Kết nạp {M1.actual} đảng viên.");
        Given([.. Some.WithReview, Some.ActivityLogged]).When(it => it.Decide(Write with { Text = text }, Some.Today, Some.Directory)).Then(Written with { Text = text, Cited = [new(Some.M1 + ".actual", 12)] });
        When(Write with { Text = text }).Then(Written with { Text = text, Cited = [new(Some.M1 + ".actual", null)] });
    }

    [Fact(DisplayName = "Issue 5 (2): a plain number that a figure of the section bears is remembered with it; days, years and papers are not numbers")]
    public void a_plain_number_is_remembered_with_the_figure_that_bears_it()
    {
        var text = Some.Vi("Ngày 12 tháng 12 năm 2023, theo Công văn 12-CV/ĐUK, đã kết nạp 12 đảng viên, vận động 35 doanh nghiệp.");
        Given([.. Some.WithReview, Some.ActivityLogged]).When(it => it.Decide(Write with { Section = "I.2", Text = text }, Some.Today, Some.Directory))
            .Then(Written with { Section = "I.2", Text = text, Cited = [new("M1.actual", 12)] });
    }

    [Fact]
    public void the_same_words_about_a_figure_that_moved_are_written_again()
    {
        var text = Some.Vi("{M1.actual} đảng viên");
        var seen = Written with { Text = text, Cited = [new("M1.actual", 11)] };
        Given([.. Some.WithReview, Some.ActivityLogged, seen]).When(it => it.Decide(Write with { Text = text }, Some.Today, Some.Directory)).Then(seen with { Cited = [new("M1.actual", 12)] });
        Given([.. Some.WithReview, Some.ActivityLogged, seen with { Cited = [new("M1.actual", 12)] }]).When(it => it.Decide(Write with { Text = text }, Some.Today, Some.Directory)).ThenNothing();
    }

    [Fact]
    public void a_figure_nobody_knows_is_refused() => When(Write with { Text = Some.Vi("Đạt {M9.actual}") }).ThenRefused("This report has no figure “M9.actual”.", "Text");

    [Theory]
    [InlineData("Đạt {M1.actual")]
    [InlineData("Đạt M1.actual}")]
    [InlineData("Đạt { M1.actual }")]
    [InlineData("Đạt {}")]
    public void a_brace_that_names_no_figure_is_refused(string text) =>
        When(Write with { Text = Some.Vi(text) }).ThenRefused("A figure is named by its key between braces, without spaces: {M1.actual}.", "Text");

    private static Outcome<ProgrammeEvent> When(WritePassage command) => Given(Some.WithReview).When(it => it.Decide(command, Some.Today, Some.Directory));
}
