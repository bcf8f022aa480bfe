namespace CoordinationTracker.Tests;

public sealed class AnswerRecommendationTests
{
    private static readonly RecommendationMade Made = new(Some.Id(66), Side.B, Some.Vi("Tỉnh ủy"), Some.Vi("Bố trí kinh phí"), new(2023, 9, 1));
    private static readonly AnswerRecommendation Answer = new(Some.Id(66), Some.Vi("Văn phòng Tỉnh ủy"), new(2023, 9, 20), Some.Vi("Đồng ý"), RecommendationOutcome.Accepted);
    private static readonly RecommendationAnswered Answered = new(Some.Id(66), Answer.By, new(2023, 9, 20), Answer.Answer, RecommendationOutcome.Accepted);

    [Fact(DisplayName = "Domain 3.5 annex 6: a recommendation has its answer")]
    public void the_addressee_answers() => When(Answer).Then(Answered);

    [Fact]
    public void answering_twice_changes_nothing() => When(Answer, Answered).ThenNothing();

    [Fact]
    public void where_it_stands_is_told_as_of_a_day()
    {
        var recommendation = Some.ProgrammeOf(Made, Answered, Answered with { AnsweredOn = new(2023, 9, 10), Outcome = RecommendationOutcome.Answered }).Assessments.FindRecommendation(Some.Id(66))!;

        recommendation.StateOn(new(2023, 9, 9)).ShouldBe(RecommendationState.Open);
        recommendation.StateOn(new(2023, 9, 10)).ShouldBe(RecommendationState.Answered);
        recommendation.StateOn(new(2023, 9, 20)).ShouldBe(RecommendationState.Accepted);
        recommendation.IsOutstandingOn(new(2023, 8, 31)).ShouldBeFalse();
        recommendation.IsOutstandingOn(new(2023, 9, 19)).ShouldBeTrue();
        recommendation.IsOutstandingOn(new(2023, 9, 20)).ShouldBeFalse();
    }

    [Fact]
    public void what_cannot_be_is_refused()
    {
        When(Answer with { Recommendation = Some.NoUnit }).ThenRefused("There is no such recommendation.", "Recommendation");
        When(Answer with { Outcome = (RecommendationOutcome)7 }).ThenRefused("It is answered, accepted or declined.", "Outcome");
        When(Answer with { AnsweredOn = new(2023, 8, 31) }).ThenRefused("This lies before the recommendation was made.", "AnsweredOn");
        When(Answer with { AnsweredOn = Some.Tomorrow }).ThenRefused(Said.NotYetDay, "AnsweredOn");
        When(Answer with { By = new() }).ThenRefused(Said.Blank, "By");
        When(Answer with { Answer = new() }).ThenRefused(Said.Blank, "Answer");
    }

    private static Outcome<ProgrammeEvent> When(AnswerRecommendation command, params ProgrammeEvent[] given) => Given([.. Some.Signed, Made, .. given]).When(it => it.Decide(command, Some.Today));
}
