namespace CoordinationTracker.Tests;

public sealed class AssignTaskTests
{
    private static readonly AssignTask Assign = new(
        Some.TheTask, Some.TaskAssigned.Title, Side.A, Some.Mobilisation, new(2023, 9, 1), Deadline.By(new(2023, 9, 30)), [Some.Enterprises], Some.Clause21, null, Some.TaskAssigned.Product);

    [Fact(DisplayName = "S0.9, S1.18: a task is given to those who lead and support, with a day and a product")]
    public void a_task_is_given() => When(Assign).Then(Some.TaskAssigned);

    [Fact(DisplayName = "S2.11: as soon as possible is no day yet")]
    public void a_task_may_have_no_day_yet() =>
        When(Assign with { Deadline = Deadline.NotYet }).Then(Some.TaskAssigned with { Deadline = Deadline.NotYet });

    [Fact]
    public void a_task_may_end_on_the_day_it_is_given() =>
        When(Assign with { Deadline = Deadline.By(new(2023, 9, 1)) }).Then(Some.TaskAssigned with { Deadline = Deadline.By(new(2023, 9, 1)) });

    [Fact]
    public void sending_the_form_twice_assigns_it_once() => Given(Some.WithTask).When(it => it.Decide(Assign, Some.Today, Some.Directory)).ThenNothing();

    [Fact]
    public void sending_the_form_again_after_the_conclusion_changes_nothing() =>
        Given([.. Some.WithTask, new ProgrammeConcluded(Some.Today, Some.Vi("hết"))]).When(it => it.Decide(Assign, Some.Today, Some.Directory)).ThenNothing();

    [Fact]
    public void another_task_under_the_same_id_is_refused() =>
        Given(Some.WithTask).When(it => it.Decide(Assign with { Side = Side.B }, Some.Today, Some.Directory)).ThenRefused("Another task has this id.", "Task");

    [Fact]
    public void a_concluded_programme_assigns_no_tasks() =>
        Given([.. Some.Signed, new ProgrammeConcluded(Some.Today, Some.Vi("hết"))]).When(it => it.Decide(Assign, Some.Today, Some.Directory))
            .ThenRefused("The programme has been concluded; no new tasks are assigned.");

    [Fact]
    public void a_programme_nobody_signed_assigns_no_tasks() =>
        Given(Array.Empty<ProgrammeEvent>()).When(it => it.Decide(Assign, Some.Today, Some.Directory)).ThenRefused(Said.NotSigned);

    [Theory, MemberData(nameof(BadTasks))]
    public void a_task_that_cannot_be_is_refused(AssignTask command, string sentence, string field) => When(command).ThenRefused(sentence, field);

    public static TheoryData<AssignTask, string, string> BadTasks() => new()
    {
        { Assign with { Task = Guid.Empty }, Said.NoId, "Task" },
        { Assign with { Side = Said.AnotherSide }, Said.NoSide, "Side" },
        { Assign with { Title = new() }, Said.Blank, "Title" },
        { Assign with { Lead = Some.NoUnit }, Said.NoUnit, "Lead" },
        { Assign with { Supporting = [Some.NoUnit] }, Said.NoUnit, "Supporting" },
        { Assign with { Supporting = [Some.Mobilisation] }, "The lead unit cannot also be a supporting one.", "Supporting" },
        { Assign with { Commitment = Some.NoCommitment }, Said.NoCommitment, "Commitment" },
        { Assign with { AssignedOn = Some.Tomorrow, Deadline = Deadline.NotYet }, Said.NotYetDay, "AssignedOn" },
        { Assign with { Parent = Some.Id(97) }, "There is no such task to stand under.", "Parent" },
        { Assign with { Parent = Some.TheTask }, "There is no such task to stand under.", "Parent" },
        { Assign with { Verifier = Some.NoUnit }, Said.NoUnit, "Verifier" },
        { Assign with { Verifier = Some.Mobilisation }, "Nobody verifies their own work: name another unit.", "Verifier" },
        { Assign with { EventOn = new(2023, 10, 20) }, "The event comes after its own deadline.", "EventOn" },
        { Assign with { EventOn = new(3023, 9, 20) }, "This day lies too far off; check the year.", "EventOn" },
        { Assign with { Deadline = Deadline.By(new(2023, 8, 31)) }, TooEarly, "Deadline" },
        { Assign with { Deadline = Deadline.Before(new(2023, 9, 1)) }, TooEarly, "Deadline" },
        { Assign with { Deadline = Deadline.Before(DateOnly.MinValue) }, "This day lies too far off; check the year.", "Deadline" },
    };

    private const string TooEarly = "The deadline lies before the task was given.";

    private static Outcome<ProgrammeEvent> When(AssignTask command) => Given(Some.Signed).When(it => it.Decide(command, Some.Today, Some.Directory));
}
