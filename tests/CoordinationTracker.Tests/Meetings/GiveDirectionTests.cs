namespace CoordinationTracker.Tests;

public sealed class GiveDirectionTests
{
    private static readonly DirectionGiven Directed = Called.Directed;

    private static readonly GiveDirection Direct = new(
        Called.First, Called.Point, 1, Directed.Text, Side.A, Some.Mobilisation, Called.Assigned.Deadline, [Some.Enterprises], Conclusion: Called.Conclusion, Through: Some.Bloc,
        ThroughPost: Directed.ThroughPost, Why: Directed.Why, Product: Some.Vi("Báo cáo"));

    private static readonly ProgrammeEvent[] Concluded = [.. Some.Signed, Called.Planned, Called.Held, Called.Concluded];

    [Fact(DisplayName = "S1.18, S2.1, S2.14, S2.24: a point becomes a task that cites the meeting and its number")]
    public void a_point_becomes_a_task() => When(Direct).Then(Directed, Called.Assigned);

    [Fact(DisplayName = "S1.19: a point for many units becomes a task of each")]
    public void a_point_for_many_becomes_a_task_of_each()
    {
        var told = When(Direct with { Supporting = [], Units = [Some.Mobilisation, Some.Enterprises], Lead = Some.Bloc }).Events;
        told.Length.ShouldBe(2);
        told[1].ShouldBeOfType<TaskFannedOut>().Units.ShouldBe([Some.Mobilisation, Some.Enterprises]);
        told[1].ShouldBeOfType<TaskFannedOut>().Basis.ShouldBe(Called.Assigned.Basis);
    }

    [Fact]
    public void a_level_without_such_a_unit_has_nobody_to_do_it() =>
        When(Direct with { Supporting = [], Level = "panchayat" }).ThenRefused("No unit meets this on that day; nobody would have the task.", "Level");

    [Fact]
    public void twice_changes_nothing() => Given(Called.All).When(it => it.Decide(Direct, Some.Today, Some.Directory)).ThenNothing();

    [Fact]
    public void the_same_point_with_another_addressee_is_refused() =>
        Given(Called.All).When(it => it.Decide(Direct with { Lead = Some.Bloc }, Some.Today, Some.Directory)).ThenRefused("Another task has this id.", "Task");

    [Theory, MemberData(nameof(Bad))]
    public void a_point_that_cannot_be_given_so_is_refused(GiveDirection command, string sentence, string field) => Given(Called.All).When(it => it.Decide(command, Some.Today, Some.Directory)).ThenRefused(sentence, field);

    public static TheoryData<GiveDirection, string, string> Bad()
    {
        var other = Direct with { Point = Some.Id(98), Number = 2 };
        return new()
        {
            { Direct with { Why = null }, "Another point has this id.", "Point" },
            { other with { Point = Guid.Empty }, Said.NoId, "Point" },
            { other with { Meeting = Called.NoMeeting }, "There is no such meeting; plan it first.", "Meeting" },
            { other with { Meeting = Called.Next }, "This meeting has not been held.", "Meeting" },
            { other with { Text = new() }, Said.Blank, "Text" },
            { other with { Number = 0 }, "Points are numbered from 1.", "Number" },
            { other with { Number = 1 }, "The meeting has a point of this number already.", "Number" },
            { other with { Conclusion = Some.Id(97) }, "The meeting has no such conclusion.", "Conclusion" },
            { other with { Lead = null }, "Say to whom the point is addressed.", "Lead" },
            { other with { Lead = Some.NoUnit }, Said.NoUnit, "Lead" },
            { other with { Deadline = Deadline.By(new(2023, 9, 19)) }, "The deadline lies before the meeting.", "Deadline" },
            { other with { Deadline = new(DeadlineShape.By) }, "Say which day the deadline is about.", "Deadline" },
            { other with { Through = Some.NoUnit }, Said.NoUnit, "Through" },
            { other with { Units = [Some.Bloc] }, "A point for many units has no supporting ones.", "Supporting" },
        };
    }

    [Fact]
    public void a_point_under_a_tasks_id_is_refused() =>
        Given([.. Concluded, Some.TaskAssigned]).When(it => it.Decide(Direct with { Point = Some.TheTask }, Some.Today, Some.Directory)).ThenRefused("Another task has this id.", "Point");

    private static Outcome<ProgrammeEvent> When(GiveDirection command) => Given(Concluded).When(it => it.Decide(command, Some.Today, Some.Directory));
}
