namespace CoordinationTracker.Tests;

public sealed class MarkHighlightTests
{
    private static readonly MarkHighlight Mark = new(Some.TheActivity, Some.Today, Some.Vi("Nổi bật là hội nghị với 120 công nhân"));
    private static readonly HighlightMarked Marked = new(Some.TheActivity, Mark.Words, Some.Today);

    [Fact(DisplayName = "S1.9: what is worth saying first is marked")]
    public void what_is_worth_saying_first_is_marked() => When(Mark).Then(Marked);

    [Fact]
    public void it_needs_no_words_of_its_own() => When(Mark with { Words = null }).Then(Marked with { Words = null });

    [Fact]
    public void marking_twice_changes_nothing() => Given([.. Some.WithActivity, Marked]).When(it => it.Decide(Mark, Some.Today)).ThenNothing();

    [Fact]
    public void an_activity_nobody_entered_is_refused() => When(Mark with { Activity = Some.OtherActivity }).ThenRefused(Said.NoActivity, "Activity");

    [Fact]
    public void a_withdrawn_activity_is_refused() =>
        Given([.. Some.WithActivity, new ActivityWithdrawn(Some.TheActivity, "trùng")]).When(it => it.Decide(Mark, Some.Today)).ThenRefused(Said.ActivityWithdrawn, "Activity");

    [Fact]
    public void tomorrow_is_refused() => When(Mark with { MarkedOn = Some.Tomorrow }).ThenRefused(Said.NotYetDay, "MarkedOn");

    [Fact]
    public void blank_words_are_refused() => When(Mark with { Words = new() }).ThenRefused(Said.Blank, "Words");

    private static Outcome<ProgrammeEvent> When(MarkHighlight command) => Given(Some.WithActivity).When(it => it.Decide(command, Some.Today));
}
