namespace CoordinationTracker.Tests;

public sealed class CompleteSupportTests
{
    private static readonly CompleteSupport Complete = new(Some.TheTask, Some.Enterprises, new(2023, 9, 20), Some.Vi("xong phần mình"));
    private static readonly SupportCompleted Completed = new(Some.TheTask, Some.Enterprises, new(2023, 9, 20), Some.Vi("xong phần mình"));

    [Fact]
    public void a_co_operating_units_own_part_is_done() => When(Complete).Then(Completed);

    [Fact]
    public void completing_it_twice_changes_nothing() => Given([.. Some.WithTask, Completed]).When(it => it.Decide(Complete, Some.Today)).ThenNothing();

    [Fact]
    public void done_on_another_day_is_refused() =>
        Given([.. Some.WithTask, Completed]).When(it => it.Decide(Complete with { CompletedOn = new(2023, 9, 21) }, Some.Today)).ThenRefused("This unit's part is done already.", "Unit");

    [Fact]
    public void a_unit_that_does_not_support_is_refused() => When(Complete with { Unit = Some.Mobilisation }).ThenRefused("This unit is not among the supporting ones.", "Unit");

    [Theory, MemberData(nameof(OpenTask.BadDays), MemberType = typeof(OpenTask))]
    public void a_day_outside_the_task_is_refused(DateOnly day, string sentence) => When(Complete with { CompletedOn = day }).ThenRefused(sentence, "CompletedOn");

    [Fact(DisplayName = "peers.md 9: each co-operating unit has its own state, on any day, whatever the lead's is")]
    public void each_has_its_own_state_on_any_day()
    {
        var task = Some.ProgrammeOf(
            Some.TaskAssigned with { Supporting = [Some.Enterprises, Some.Zone] }, new SupportReported(Some.TheTask, Some.Enterprises, Some.Vi("đang làm"), new(2023, 9, 10)), Completed,
            new TaskCompleted(Some.TheTask, new(2023, 9, 25), Some.Vi("xong"))).Tasks.Find(Some.TheTask)!;

        Task("2023-09-09").ShouldBe([SupportState.Silent, SupportState.Silent]);
        Task("2023-09-10").ShouldBe([SupportState.InProgress, SupportState.Silent]);
        Task("2023-09-20").ShouldBe([SupportState.Completed, SupportState.Silent]);
        task.StateOn(Some.Today).ShouldBe(TaskState.CompletedOnTime, "The lead may finish while a co-operating unit's part is open.");
        task.SupportOn(Some.Enterprises, Some.Today).ShouldBe(new(Some.Enterprises, SupportState.Completed, new(2023, 9, 20), Some.Vi("xong phần mình")));

        SupportState[] Task(string day) => [.. task.SupportOn(Days.On(day)).Select(support => support.State)];
    }

    private static Outcome<ProgrammeEvent> When(CompleteSupport command) => Given(Some.WithTask).When(it => it.Decide(command, Some.Today));
}
