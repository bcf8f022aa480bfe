namespace CoordinationTracker.Tests;

/// <summary>S2.20: declared, then accepted or returned by the unit the task names.</summary>
public sealed class VerificationTests
{
    private static readonly TaskAssigned Assigned = Some.TaskAssigned with { Verifier = Some.Bloc };
    private static readonly TaskCompleted Done = new(Some.TheTask, new(2023, 9, 29), Some.Vi("xong"));
    private static readonly CompletionReturned Returned = new(Some.TheTask, Some.Bloc, new(2023, 10, 2), "thiếu phụ lục");

    [Fact]
    public void a_declared_completion_awaits_its_verifier_and_is_completed_meanwhile()
    {
        var task = Task(Done);
        (task.VerificationOn(new(2023, 9, 28)), task.VerificationOn(Some.Today), task.StateOn(Some.Today)).ShouldBe((null, Verification.Awaiting, TaskState.CompletedOnTime));
        Some.ProgrammeOf(Some.TaskAssigned, Done).Tasks.Find(Some.TheTask)!.VerificationOn(Some.Today).ShouldBeNull("Nobody was named.");
    }

    [Fact]
    public void an_accepted_completion_stays_what_it_was()
    {
        var task = Task(Done, new CompletionAccepted(Some.TheTask, Some.Bloc, new(2023, 10, 4), null));
        (task.VerificationOn(new(2023, 10, 3)), task.VerificationOn(new(2023, 10, 4))).ShouldBe((Verification.Awaiting, Verification.Accepted));
        (task.StateOn(Some.Today), task.Completed).ShouldBe((TaskState.CompletedOnTime, Done));
    }

    [Fact]
    public void what_was_returned_is_open_again_from_that_day_and_may_be_completed_again()
    {
        var task = Task(Done, Returned);
        (task.StateOn(new(2023, 10, 1)), task.StateOn(new(2023, 10, 2)), task.VerificationOn(new(2023, 10, 2))).ShouldBe((TaskState.CompletedOnTime, TaskState.Overdue, Verification.Returned));
        task.IsOpenOn(new(2023, 10, 2)).ShouldBeTrue();

        var again = Task(Done, Returned, new TaskCompleted(Some.TheTask, new(2023, 10, 5), Some.Vi("đủ")));
        (again.StateOn(new(2023, 10, 1)), again.StateOn(new(2023, 10, 4)), again.StateOn(new(2023, 10, 5))).ShouldBe((TaskState.CompletedOnTime, TaskState.Overdue, TaskState.CompletedLate));
    }

    private static TrackedTask Task(params ProgrammeEvent[] events) => Some.ProgrammeOf([Assigned, .. events]).Tasks.Find(Some.TheTask)!;
}
