namespace CoordinationTracker.Tests;

/// <summary>A task may stand under another, as deep as the levels go (S2.28; peers.md 8).</summary>
public sealed class TaskTreeTests
{
    private static readonly Guid Child = Some.Id(301), Grandchild = Some.Id(302), Whole = Some.Id(303);
    private static readonly Wording Sentence = Some.Vi("Rà soát tổ chức, mở trụ sở trước ngày 30/10 và lập nhóm truyền thông sớm nhất");

    private static readonly ProgrammeEvent[] Tree =
    [
        Some.TaskAssigned, Under(Child, Some.TheTask), Under(Grandchild, Child),
        new TaskFannedOut(Whole, Some.Vi("Mở trụ sở"), Side.A, Some.Mobilisation, [Some.Bloc, Some.Zone], new(2023, 9, 1), Deadline.NotYet, null, null, null, null, null, null, Child, null, null),
    ];

    [Fact]
    public void a_task_knows_its_depth_and_its_children()
    {
        var tasks = Some.ProgrammeOf(Tree).Tasks;
        new[] { Some.TheTask, Child, Grandchild, Whole, FanOut.TaskOf(Whole, Some.Zone) }.Select(tasks.DepthOf).ShouldBe([0, 1, 2, 2, 3]);
        tasks.ChildrenOf(Child).ShouldBe([Grandchild, Whole]);
        tasks.ChildrenOf(Grandchild).ShouldBeEmpty();
    }

    [Fact]
    public void the_states_of_all_below_it_roll_up()
    {
        var tasks = Some.ProgrammeOf([.. Tree, new TaskCompleted(Grandchild, new(2023, 9, 20), Some.Vi("xong"))]).Tasks;
        var counts = TaskCounts.Of(tasks.Below(Some.TheTask), Some.Today);
        (counts.Total, counts.Complete, counts[TaskState.Overdue], counts[TaskState.NoDeadline], counts.AsOne()).ShouldBe((4, 1, 1, 2, TaskState.Overdue));
    }

    [Fact(DisplayName = "S1.30: a compound direction split into points keeps the original sentence as their basis")]
    public void a_point_of_a_compound_sentence_keeps_the_sentence()
    {
        var point = new AssignTask(Child, Some.Vi("Mở trụ sở"), Side.A, Some.Mobilisation, new(2023, 9, 1), Deadline.NotYet, Parent: Some.TheTask);
        Given([.. Some.Signed, Some.TaskAssigned with { Basis = Sentence }]).When(it => it.Decide(point, Some.Today, Some.Directory)).Events.ShouldHaveSingleItem().ShouldBeOfType<TaskAssigned>().Basis.ShouldBe(Sentence);
        Given([.. Some.Signed, Some.TaskAssigned with { Title = Sentence }]).When(it => it.Decide(point, Some.Today, Some.Directory)).Events.ShouldHaveSingleItem().ShouldBeOfType<TaskAssigned>().Basis.ShouldBe(Sentence);
        Given(Some.WithTask).When(it => it.Decide(point with { Basis = Some.Vi("mục 2") }, Some.Today, Some.Directory)).Events.ShouldHaveSingleItem().ShouldBeOfType<TaskAssigned>().Basis.ShouldBe(Some.Vi("mục 2"));
    }

    [Fact]
    public void nothing_is_put_under_a_withdrawn_task() =>
        Given([.. Some.WithTask, new TaskWithdrawn(Some.TheTask, "thôi", Some.Today)])
            .When(it => it.Decide(new AssignTask(Child, Some.Vi("Mở trụ sở"), Side.A, Some.Mobilisation, new(2023, 9, 1), Deadline.NotYet, Parent: Some.TheTask), Some.Today, Some.Directory))
            .ThenRefused("The task it is to stand under was withdrawn.", "Parent");

    [Fact(DisplayName = "F15: tasks of a stranger's record that stand under each other have an end")]
    public void tasks_that_stand_under_each_other_have_an_end()
    {
        var programme = Some.ProgrammeOf([.. Some.Signed, Under(Some.TheTask, Grandchild), Under(Child, Some.TheTask), Under(Grandchild, Child), Under(Some.Id(304), Some.Id(304))]);
        new[] { Some.TheTask, Child, Grandchild, Some.Id(304) }.Select(programme.Tasks.DepthOf).ShouldBe([2, 2, 2, 0]);
        programme.Tasks.Below(Some.TheTask).Select(task => task.Id).ShouldBe([Child, Grandchild]);
        programme.Tasks.Below(Some.Id(304)).ShouldBeEmpty();
        Should.CompleteIn(
            () => { CoordinationTracker.Reports.Reviewing.Of(programme, Some.Directory, PeriodKind.Quarter, Some.Q3, 1, Some.Today, Basis.Claimed); }, TimeSpan.FromSeconds(20));
    }

    private static TaskAssigned Under(Guid id, Guid parent) => Some.TaskAssigned with { Task = id, Parent = parent };
}
