namespace CoordinationTracker.Tests;

public sealed class ExtendDeadlineTests
{
    private static readonly ExtendDeadline Extend = new(Some.TheTask, Deadline.By(new(2023, 10, 31)), "Chờ số liệu", new(2023, 9, 25));
    private static readonly DeadlineExtended Extended = new(Some.TheTask, Extend.Deadline, Extend.Reason, Extend.AgreedOn);

    [Fact]
    public void a_deadline_moves_with_the_day_and_the_reason() => When(Extend).Then(Extended);

    [Fact]
    public void a_deadline_may_move_after_it_has_passed() => When(Extend with { AgreedOn = Some.Today }).Then(Extended with { AgreedOn = Some.Today });

    [Fact(DisplayName = "S2.11: a task without a day is given one")]
    public void a_task_without_a_day_is_given_one() =>
        Given([.. Some.Signed, Some.TaskAssigned with { Deadline = Deadline.NotYet }]).When(it => it.Decide(Extend, Some.Today)).Then(Extended);

    [Fact]
    public void extending_twice_changes_nothing() => Given([.. Some.WithTask, Extended]).When(it => it.Decide(Extend, Some.Today)).ThenNothing();

    [Fact]
    public void sending_the_form_again_after_the_task_was_done_changes_nothing() =>
        Given([.. Some.WithTask, Extended, new TaskCompleted(Some.TheTask, Some.Today, Some.Vi("xong"))]).When(it => it.Decide(Extend, Some.Today)).ThenNothing();

    [Fact]
    public void sending_the_form_again_after_a_later_extension_changes_nothing() =>
        Given([.. Some.WithTask, Extended, Extended with { Deadline = Deadline.By(new(2023, 11, 30)), AgreedOn = Some.Today }])
            .When(it => it.Decide(Extend, Some.Today)).ThenNothing();

    [Fact]
    public void an_extension_agreed_before_the_last_one_is_refused() =>
        Given([.. Some.WithTask, Extended]).When(it => it.Decide(Extend with { Deadline = Deadline.By(new(2023, 11, 30)), AgreedOn = new(2023, 9, 24) }, Some.Today))
            .ThenRefused("A later extension has been agreed already.", "AgreedOn");

    [Theory, MemberData(nameof(NotLater))]
    public void a_day_that_is_not_later_is_refused(Deadline deadline) =>
        When(Extend with { Deadline = deadline }).ThenRefused("An extension sets a later day than the present deadline.", "Deadline");

    public static TheoryData<Deadline> NotLater() => new(Deadline.By(new(2023, 9, 30)), Deadline.Before(new(2023, 10, 1)), Deadline.By(new(2023, 9, 20)), Deadline.NotYet);

    [Fact]
    public void a_day_before_the_task_was_given_is_refused() =>
        When(Extend with { Deadline = Deadline.By(new(2023, 8, 31)) }).ThenRefused("The deadline lies before the task was given.", "Deadline");

    [Fact]
    public void a_shape_without_a_day_is_refused() =>
        When(Extend with { Deadline = new(DeadlineShape.Before) }).ThenRefused("Say which day the deadline is about.", "Deadline");

    [Fact]
    public void a_blank_reason_is_refused() => When(Extend with { Reason = "" }).ThenRefused(Said.Blank, "Reason");

    [Theory, MemberData(nameof(OpenTask.Closed), MemberType = typeof(OpenTask))]
    public void a_task_that_is_not_open_is_refused(ProgrammeEvent[] given, string sentence) =>
        Given(given).When(it => it.Decide(Extend, Some.Today)).ThenRefused(sentence, "Task");

    [Theory, MemberData(nameof(OpenTask.BadDays), MemberType = typeof(OpenTask))]
    public void a_day_outside_the_task_is_refused(DateOnly day, string sentence) => When(Extend with { AgreedOn = day }).ThenRefused(sentence, "AgreedOn");

    private static Outcome<ProgrammeEvent> When(ExtendDeadline command) => Given(Some.WithTask).When(it => it.Decide(command, Some.Today));
}
