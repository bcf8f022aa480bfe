namespace CoordinationTracker.Tests;

public sealed class OpenReviewTests
{
    private static readonly OpenReview Open = new(Some.TheReview, PeriodKind.Quarter, Some.Q3, new(2023, 10, 5), new(2023, 10, 20), new(2023, 10, 18));

    [Fact(DisplayName = "S1.1: a quarter is reviewed, with the day its figures close")]
    public void a_quarter_is_reviewed() => When(Open).Then(Some.ReviewOpened);

    [Fact(DisplayName = "Domain 7.2: units hand in by a day of their own, up to the day figures close")]
    public void units_hand_in_by_a_day() => When(Open with { SubmitOn = new(2023, 10, 5) }).Then(Some.ReviewOpened with { SubmitOn = new(2023, 10, 5) });

    [Theory(DisplayName = "S0.3, S1.5, S1.29: every kind of period is reviewed, in exactly its days"), MemberData(nameof(Kinds))]
    public void every_kind_of_period_is_reviewed_in_exactly_its_days(PeriodKind kind)
    {
        var covering = Some.ProgrammeOf().Periods.Of(kind, Periods.IsOnly(kind) || kind is PeriodKind.ProgrammeYear ? 1 : 2023)!;
        When(Open with { Kind = kind, Covering = covering }).Then(Some.ReviewOpened with { Kind = kind, Covering = covering });
        When(Open with { Kind = kind, Covering = covering with { To = covering.To.AddDays(-1) } }).ThenRefused($"These days are not {Periods.Noun(kind).En}.", "Covering");
    }

    public static TheoryData<PeriodKind> Kinds() => [.. Periods.Kinds];

    [Fact]
    public void opening_twice_changes_nothing() => Given(Some.WithReview).When(it => it.Decide(Open)).ThenNothing();

    [Fact]
    public void another_review_under_the_same_id_is_refused() =>
        Given(Some.WithReview).When(it => it.Decide(Open with { Covering = Some.Q4 })).ThenRefused("Another review has this id.", "Review");

    [Fact]
    public void the_same_days_are_reviewed_once() =>
        Given(Some.WithReview).When(it => it.Decide(Open with { Review = Some.Id(72) })).ThenRefused("A review of these days is open already.", "Covering");

    [Fact]
    public void a_programme_nobody_signed_is_not_reviewed() => Given(Array.Empty<ProgrammeEvent>()).When(it => it.Decide(Open)).ThenRefused(Said.NotSigned);

    [Theory, MemberData(nameof(BadReviews))]
    public void a_review_that_cannot_be_is_refused(OpenReview command, string sentence, string field) => When(command).ThenRefused(sentence, field);

    public static TheoryData<OpenReview, string, string> BadReviews() => new()
    {
        { Open with { Review = Guid.Empty }, Said.NoId, "Review" },
        { Open with { Kind = (PeriodKind)99 }, "Choose what kind of period the review is of.", "Kind" },
        { Open with { Kind = PeriodKind.OneYear, Covering = Period.YearFrom(new(2023, 5, 17)) }, "These days are not the first year from the signing.", "Covering" },
        { Open with { Covering = new(new(2023, 9, 30), new(2023, 7, 1)) }, "The period ends before it begins.", "Covering" },
        { Open with { Covering = new(new(2023, 6, 15), new(2023, 9, 14)) }, NotAQuarter, "Covering" },
        { Open with { Covering = new(new(9999, 11, 1), new(9999, 12, 31)) }, NotAQuarter, "Covering" },
        { Open with { Kind = PeriodKind.Year }, "These days are not a calendar year.", "Covering" },
        { Open with { CutOffOn = new(2023, 6, 30) }, "Figures cannot close before the period begins.", "CutOffOn" },
        { Open with { SubmitOn = new(2023, 6, 30) }, "Units cannot hand in before the period begins.", "SubmitOn" },
        { Open with { SubmitOn = new(2023, 10, 6) }, "Units cannot hand in after the figures have closed.", "SubmitOn" },
        { Open with { IssueOn = new(9999, 12, 31) }, "This day lies too far off; check the year.", "IssueOn" },
        { Open with { IssueOn = new(2023, 6, 30) }, "The report cannot be dated before the period.", "IssueOn" },
        { Open with { Covering = new(new(2022, 10, 1), new(2022, 12, 31)) }, "These days lie before the programme, which began on 1 January 2023.", "Covering" },
        { Open with { Covering = new(new(2026, 1, 1), new(2026, 3, 31)), CutOffOn = new(2026, 4, 5), ConferenceOn = null, IssueOn = null }, "These days lie after the programme, whose term ends on 31 December 2025.", "Covering" },
        { Open with { ConferenceOn = new(2023, 6, 30) }, "The conference cannot come before the period.", "ConferenceOn" },
    };

    private const string NotAQuarter = "These days are not a calendar quarter.";

    private static Outcome<ProgrammeEvent> When(OpenReview command) => Given(Some.Signed).When(it => it.Decide(command));
}
