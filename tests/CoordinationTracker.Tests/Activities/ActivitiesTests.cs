namespace CoordinationTracker.Tests;

/// <summary>The activity log: what pages and reports look up by day and by commitment.</summary>
public sealed class ActivitiesTests
{
    private static readonly ActivityLogged Earlier = new(Some.OtherActivity, Some.Account with { OccurredOn = new(2023, 7, 1), Commitments = [Some.Clause11, Some.Clause21] });
    private static readonly ActivityCorrected Moved = new(Some.TheActivity, Some.Account with { OccurredOn = new(2023, 10, 2), Commitments = [Some.Clause12] }, "nhầm");

    [Fact]
    public void what_was_logged_is_found_by_day_and_by_commitment()
    {
        var log = Log(Some.ActivityLogged, Earlier);

        log.Count.ShouldBe(2);
        Ids(log.Within(Some.Q3)).ShouldBe([Some.OtherActivity, Some.TheActivity]);
        Ids(log.NewestFirst).ShouldBe([Some.TheActivity, Some.OtherActivity]);
        Ids(log.Serving(Some.Clause11, Some.Q3)).ShouldBe([Some.OtherActivity, Some.TheActivity]);
        Ids(log.Serving(Some.Clause21, Some.Q3)).ShouldBe([Some.OtherActivity]);
        log.CountServing(Some.Clause11).ShouldBe(2);
        log.CountServing(Some.Clause12).ShouldBe(0);
        log.Serving(Some.Clause12, Some.Q3).ShouldBeEmpty();
    }

    [Fact]
    public void a_correction_moves_it_to_its_new_day_and_commitment()
    {
        var log = Log(Some.ActivityLogged, Earlier, Moved);

        log.Count.ShouldBe(2);
        Ids(log.Within(Some.Q3)).ShouldBe([Some.OtherActivity]);
        Ids(log.Within(Some.Q4)).ShouldBe([Some.TheActivity]);
        Ids(log.Serving(Some.Clause12, Some.Q4)).ShouldBe([Some.TheActivity]);
        log.CountServing(Some.Clause11).ShouldBe(1);

        var activity = log.Find(Some.TheActivity)!;
        activity.Logged.ShouldBe(Some.Account);
        activity.Account.ShouldBe(Moved.Account);
        activity.Position.ShouldBe(Some.Position(9));
        activity.Positions.ShouldBe([Some.Position(9), Some.Position(11)]);
        activity.Version.ShouldBe(11);
    }

    [Fact]
    public void a_correction_of_the_day_alone_moves_it_too()
    {
        var log = Log(Some.ActivityLogged, Moved with { Account = Some.Account with { OccurredOn = new(2023, 10, 2) } });

        log.Within(Some.Q3).ShouldBeEmpty();
        log.Serving(Some.Clause11, Some.Q3).ShouldBeEmpty();
        Ids(log.Within(Some.Q4)).ShouldBe([Some.TheActivity]);
        Ids(log.Serving(Some.Clause11, Some.Q4)).ShouldBe([Some.TheActivity]);
    }

    [Fact]
    public void a_withdrawn_one_is_found_but_counted_nowhere()
    {
        var withdrawn = new ActivityWithdrawn(Some.TheActivity, "trùng");
        var log = Log(Some.ActivityLogged, Earlier, Moved, withdrawn);

        log.Count.ShouldBe(1);
        log.Within(Some.Q4).ShouldBeEmpty();
        log.CountServing(Some.Clause12).ShouldBe(0);
        Ids(log.WithdrawnOnes).ShouldBe([Some.TheActivity]);
        log.Find(Some.TheActivity)!.Withdrawal.ShouldBe(withdrawn);
    }

    [Fact]
    public void several_days_are_said_from_the_first_to_the_last()
    {
        var log = Log(Some.ActivityLogged with { Account = Some.Account with { OccurredTo = new(2023, 10, 2) } });

        log.Find(Some.TheActivity)!.Days.ShouldBe(Days.Of("2023-09-20", "2023-10-02"));
        log.Within(Some.Q3).Count().ShouldBe(1);
        log.Within(Some.Q4).ShouldBeEmpty();
    }

    [Fact]
    public void a_claim_stands_confirmed_or_disputed_until_it_is_corrected()
    {
        Standing(Some.ActivityLogged).ShouldBe(CoordinationTracker.Standing.Claimed);
        Standing(Some.ActivityLogged, ConfirmedBy(Side.B)).ShouldBe(CoordinationTracker.Standing.Confirmed);
        Standing(Some.ActivityLogged, ConfirmedBy(Side.B), DisputedBy(Side.B)).ShouldBe(CoordinationTracker.Standing.Disputed);
        Standing(Some.ActivityLogged, DisputedBy(Side.B), ConfirmedBy(Side.B)).ShouldBe(CoordinationTracker.Standing.Confirmed);
        Standing(Some.ActivityLogged, DisputedBy(Side.B), Moved).ShouldBe(CoordinationTracker.Standing.Claimed);
    }

    [Fact(DisplayName = "S0.2: what both claim, either may dispute, and only the one that disputes settles it")]
    public void the_other_sides_word_does_not_settle_a_dispute()
    {
        var joint = Some.ActivityLogged with { Account = Some.Account with { Side = Side.Both } };

        Standing(joint, DisputedBy(Side.A), ConfirmedBy(Side.B)).ShouldBe(CoordinationTracker.Standing.Disputed);
        Standing(joint, DisputedBy(Side.A), ConfirmedBy(Side.B), ConfirmedBy(Side.A)).ShouldBe(CoordinationTracker.Standing.Confirmed);
        Given([.. Some.Signed, joint, ConfirmedBy(Side.A), ConfirmedBy(Side.B)]).When(it => it.Decide(new ConfirmActivity(Some.TheActivity, Side.A))).ThenNothing();
    }

    [Fact]
    public void what_is_said_of_an_activity_nobody_logged_changes_nothing() => Log(Moved, ConfirmedBy(Side.B)).ShouldBe(Activities.Empty);

    private static ActivityConfirmed ConfirmedBy(Side side) => new(Some.TheActivity, side);
    private static ActivityDisputed DisputedBy(Side side) => new(Some.TheActivity, side, "không đúng");
    private static Standing Standing(params ProgrammeEvent[] events) => Log(events).Find(Some.TheActivity)!.Standing;
    private static Activities Log(params ProgrammeEvent[] events) => Some.ProgrammeOf(events).Activities;
    private static IEnumerable<Guid> Ids(IEnumerable<Activity> activities) => activities.Select(activity => activity.Id);
}
