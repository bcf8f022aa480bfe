namespace CoordinationTracker.Tests;

/// <summary>Domain 7.3: timeliness is derived from days, as of a day, and never stored.</summary>
public sealed class TasksTests
{
    private static readonly TaskCompleted Done = new(Some.TheTask, new(2023, 9, 30), Some.Vi("xong"));
    private static readonly DeadlineExtended Extended = new(Some.TheTask, Deadline.By(new(2023, 10, 31)), "chờ số liệu", new(2023, 10, 5));

    [Theory]
    [InlineData("2023-09-30", TaskState.InTime, 0)]
    [InlineData("2023-10-01", TaskState.Overdue, 1)]
    [InlineData("2023-10-06", TaskState.Overdue, 6)]
    public void an_open_task_is_in_time_until_its_last_day(string day, TaskState state, int overdue) => Is(state, overdue, day, Some.TaskAssigned);

    [Theory(DisplayName = "Domain 7.9, S2.13: before 30 October means 29 October, overdue on 30 October")]
    [InlineData("2023-10-29", TaskState.InTime, 0)]
    [InlineData("2023-10-30", TaskState.Overdue, 1)]
    public void before_a_day_excludes_it(string day, TaskState state, int overdue)
    {
        Deadline.Before(new(2023, 10, 30)).LastDay().ShouldBe(new DateOnly(2023, 10, 29));
        Is(state, overdue, day, Some.TaskAssigned with { Deadline = Deadline.Before(new(2023, 10, 30)) });
    }

    [Fact(DisplayName = "Domain 7.9, S2.12: within 15 days of 19 October 2023 is 3 November 2023")]
    public void within_days_of_a_meeting_counts_from_the_day_after()
    {
        var deadline = Deadline.By(new DateOnly(2023, 10, 19).AddDays(15));
        deadline.LastDay().ShouldBe(new DateOnly(2023, 11, 3));
    }

    [Fact(DisplayName = "Domain 7.9: signed 8 September 2022, review due 8 September 2023, 28 days past on 6 October 2023")]
    public void the_first_anniversary_is_28_days_past_on_6_october()
    {
        var signed = Some.ProgrammeSigned with { SignedOn = new(2022, 9, 8) };
        var anniversary = Programme.Fold(Some.History(signed)).FirstAnniversary;
        anniversary.ShouldBe(new DateOnly(2023, 9, 8));

        Is(TaskState.Overdue, 28, "2023-10-06", Some.TaskAssigned with { Deadline = Deadline.By(anniversary) });
    }

    [Fact(DisplayName = "S2.11: as soon as possible is never overdue")]
    public void a_task_without_a_day_is_never_overdue() => Is(TaskState.NoDeadline, 0, "2999-12-31", Some.TaskAssigned with { Deadline = Deadline.NotYet });

    [Fact]
    public void done_on_the_last_day_is_on_time() => Is(TaskState.CompletedOnTime, 0, "2023-10-06", Some.TaskAssigned, Done);

    [Fact]
    public void done_a_day_later_is_late() => Is(TaskState.CompletedLate, 0, "2023-10-06", Some.TaskAssigned, Done with { CompletedOn = new(2023, 10, 1) });

    [Fact]
    public void done_without_a_deadline_is_on_time() => Is(TaskState.CompletedOnTime, 0, "2023-10-06", Some.TaskAssigned with { Deadline = Deadline.NotYet }, Done);

    [Fact]
    public void before_it_was_done_it_was_not()
    {
        Is(TaskState.InTime, 0, "2023-09-29", Some.TaskAssigned, Done);
        Is(TaskState.Overdue, 1, "2023-10-01", Some.TaskAssigned, Done with { CompletedOn = new(2023, 10, 2) });
    }

    [Fact]
    public void a_withdrawn_task_is_apart_from_its_day_on()
    {
        var withdrawn = new TaskWithdrawn(Some.TheTask, "thôi", new(2023, 10, 2));
        Is(TaskState.Overdue, 1, "2023-10-01", Some.TaskAssigned, withdrawn);
        Is(TaskState.Withdrawn, 0, "2023-10-02", Some.TaskAssigned, withdrawn);
    }

    [Theory]
    [InlineData("2023-10-04", TaskState.Overdue, 4)]
    [InlineData("2023-10-05", TaskState.InTime, 0)]
    [InlineData("2023-10-31", TaskState.InTime, 0)]
    [InlineData("2023-11-02", TaskState.Overdue, 2)]
    public void an_extension_counts_from_its_own_day(string day, TaskState state, int overdue) => Is(state, overdue, day, Some.TaskAssigned, Extended);

    [Fact]
    public void what_was_done_late_stays_late_though_the_day_moved_afterwards() =>
        Is(TaskState.CompletedLate, 0, "2023-10-06", Some.TaskAssigned, Extended, Done with { CompletedOn = new(2023, 10, 2) });

    [Fact]
    public void every_deadline_stays_beside_the_new_one()
    {
        var task = Task(Some.TaskAssigned, Extended);

        task.DeadlineOn(new(2023, 10, 4)).ShouldBe(Some.TaskAssigned.Deadline);
        task.DeadlineOn(new(2023, 10, 5)).ShouldBe(Extended.Deadline);
        task.Extensions.ShouldBe([Extended]);
        task.Positions.ShouldBe([Some.Position(9), Some.Position(10)]);
    }

    [Fact]
    public void a_task_is_open_from_the_day_it_was_given_until_it_is_done()
    {
        var task = Task(Some.TaskAssigned, Done);

        task.IsOpenOn(new(2023, 8, 31)).ShouldBeFalse();
        task.IsOpenOn(new(2023, 9, 1)).ShouldBeTrue();
        task.IsOpenOn(new(2023, 9, 29)).ShouldBeTrue();
        task.IsOpenOn(new(2023, 9, 30)).ShouldBeFalse();
    }

    [Fact]
    public void work_has_begun_when_somebody_says_so_or_reports_progress()
    {
        var (started, reported) = (new TaskStarted(Some.TheTask, new(2023, 9, 5)), new TaskProgressReported(Some.TheTask, Some.Vi("đang làm"), new(2023, 9, 10)));

        Task(Some.TaskAssigned).IsStartedOn(Some.Today).ShouldBeFalse();
        Task(Some.TaskAssigned, started).IsStartedOn(new(2023, 9, 4)).ShouldBeFalse();
        Task(Some.TaskAssigned, started).IsStartedOn(new(2023, 9, 5)).ShouldBeTrue();
        Task(Some.TaskAssigned, reported).IsStartedOn(new(2023, 9, 9)).ShouldBeFalse();
        Task(Some.TaskAssigned, reported).IsStartedOn(new(2023, 9, 10)).ShouldBeTrue();
    }

    [Theory(DisplayName = "Domain 7.3: the buckets partition the total, as 585 + 67 + 181 = 833 do")]
    [InlineData("2023-09-15")]
    [InlineData("2023-09-30")]
    [InlineData("2023-10-06")]
    [InlineData("2023-12-31")]
    public void the_six_buckets_partition_the_total(string day)
    {
        ProgrammeEvent[] events =
        [
            .. Enumerable.Range(0, 12).Select(number => Some.TaskAssigned with { Task = Some.Id(300 + number), Deadline = number % 4 == 0 ? Deadline.NotYet : Deadline.By(new(2023, 9, 10 + number)) }),
            .. Enumerable.Range(0, 6).Select(number => new TaskCompleted(Some.Id(300 + number), new(2023, 9, 14), Some.Vi("xong"))),
            new TaskWithdrawn(Some.Id(310), "thôi", new(2023, 9, 20)),
        ];
        var tasks = Some.ProgrammeOf(events).Tasks;

        var buckets = tasks.All.CountBy(task => task.StateOn(Days.On(day))).ToList();
        buckets.Sum(bucket => bucket.Value).ShouldBe(tasks.Count);
        buckets.ShouldAllBe(bucket => Enum.IsDefined(bucket.Key));
        Enum.GetValues<TaskState>().Length.ShouldBe(6);
    }

    [Theory]
    [InlineData("2023-08-01", "2023-08-31", false)]
    [InlineData("2023-08-01", "2023-09-01", true)]
    [InlineData("2023-09-30", "2023-12-31", true)]
    [InlineData("2023-10-01", "2023-12-31", false)]
    public void a_period_shows_those_alive_at_some_time_in_it(string from, string to, bool shown)
    {
        Some.ProgrammeOf(Some.TaskAssigned, Done).Tasks.During(Days.Of(from, to)).Any().ShouldBe(shown);
        Some.ProgrammeOf(Some.TaskAssigned, new TaskWithdrawn(Some.TheTask, "thôi", new(2023, 9, 30))).Tasks.During(Days.Of(from, to)).Any().ShouldBe(shown);
    }

    [Fact]
    public void what_is_said_of_a_task_nobody_gave_changes_nothing() => Some.ProgrammeOf(Done, Extended).Tasks.ShouldBe(Tasks.Empty);

    private static void Is(TaskState state, int overdue, string day, params ProgrammeEvent[] events)
    {
        Task(events).StateOn(Days.On(day)).ShouldBe(state);
        Task(events).DaysOverdueOn(Days.On(day)).ShouldBe(overdue);
    }

    private static TrackedTask Task(params ProgrammeEvent[] events) => Some.ProgrammeOf(events).Tasks.Find(Some.TheTask)!;
}
