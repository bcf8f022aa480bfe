namespace CoordinationTracker.Tests;

/// <summary>Who is reminded of what on a day, and who is not.</summary>
public sealed class ReminderTests
{
    private static readonly TaskAssigned Task = Some.TaskAssigned with { Supporting = [] };
    private static readonly ReminderRuleAgreed Rule = new([14], 5, new(2023, 9, 1));

    [Theory(DisplayName = "Domain 5.1: a reminder goes out a week before, the day before and the day after, and on no other day")]
    [InlineData("2023-09-22", false)]
    [InlineData("2023-09-23", true)]
    [InlineData("2023-09-24", false)]
    [InlineData("2023-09-29", true)]
    [InlineData("2023-09-30", false)]
    [InlineData("2023-10-01", true)]
    [InlineData("2023-10-02", false)]
    [InlineData("2023-10-20", false)]
    public void a_reminder_has_its_days(string day, bool reminded) => On(Days.On(day), Task).Any().ShouldBe(reminded);

    [Fact]
    public void days_on_which_nothing_ran_are_made_up_for_once() =>
        Reminder.On(Some.ProgrammeOf(Task), Some.Directory, new(2023, 10, 2), new(2023, 9, 20)).ShouldHaveSingleItem().Debt.Subject.ShouldBe(Some.TheTask);

    [Fact]
    public void superiors_are_left_out_of_it_unless_both_sides_agreed()
    {
        Enumerable.Range(0, 120).SelectMany(n => On(new DateOnly(2023, 9, 1).AddDays(n), Task)).Where(reminder => reminder.ToSuperiors).ShouldBeEmpty();

        var told = Enumerable.Range(0, 120).Select(n => new DateOnly(2023, 9, 1).AddDays(n)).SelectMany(day => On(day, Rule, Task).Select(reminder => (day, reminder.ToSuperiors)));
        told.ShouldBe([(new(2023, 9, 16), false), (new(2023, 10, 1), false), (new(2023, 10, 5), true)]);
    }

    [Fact]
    public void what_was_done_in_time_is_nobody_reminded_of() => On(new(2023, 10, 1), Task, new TaskCompleted(Some.TheTask, new(2023, 9, 30), Some.Vi("Xong"))).ShouldBeEmpty();

    [Fact]
    public void a_programme_out_of_its_term_is_silent()
    {
        var late = Task with { AssignedOn = new(2025, 12, 1), Deadline = Deadline.By(new(2026, 1, 7)) };

        On(new(2026, 1, 6), late).ShouldBeEmpty("the term ended");
        On(new(2023, 9, 29), Task, new ProgrammeConcluded(new(2023, 9, 15), Some.Vi("Sáp nhập"))).ShouldBeEmpty("it was concluded");
        Programme.Unknown.IsInForceOn(Some.Today).ShouldBeFalse("nobody signed it");
        Some.ProgrammeOf().IsInForceOn(new(2022, 12, 31)).ShouldBeFalse("it has not begun");
    }

    private static IEnumerable<Reminder> On(DateOnly day, params ProgrammeEvent[] events) => Reminder.On(Some.ProgrammeOf(events), Some.Directory, day, day.AddDays(-1));
}
