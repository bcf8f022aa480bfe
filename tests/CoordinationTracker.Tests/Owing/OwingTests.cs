namespace CoordinationTracker.Tests;

/// <summary>What each side owes as of a day (S1.26, S2.23, S2.29).</summary>
public sealed class OwingTests
{
    private static readonly DateOnly Due = new(2023, 9, 30);

    [Fact]
    public void a_task_is_owed_by_the_side_of_its_leader_and_a_part_in_it_by_the_side_of_the_supporter()
    {
        On(new(2023, 9, 20), Some.TaskAssigned).Select(debt => (debt.Kind, debt.Side, debt.DueOn)).ShouldBe([(DebtKind.Task, Side.A, Due), (DebtKind.Support, Side.B, Due)]);
    }

    [Fact]
    public void the_tree_says_whose_a_unit_is_whatever_side_the_task_named() =>
        On(new(2023, 9, 20), Some.TaskAssigned with { Side = Side.Both, Lead = Some.Enterprises, Supporting = [] }).ShouldHaveSingleItem().Side.ShouldBe(Side.B);

    [Fact]
    public void a_unit_of_neither_tree_owes_for_the_side_that_was_named()
    {
        var stranger = Some.Id(97);
        var directory = Some.DirectoryOf([.. Some.Units, new UnitEstablished(stranger, Some.Vi("Công đoàn"), null, CoordinationTracker.Reports.Regime.Other, null, new(2010, 1, 1))]);

        Owing.Of(Some.ProgrammeOf(Some.TaskAssigned with { Lead = stranger, Supporting = [], Side = Side.Both }), directory, Due).ShouldHaveSingleItem().Side.ShouldBe(Side.Both);
    }

    [Fact]
    public void what_is_done_is_owed_no_more_and_what_awaits_its_verifier_is_owed_by_that_one()
    {
        var done = new TaskCompleted(Some.TheTask, new(2023, 9, 25), Some.Vi("Xong"));

        On(Due, Some.TaskAssigned, done).ShouldBeEmpty();
        On(new(2023, 9, 24), Some.TaskAssigned, done).ShouldNotBeEmpty("as of the day before it was");
        var owed = On(Due, Some.TaskAssigned with { Verifier = Some.Zone }, done).ShouldHaveSingleItem();
        (owed.Kind, owed.Side, owed.DueOn).ShouldBe((DebtKind.Verification, Side.B, null));
    }

    [Fact(DisplayName = "S2.29: overdue is told as of the day that is asked for")]
    public void overdue_is_as_of_the_day()
    {
        On(Due, Some.TaskAssigned)[0].IsOverdueOn(Due).ShouldBeFalse("the last day is in time");
        On(Due.AddDays(1), Some.TaskAssigned)[0].IsOverdueOn(Due.AddDays(1)).ShouldBeTrue();
    }

    [Fact]
    public void what_has_no_day_comes_last_and_the_rest_by_day()
    {
        On(new(2023, 9, 20), Some.TaskAssigned with { Task = Some.Id(52), Supporting = [], Deadline = Deadline.NotYet }, Some.TaskAssigned with { Supporting = [] }, Some.TaskAssigned with { Task = Some.Id(53), Supporting = [], Deadline = Deadline.By(new(2023, 9, 22)) })
            .Select(debt => debt.Subject).ShouldBe([Some.Id(53), Some.TheTask, Some.Id(52)]);
    }

    [Fact(DisplayName = "S2.8: a duty is owed by every unit that has not done it, period by period")]
    public void a_duty_is_owed_once_for_each_period_by_the_units_that_are_missing()
    {
        var owed = Owing.Of(Programme.Fold(Some.History([.. Some.Signed, Owed.MonthlySet, Owed.PineInJuly])), Owed.Directory, new(2023, 8, 20));

        owed.Select(debt => (debt.Covering, debt.DueOn, debt.Units.Count)).ShouldBe([(Owed.July, new(2023, 8, 5), 2), (Owed.August, new(2023, 9, 5), 3)]);
        owed[0].Units.ShouldBe([Owed.Oak, Owed.Reed]);
        owed[0].Side.ShouldBe(Side.A);
    }

    [Fact(DisplayName = "Peers 33: who holds a difficulty owes a word before it goes up")]
    public void a_difficulty_is_owed_by_its_holder_up_to_the_day_it_would_go_up()
    {
        var owed = Of(Climbing.After(), new(2023, 7, 10)).ShouldHaveSingleItem();
        (owed.Kind, owed.Side, owed.DueOn).ShouldBe((DebtKind.Difficulty, Side.B, new(2023, 7, 18)));
        Of(Climbing.After(Climbing.ToZone, Climbing.ToBloc), new(2023, 8, 20)).ShouldHaveSingleItem().Side.ShouldBe(Side.A);
    }

    [Fact]
    public void the_other_side_owes_its_word_on_a_resolution()
    {
        var owed = Of(Climbing.After(Climbing.Resolved), new(2023, 9, 2)).ShouldHaveSingleItem();
        (owed.Kind, owed.Side).ShouldBe((DebtKind.ResolutionWord, Side.A));
        Of(Climbing.After(Climbing.Resolved, Climbing.Accepted), new(2023, 9, 5)).ShouldBeEmpty();
    }

    [Fact(DisplayName = "S0.3: the one-year review is owed by both sides")]
    public void a_review_that_falls_due_is_owed_by_both()
    {
        var owed = Of(Some.Signed, new(2024, 4, 20)).ShouldHaveSingleItem();
        (owed.Kind, owed.Side, owed.DueOn).ShouldBe((DebtKind.Review, Side.Both, new(2024, 5, 16)));
        owed.IsOf(Side.A).ShouldBeTrue();
        owed.IsOf(null).ShouldBeFalse();
    }

    private static IReadOnlyList<Debt> On(DateOnly day, params ProgrammeEvent[] events) => Of([.. Some.Signed, .. events], day);
    private static IReadOnlyList<Debt> Of(ProgrammeEvent[] events, DateOnly day) => Owing.Of(Programme.Fold(Some.History([.. events])), Some.Directory, day);
}
