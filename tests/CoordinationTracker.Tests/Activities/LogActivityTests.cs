namespace CoordinationTracker.Tests;

public sealed class LogActivityTests
{
    [Fact(DisplayName = "S0.10, S0.11, S0.28: something done is entered, with whom it reached and where we know it from")]
    public void something_done_is_entered() => When(Some.Account).Then(Some.ActivityLogged);

    [Fact(DisplayName = "S0.17: words alone are a full entry")]
    public void words_alone_are_a_full_entry()
    {
        var words = new ActivityAccount(ActivityKind.Advice, Side.Both, Some.Today, Some.Vi("Tham mưu Tỉnh ủy"));
        When(words).Then(new ActivityLogged(Some.TheActivity, words));
    }

    [Fact(DisplayName = "S3.25: entered later than it happened")]
    public void a_day_long_past_is_welcome()
    {
        var late = Some.Account with { OccurredOn = new(2023, 5, 16) };
        When(late).Then(new ActivityLogged(Some.TheActivity, late));
    }

    [Fact]
    public void what_was_said_is_kept_trimmed_and_blanks_are_nothing() =>
        When(Some.Account with { Summary = new(Vi: "  Hội nghị tuyên truyền tại khu công nghiệp ", En: " "), Result = null, Source = " Báo cáo 15 " }).Then(Some.ActivityLogged);

    [Fact]
    public void sending_the_form_twice_records_it_once() =>
        Given(Some.WithActivity).When(it => it.Decide(new LogActivity(Some.TheActivity, Some.Account), Some.Today, Some.Directory)).ThenNothing();

    [Fact]
    public void sending_the_form_again_after_a_correction_and_a_withdrawal_changes_nothing() =>
        Given([.. Some.WithActivity, new ActivityCorrected(Some.TheActivity, Some.Account with { OccurredOn = Some.Today }, "nhầm ngày"), new ActivityWithdrawn(Some.TheActivity, "trùng")])
            .When(it => it.Decide(new LogActivity(Some.TheActivity, Some.Account), Some.Today, Some.Directory)).ThenNothing();

    [Fact]
    public void another_account_under_the_same_id_is_refused() =>
        Given(Some.WithActivity).When(it => it.Decide(new LogActivity(Some.TheActivity, Some.Account with { Side = Side.B }), Some.Today, Some.Directory))
            .ThenRefused("Another activity has this id; correct that one instead.", "Activity");

    [Fact]
    public void a_programme_nobody_signed_has_no_activities() =>
        Given(Array.Empty<ProgrammeEvent>()).When(it => it.Decide(new LogActivity(Some.TheActivity, Some.Account), Some.Today, Some.Directory)).ThenRefused(Said.NotSigned);

    [Fact]
    public void an_entry_without_id_is_refused() =>
        Given(Some.Signed).When(it => it.Decide(new LogActivity(Guid.Empty, Some.Account), Some.Today, Some.Directory)).ThenRefused(Said.NoId, "Activity");

    [Fact]
    public void tomorrow_cannot_be_logged() => When(Some.Account with { OccurredOn = Some.Tomorrow }).ThenRefused(Said.NotYetDay, "OccurredOn");

    [Theory, MemberData(nameof(BadAccounts))]
    public void an_account_that_cannot_be_is_refused(ActivityAccount account, string sentence, string field) => When(account).ThenRefused(sentence, field);

    public static TheoryData<ActivityAccount, string, string> BadAccounts() => new()
    {
        { Some.Account with { Side = Said.AnotherSide }, Said.NoSide, "Side" },
        { Some.Account with { Kind = (ActivityKind)77 }, "Choose the kind of activity.", "Kind" },
        { Some.Account with { OccurredTo = Some.Tomorrow }, Said.NotYetDay, "OccurredTo" },
        { Some.Account with { OccurredTo = new(2023, 9, 19) }, "The last day lies before the first.", "OccurredTo" },
        { Some.Account with { OccurredOn = new(1023, 9, 20) }, "This day lies too far off; check the year.", "OccurredOn" },
        { Some.Account with { Commitments = [Some.NoCommitment] }, Said.NoCommitment, "Commitments" },
        { Some.Account with { Commitments = [Some.Clause11, Some.Clause11] }, "A commitment is named twice.", "Commitments" },
        { Some.Account with { Audiences = [new("workers", -1)] }, Said.BelowZero, "Audiences" },
        { Some.Account with { Audiences = [new(" ")] }, Said.Blank, "Audiences" },
        { Some.Account with { Topics = [""] }, Said.Blank, "Topics" },
        { Some.Account with { ReportedBy = Some.NoUnit }, Said.NoUnit, "ReportedBy" },
        { Some.Account with { Summary = new() }, Said.Blank, "Summary" },
        { Some.Account with { Quantities = [new(Some.M1, 1), new("X1", 1)] }, "The programme has no indicator “X1”.", "Quantities" },
        { Some.Account with { Quantities = [new(Some.M1, -1)] }, Said.BelowZero, "Quantities" },
        { Some.Account with { Quantities = [new(Some.M1, decimal.MaxValue)] }, Said.TooLarge, "Quantities" },
        { Some.Account with { Quantities = [new(Some.M1, 1, Unit: Some.NoUnit)] }, Said.NoUnit, "Quantities" },
        { Some.Account with { Quantities = [new(Some.M1, 1, (Qualifier)7)] }, "A quantity is exact, about, less than or more than.", "Quantities" },
    };

    [Fact(DisplayName = "A withdrawn commitment is served by what was done before, however late it is entered")]
    public void a_withdrawn_commitment_is_served_by_what_was_done_before()
    {
        ProgrammeEvent[] withdrawn = [.. Some.Signed, new CommitmentWithdrawn(Some.Clause11, "thôi", new(2023, 9, 21))];

        Given(withdrawn).When(it => it.Decide(new LogActivity(Some.TheActivity, Some.Account), Some.Today, Some.Directory)).Then(Some.ActivityLogged);
        Given(withdrawn).When(it => it.Decide(new LogActivity(Some.TheActivity, Some.Account with { OccurredOn = new(2023, 9, 21) }), Some.Today, Some.Directory))
            .ThenRefused(Said.NoCommitment, "Commitments");
    }

    private static Outcome<ProgrammeEvent> When(ActivityAccount account) =>
        Given(Some.Signed).When(it => it.Decide(new LogActivity(Some.TheActivity, account), Some.Today, Some.Directory));
}
