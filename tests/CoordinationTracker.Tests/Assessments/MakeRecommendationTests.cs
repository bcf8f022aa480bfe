namespace CoordinationTracker.Tests;

public sealed class MakeRecommendationTests
{
    private static readonly MakeRecommendation Make = new(Some.Id(66), Side.B, Some.Vi("Tỉnh ủy"), Some.Vi("Bố trí kinh phí"), Some.Today);
    private static readonly RecommendationMade Made = new(Some.Id(66), Side.B, Make.Addressee, Make.Text, Some.Today);

    [Fact(DisplayName = "S0.5, S1.22: something is asked of the body above")]
    public void something_is_asked_of_the_body_above() => When(Make).Then(Made);

    [Fact]
    public void making_it_twice_changes_nothing() => Given([.. Some.Signed, Made]).When(it => it.Decide(Make, Some.Today)).ThenNothing();

    [Fact]
    public void another_recommendation_under_the_same_id_is_refused() =>
        Given([.. Some.Signed, Made]).When(it => it.Decide(Make with { Side = Side.A }, Some.Today)).ThenRefused("Another assessment has this id.", "Recommendation");

    [Fact]
    public void a_programme_nobody_signed_asks_nothing() =>
        Given(Array.Empty<ProgrammeEvent>()).When(it => it.Decide(Make, Some.Today)).ThenRefused(Said.NotSigned);

    [Fact]
    public void what_cannot_be_is_refused()
    {
        When(Make with { Recommendation = Guid.Empty }).ThenRefused(Said.NoId, "Recommendation");
        When(Make with { Side = Said.AnotherSide }).ThenRefused(Said.NoSide, "Side");
        When(Make with { MadeOn = Some.Tomorrow }).ThenRefused(Said.NotYetDay, "MadeOn");
        When(Make with { Addressee = new() }).ThenRefused(Said.Blank, "Addressee");
        When(Make with { Text = new() }).ThenRefused(Said.Blank, "Text");
    }

    private static Outcome<ProgrammeEvent> When(MakeRecommendation command) => Given(Some.Signed).When(it => it.Decide(command, Some.Today));
}
