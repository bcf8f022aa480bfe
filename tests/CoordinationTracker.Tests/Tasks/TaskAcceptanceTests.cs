namespace CoordinationTracker.Tests;

/// <summary>The rows of domain 7.9 that are about tasks; each names the source its numbers come from.</summary>
public sealed class TaskAcceptanceTests
{
    private static readonly DateOnly Meeting = new(2023, 10, 19);

    [Fact(DisplayName = "[F:qn-833]: 585 completed + 67 in term + 181 overdue = 833 tasks")]
    public void the_buckets_of_833_tasks_add_up()
    {
        var tasks = Some.ProgrammeOf(
        [
            .. Enumerable.Range(0, 833).Select(number => Some.TaskAssigned with { Task = Of(number), Deadline = Deadline.By(number < 652 ? new(2023, 12, 31) : new(2023, 9, 30)) }),
            .. Enumerable.Range(0, 585).Select(number => new TaskCompleted(Of(number), new(2023, 9, 20), Some.Vi("xong"))),
        ]).Tasks;

        var counts = TaskCounts.Of(tasks.All, Some.Today);
        (counts.Complete, counts[TaskState.InTime], counts[TaskState.Overdue], counts.Total, tasks.Count).ShouldBe((585, 67, 181, 833, 833));

        static Guid Of(int number) => Some.Id(1000 + number);
    }

    [Fact(DisplayName = "Domain 7.9, S2.12: a direction of 19 October 2023, “within 15 days”, is due on 3 November 2023")]
    public void within_fifteen_days_of_the_meeting()
    {
        var task = Given(Deadline.WithinDays(15, Meeting));
        task.DeadlineOn(Meeting).LastDay().ShouldBe(new DateOnly(2023, 11, 3));
        (task.StateOn(new(2023, 11, 3)), task.StateOn(new(2023, 11, 4)), task.DaysOverdueOn(new(2023, 11, 4))).ShouldBe((TaskState.InTime, TaskState.Overdue, 1));
    }

    [Fact(DisplayName = "Domain 7.9, S2.13: “before 30 October” allows 29 October 2023 and is overdue on 30 October")]
    public void before_a_day()
    {
        var task = Given(Deadline.Before(new(2023, 10, 30)));
        task.DeadlineOn(Meeting).LastDay().ShouldBe(new DateOnly(2023, 10, 29));
        (task.StateOn(new(2023, 10, 29)), task.StateOn(new(2023, 10, 30))).ShouldBe((TaskState.InTime, TaskState.Overdue));
    }

    [Fact(DisplayName = "Domain 7.9, S2.11: four directions “as soon as possible” are four undated tasks, never overdue, flagged")]
    public void four_as_soon_as_possible()
    {
        var tasks = Some.ProgrammeOf([.. Enumerable.Range(0, 4).Select(number => Some.TaskAssigned with { Task = Some.Id(1000 + number), AssignedOn = Meeting, Deadline = Deadline.AsSoonAsPossible })]).Tasks;
        foreach (var day in new[] { Meeting, new(2024, 12, 31), new(2199, 12, 31) })
        {
            TaskCounts.Of(tasks.All, day)[TaskState.NoDeadline].ShouldBe(4);
            tasks.All.Count(task => task.NeedsDayOn(day)).ShouldBe(4);
        }
    }

    [Fact(DisplayName = "Domain 5.3 [F:jh-table], S2.9: 29 of 34 panchayat committees incomplete, and which")]
    public void twenty_nine_of_thirty_four_committees()
    {
        Guid[] panchayats = [.. Enumerable.Range(0, 34).Select(number => Some.Id(1000 + number))];
        var whole = Some.Id(999);
        var tasks = Some.ProgrammeOf(
        [
            new TaskFannedOut(whole, Some.Vi("Thành lập ủy ban"), Side.A, Some.Mobilisation, [.. panchayats], new(2023, 9, 1), Deadline.AsSoonAsPossible, "panchayat", null, null, null, null, null, null, null, null),
            .. panchayats.Take(5).Select(panchayat => new TaskCompleted(FanOut.TaskOf(whole, panchayat), new(2023, 9, 20), Some.Vi("đủ 12 người"))),
        ]).Tasks;

        var each = tasks.Of(tasks.FindFanOut(whole)!).ToList();
        var counts = TaskCounts.Of(each, Some.Today);
        (counts.Incomplete, counts.Total, counts.Complete).ShouldBe((29, 34, 5));
        each.Where(own => own.IsOpenOn(Some.Today)).Select(own => own.Assigned.Lead).ShouldBe(panchayats.Skip(5));
    }

    private static TrackedTask Given(Deadline deadline) => Some.ProgrammeOf(Some.TaskAssigned with { AssignedOn = Meeting, Deadline = deadline }).Tasks.Find(Some.TheTask)!;
}
