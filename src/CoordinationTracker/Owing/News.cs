namespace CoordinationTracker;

/// <summary>What somebody is told of at once, because it now lies with them.</summary>
public enum NewsKind { TaskGiven, DirectionGiven, CompletionReturned, CompletionAccepted, DeadlineMoved, DifficultyRaised, DifficultyEscalated, DifficultyAnswered, ReportIssued }

/// <summary>One thing that happened and the side it concerns (S1.18, S1.26, S2.1, S2.20).</summary>
public sealed record News(NewsKind Kind, Side To, Guid Subject, Wording Words, DateOnly? DueOn)
{
    /// <summary>What an event is news of, in the programme as it stands after it.</summary>
    public static IEnumerable<News> Of(Programme programme, Directory directory, object told, DateOnly day)
    {
        switch (told)
        {
            case TaskAssigned e:
                return [Given(e.Task, e.Lead, e.Side, e.Title, e.Deadline), .. e.Supporting.Select(unit => Given(e.Task, unit, e.Side, e.Title, e.Deadline)).DistinctBy(news => news.To).Where(news => news.To != SideOf(e.Lead, e.Side))];
            case TaskFannedOut e:
                return e.Units.Select(unit => Given(e.Task, unit, e.Side, e.Title, e.Deadline)).DistinctBy(news => news.To);
            case CompletionReturned e: return OfTask(NewsKind.CompletionReturned, e.Task);
            case CompletionAccepted e: return OfTask(NewsKind.CompletionAccepted, e.Task);
            case DeadlineExtended e: return OfTask(NewsKind.DeadlineMoved, e.Task);
            case TaskCarriedOver e: return OfTask(NewsKind.DeadlineMoved, e.Task);
            // Where no ladder says who holds it, the other side is the one to know.
            case DifficultyRaised e: return programme.Difficulties.Find(e.Difficulty) is not { } raised ? [] : OfDifficulty(NewsKind.DifficultyRaised, raised, raised.HolderOn(day) is { } holder ? SideOf(holder, e.Side) : Other(e.Side));
            case DifficultyEscalated e: return programme.Difficulties.Find(e.Difficulty) is not { } escalated ? [] : OfDifficulty(NewsKind.DifficultyEscalated, escalated, SideOf(e.To, escalated.Raised.Side));
            case DifficultyAnswered e: return programme.Difficulties.Find(e.Difficulty) is not { } answered ? [] : OfDifficulty(NewsKind.DifficultyAnswered, answered, answered.Raised.RaisedBy is { } unit ? SideOf(unit, answered.Raised.Side) : answered.Raised.Side);
            case ReportIssued e: return programme.Reviews.Find(e.Review) is not { Opening: var opening } ? [] : [new(NewsKind.ReportIssued, Side.Both, e.Review, programme.Periods.Name(opening.Kind, opening.Covering), null)];
            default: return [];
        }

        News Given(Guid task, Guid unit, Side side, Wording title, Deadline deadline) =>
            new(programme.Meetings.FindPoint(task) is null ? NewsKind.TaskGiven : NewsKind.DirectionGiven, SideOf(unit, side), task, title, deadline.LastDay());

        IEnumerable<News> OfTask(NewsKind kind, Guid id) => programme.Tasks.Find(id) is not { } task ? []
            : [new(kind, SideOf(task.Assigned.Lead, task.Assigned.Side), id, task.Assigned.Title, task.DeadlineOn(day).LastDay())];

        IEnumerable<News> OfDifficulty(NewsKind kind, Difficulty difficulty, Side to) => [new(kind, to, difficulty.Id, difficulty.Raised.Text, difficulty.SilentUntil(day))];

        Side SideOf(Guid unit, Side named) => Owing.SideOf(programme, directory, unit, day, named);
    }

    private static Side Other(Side side) => side switch { Side.A => Side.B, Side.B => Side.A, _ => Side.Both };
}
