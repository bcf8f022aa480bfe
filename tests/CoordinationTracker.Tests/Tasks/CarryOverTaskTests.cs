namespace CoordinationTracker.Tests;

/// <summary>Domain 7.6 (1)–(3): a third of the carried-over rows of a real plan failed these.</summary>
public sealed class CarryOverTaskTests
{
    private static readonly CarryOverTask Carry = new(Some.TheTask, Some.Q3, Some.Q4, Deadline.By(new(2023, 11, 30)), "chờ số liệu", new(2023, 10, 6), Some.Vi("phần khảo sát"));
    private static readonly TaskCarriedOver Carried = new(Some.TheTask, Some.Q3, Some.Q4, Carry.Deadline, "chờ số liệu", new(2023, 10, 6), Some.Vi("phần khảo sát"));

    [Fact(DisplayName = "S1.31: a task open at the end of Q3 goes on in Q4 with a new deadline")]
    public void a_task_goes_on_in_the_next_period() => When(Carry).Then(Carried);

    [Fact]
    public void carrying_it_over_twice_changes_nothing() => Given([.. Some.WithTask, Carried]).When(it => it.Decide(Carry, Some.Today)).ThenNothing();

    [Fact]
    public void a_deadline_in_the_new_period_may_be_said_as_the_period() =>
        When(Carry with { Deadline = Deadline.InPeriod(Some.Q4, Some.Vi("trong quý IV")) }).Then(Carried with { Deadline = Deadline.InPeriod(Some.Q4, Some.Vi("trong quý IV")) });

    public static TheoryData<Deadline> Outside() => new(
        Deadline.By(new(2024, 1, 1)), Deadline.By(new(2023, 9, 30)), Deadline.Before(Some.Q4.From), Deadline.AsSoonAsPossible, Deadline.Standing, Deadline.NotYet);

    [Theory(DisplayName = "Domain 7.6 (1): the new deadline lies inside the new period"), MemberData(nameof(Outside))]
    public void a_deadline_outside_the_new_period_is_refused(Deadline deadline) =>
        When(Carry with { Deadline = deadline }).ThenRefused("A task carried over has its new deadline inside the new period.", "Deadline");

    [Fact(DisplayName = "Domain 7.6 (2): it really was open at the end of the old period")]
    public void a_task_that_was_not_open_then_is_refused()
    {
        const string NotOpen = "The task was not open at the end of that period.";
        When(Carry with { From = Period.Quarter(2023, 2) }).ThenRefused(NotOpen, "From");
        Given([.. Some.WithTask, new TaskCompleted(Some.TheTask, new(2023, 9, 30), Some.Vi("xong")), new TaskReopened(Some.TheTask, new(2023, 10, 2), "chưa đủ")])
            .When(it => it.Decide(Carry, Some.Today)).ThenRefused(NotOpen, "From");
    }

    [Fact(DisplayName = "Domain 7.6 (3): a 20 October event does not get a deadline before it")]
    public void an_event_after_the_new_deadline_is_refused() =>
        Given([.. Some.Signed, Some.TaskAssigned with { Deadline = Deadline.NotYet, EventOn = new(2023, 12, 20) }]).When(it => it.Decide(Carry, Some.Today))
            .ThenRefused("The event comes after its own deadline.", "Deadline");

    [Theory, MemberData(nameof(Bad))]
    public void a_carrying_over_that_cannot_be_is_refused(CarryOverTask command, string sentence, string field) => When(command).ThenRefused(sentence, field);

    public static TheoryData<CarryOverTask, string, string> Bad() => new()
    {
        { Carry with { Reason = "" }, Said.Blank, "Reason" },
        { Carry with { From = new(Some.Q3.To, Some.Q3.From) }, "The period ends before it begins.", "From" },
        { Carry with { To = new(Some.Q4.To, Some.Q4.From) }, "The period ends before it begins.", "To" },
        { Carry with { To = Some.Q3 }, "The new period begins before the old one has ended.", "To" },
        { Carry with { From = Some.Q4, To = Period.Quarter(2024, 1) }, "The period has not ended; nobody knows yet whether the task is open at its end.", "From" },
        { Carry with { AgreedOn = Some.Tomorrow }, Said.NotYetDay, "AgreedOn" },
        { Carry with { AgreedOn = new(2023, 8, 31) }, Said.BeforeTask, "AgreedOn" },
        { Carry with { Deadline = new(DeadlineShape.By) }, "Say which day the deadline is about.", "Deadline" },
    };

    [Fact]
    public void one_agreed_before_the_last_move_is_refused() =>
        Given([.. Some.WithTask, new DeadlineExtended(Some.TheTask, Deadline.By(new(2023, 10, 5)), "chờ", new(2023, 10, 2))])
            .When(it => it.Decide(Carry with { AgreedOn = new(2023, 10, 1) }, Some.Today)).ThenRefused("A later extension has been agreed already.", "AgreedOn");

    [Theory, MemberData(nameof(OpenTask.Closed), MemberType = typeof(OpenTask))]
    public void a_task_that_is_not_open_is_refused(ProgrammeEvent[] given, string sentence) => Given(given).When(it => it.Decide(Carry, Some.Today)).ThenRefused(sentence, "Task");

    private static Outcome<ProgrammeEvent> When(CarryOverTask command) => Given(Some.WithTask).When(it => it.Decide(command, Some.Today));
}
