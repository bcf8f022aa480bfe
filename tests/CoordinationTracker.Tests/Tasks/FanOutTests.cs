namespace CoordinationTracker.Tests;

/// <summary>Once given to many units, each unit's own is a task like any other, and the whole is seen through them (S1.19, S1.24).</summary>
public sealed class FanOutTests
{
    private static readonly Guid Whole = Some.Id(700);
    private static readonly Guid[] Units = [Some.Id(721), Some.Id(722), Some.Id(723)];
    private static readonly TaskFannedOut FannedOut = new(
        Whole, Some.Vi("Mở trụ sở"), Side.A, Some.Mobilisation, [.. Units], new(2023, 9, 1), Deadline.By(new(2023, 9, 30)), "block", null, null, null, null, null, null, null, null);

    [Fact]
    public void the_id_of_a_units_own_task_is_always_the_same_and_nobody_elses()
    {
        Own(0).ShouldBe(new("be3c23d3-ff12-8dbf-8cc4-387b4de1c64a"), "It is stored in every event about the task, for ever.");
        Units.Select(unit => FanOut.TaskOf(Whole, unit)).Concat(Units.Select(unit => FanOut.TaskOf(unit, Whole))).Distinct().Count().ShouldBe(6);
        (Own(0).Version, Own(0).Variant >> 2).ShouldBe((8, 2));
    }

    [Fact]
    public void each_units_own_is_a_task_the_unit_leads_under_the_whole()
    {
        var tasks = After().Tasks;

        tasks.Count.ShouldBe(3);
        tasks.Of(tasks.FindFanOut(Whole)!).Select(own => own.Assigned.Lead).ShouldBe(Units);
        tasks.LedBy(Units[1]).ShouldHaveSingleItem().Id.ShouldBe(Own(1));
        (tasks.Find(Own(1))!.Assigned.Parent, tasks.Find(Own(1))!.FanOut, tasks.DepthOf(Own(1))).ShouldBe((Whole, Whole, 1));
        tasks.Find(Whole)!.Assigned.Lead.ShouldBe(Some.Mobilisation);
    }

    [Fact]
    public void every_command_about_a_task_reaches_a_units_own()
    {
        var it = After();
        it = it.Evolve(Some.At(it.Decide(new StartTask(Own(0), new(2023, 9, 5)), Some.Today)[0], 50));
        it = it.Evolve(Some.At(it.Decide(new CompleteTask(Own(0), new(2023, 9, 20), Some.Vi("xong")), Some.Today)[0], 51));
        it.Decide(new ExtendDeadline(Own(1), Deadline.By(new(2023, 11, 1)), "chờ", Some.Today), Some.Today).ShouldHaveSingleItem();
        it.Decide(new WithdrawTask(Own(2), "thôi", Some.Today), Some.Today).ShouldHaveSingleItem();
        it.Decide(new ReportTaskProgress(Whole, Some.Vi("01/03 đơn vị"), Some.Today), Some.Today).ShouldHaveSingleItem();

        var counts = TaskCounts.Of(it.Tasks.Of(it.Tasks.FindFanOut(Whole)!), Some.Today);
        (counts.Total, counts.Complete, counts.Incomplete, counts[TaskState.Overdue]).ShouldBe((3, 1, 2, 2));
    }

    [Fact]
    public void what_is_done_is_said_of_each_units_own()
    {
        var sentence = "This task was given to several units; say it of each unit's own.";
        Given([.. Some.Signed, FannedOut]).When(it => it.Decide(new CompleteTask(Whole, Some.Today, Some.Vi("xong")), Some.Today)).ThenRefused(sentence, "Task");
        Given([.. Some.Signed, FannedOut]).When(it => it.Decide(new StartTask(Whole, Some.Today), Some.Today)).ThenRefused(sentence, "Task");
        Given([.. Some.Signed, FannedOut, new TaskWithdrawn(Whole, "thôi", Some.Today)]).When(it => it.Decide(new ReopenTask(Whole, Some.Today, "lại"), Some.Today)).ThenRefused(sentence, "Task");
    }

    [Fact]
    public void what_moves_the_whole_moves_each_that_is_open_and_has_not_more_time_already()
    {
        var tasks = After(
            new TaskCompleted(Own(0), new(2023, 9, 20), Some.Vi("xong")), new DeadlineExtended(Own(1), Deadline.By(new(2023, 12, 31)), "riêng", new(2023, 9, 25)),
            new DeadlineExtended(Whole, Deadline.By(new(2023, 10, 31)), "chung", new(2023, 9, 28))).Tasks;

        Units.Index().Select(unit => tasks.Find(Own(unit.Index))!.DeadlineOn(Some.Today).LastDay()).ShouldBe([new(2023, 9, 30), new(2023, 12, 31), new(2023, 10, 31)]);
        tasks.Find(Whole)!.DeadlineOn(Some.Today).LastDay().ShouldBe(new(2023, 10, 31));
        tasks.Find(Own(2))!.Positions.Count.ShouldBe(2);
    }

    [Fact]
    public void what_ends_the_whole_ends_each_that_is_open()
    {
        var tasks = After(new TaskCompleted(Own(0), new(2023, 9, 20), Some.Vi("xong")), new TaskWithdrawn(Whole, "thôi", new(2023, 9, 28))).Tasks;
        tasks.All.Select(task => task.StateOn(Some.Today)).ShouldBe([TaskState.CompletedOnTime, TaskState.Withdrawn, TaskState.Withdrawn]);
        tasks.OpenOn(Some.Today).ShouldBeEmpty();
    }

    private static Programme After(params ProgrammeEvent[] events) => Some.ProgrammeOf([FannedOut, .. events]);
    private static Guid Own(int unit) => FanOut.TaskOf(Whole, Units[unit]);
}
