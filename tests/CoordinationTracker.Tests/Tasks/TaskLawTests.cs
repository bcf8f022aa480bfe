using FsCheck;
using FsCheck.Fluent;

namespace CoordinationTracker.Tests;

/// <summary>Domain 7.3, 7.6 (14): whatever was decided about tasks, on every day each is in exactly one bucket and the buckets add up.</summary>
public sealed class TaskLawTests
{
    private static readonly DateOnly First = new(2023, 7, 1);
    private static readonly Directory Directory = Some.Directory;

    /// <summary>Something somebody tries to do to one of a few tasks on a day; what is refused did not happen.</summary>
    public sealed record Attempt(int What, int Task, int Day, int Until);

    private static readonly Arbitrary<Attempt[]> Attempts = Arb.From(
        (from what in Gen.Choose(0, 11) from task in Gen.Choose(0, 5) from day in Gen.Choose(0, 120) from until in Gen.Choose(0, 90) select new Attempt(what, task, day, until)).ArrayOf(),
        // A failing history is shown without whatever it fails without.
        attempts => Enumerable.Range(0, attempts.Length).Select(at => attempts.Where((_, index) => index != at).ToArray()));

    [Fact]
    public void the_buckets_partition_the_total_on_every_day() => Prop.ForAll(Attempts, attempts =>
    {
        var (programme, decided) = Lived(attempts);
        for (var day = First; day <= First.AddDays(220); day = day.AddDays(11))
        {
            var tasks = programme.Tasks.All.Where(task => task.Assigned.AssignedOn <= day).ToList();
            TaskCounts.Of(tasks, day).Total.ShouldBe(tasks.Count);
            foreach (var task in tasks) InOneBucket(task, day);
            programme.Tasks.OpenOn(day).ShouldBe(tasks.Where(task => task.IsOpenOn(day)));
            var period = new Period(day, day.AddDays(30));
            programme.Tasks.During(period).ShouldBe(programme.Tasks.All.Where(task => task.WasAliveIn(period)));
        }
        return true;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    [Fact]
    public void a_task_was_alive_in_a_period_when_it_was_open_or_left_the_list_on_one_of_its_days() => Prop.ForAll(Attempts, attempts =>
    {
        foreach (var task in Lived(attempts).Programme.Tasks.All)
            for (var day = First; day <= First.AddDays(130); day = day.AddDays(9))
            {
                var days = new Period(day, day.AddDays(8));
                task.WasAliveIn(days).ShouldBe(Enumerable.Range(0, days.Days()).Select(days.From.AddDays).Any(on => task.IsOpenOn(on) || task.Assigned.AssignedOn == on || task.Turns.Any(turn => turn.On == on && turn.Told is not CompletionAccepted)));
            }
        return true;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Fact]
    public void the_attempts_reach_every_event_about_tasks()
    {
        var told = Attempts.Generator.Sample(60, 200).SelectMany(attempts => Lived(attempts).Decided).Select(e => e.GetType()).Distinct().ToList();
        told.ShouldBe([.. EventShape.Events.Where(type => type.IsSubclassOf(typeof(TaskEvent)))], ignoreOrder: true);
    }

    private static void InOneBucket(TrackedTask task, DateOnly day)
    {
        var (open, completed, withdrawn) = (task.IsOpenOn(day), task.IsCompletedOn(day), task.IsWithdrawnOn(day));
        new[] { open, completed, withdrawn }.Count(holds => holds).ShouldBe(1);
        var last = task.DeadlineOn(day).LastDay();
        task.StateOn(day).ShouldBe(
            withdrawn ? TaskState.Withdrawn
            : completed ? task.CompletionOn(day)!.CompletedOn > task.DeadlineOn(task.CompletionOn(day)!.CompletedOn).LastDay() ? TaskState.CompletedLate : TaskState.CompletedOnTime
            : last is null ? TaskState.NoDeadline
            : day > last ? TaskState.Overdue : TaskState.InTime);
    }

    private static (Programme Programme, List<ProgrammeEvent> Decided) Lived(Attempt[] attempts)
    {
        var (programme, decided) = (Some.ProgrammeOf(), new List<ProgrammeEvent>());
        foreach (var attempt in attempts)
            try
            {
                foreach (var told in Decide(programme, attempt))
                {
                    programme = programme.Evolve(Some.At(told, (int)programme.Version + 1));
                    decided.Add(told);
                }
            }
            catch (Refusal) { }
        return (programme, decided);
    }

    private static ProgrammeEvent[] Decide(Programme programme, Attempt attempt)
    {
        var (whole, units) = (Some.Id(600), (Guid[])[Some.Bloc, Some.Zone]);
        var task = attempt.Task switch { < 3 => Some.Id(601 + attempt.Task), 3 => whole, var unit => FanOut.TaskOf(whole, units[unit - 4]) };
        var (on, today, words) = (First.AddDays(attempt.Day), First.AddDays(130), Some.Vi("lời"));
        var deadline = attempt.Until % 4 == 0 ? Deadline.AsSoonAsPossible : Deadline.WithinDays(1 + attempt.Until, on);
        return attempt.What switch
        {
            0 or 1 => programme.Decide(new AssignTask(task, words, Side.A, Some.Mobilisation, on, deadline, [Some.Enterprises], Verifier: attempt.Until % 2 == 0 ? Some.Bloc : null), today, Directory),
            2 => programme.Decide(new FanOutTask(whole, words, Side.B, Some.Enterprises, on, deadline, [.. units], Verifier: Some.Mobilisation), today, Directory),
            3 => programme.Decide(new StartTask(task, on), today),
            4 => programme.Decide(new CompleteTask(task, on, words), today),
            5 => programme.Decide(new ReturnCompletion(task, programme.Tasks.Find(task)?.Assigned.Verifier ?? default, on, "thiếu"), today),
            6 => programme.Decide(new AcceptCompletion(task, programme.Tasks.Find(task)?.Assigned.Verifier ?? default, on), today),
            7 => programme.Decide(new ExtendDeadline(task, deadline, "chờ", on), today),
            8 => programme.Decide(new CarryOverTask(task, new(First, on), new(on.AddDays(1), on.AddDays(91)), Deadline.WithinDays(1 + attempt.Until, on), "chờ", on), today),
            9 => attempt.Until % 3 == 0 ? programme.Decide(new WithdrawTask(task, "thôi", on), today) : programme.Decide(new ReportTaskProgress(task, words, on), today),
            10 => programme.Decide(new ReopenTask(task, on, "lại"), today),
            _ => attempt.Until % 2 == 0 ? programme.Decide(new ReportSupport(task, Some.Enterprises, words, on), today) : programme.Decide(new CompleteSupport(task, Some.Enterprises, on, words), today),
        };
    }
}
