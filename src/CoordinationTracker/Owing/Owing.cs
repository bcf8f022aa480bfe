namespace CoordinationTracker;

/// <summary>What kind of thing somebody owes.</summary>
public enum DebtKind { Task, Support, Verification, Duty, Difficulty, ResolutionWord, Review }

/// <summary>One thing that is owed on a day.</summary>
/// <param name="Subject">The task, duty or difficulty; none for a review nobody has opened.</param>
/// <param name="Side">Who owes it: a side, or both.</param>
/// <param name="Units">The units of that side that owe it.</param>
/// <param name="DueOn">The last day in time; null while nobody said by when.</param>
public sealed record Debt(DebtKind Kind, Guid? Subject, Side Side, EquatableList<Guid> Units, Wording Words, DateOnly? DueOn, Period? Covering = null)
{
    public bool IsOf(Side? side) => side is not null && (Side == side || Side is Side.Both);
    public bool IsOverdueOn(DateOnly day) => DueOn < day;
}

/// <summary>What each side owes as of a day, over all registers: the page of the week and the reminders ask this alone (S1.26, S2.23, S2.29).</summary>
public static class Owing
{
    /// <summary>So many days ahead what recurs is looked for; nobody is reminded earlier.</summary>
    public const int Ahead = 60;

    /// <summary>Everything open on a day, by the day it is due; what has no day comes last.</summary>
    public static IReadOnlyList<Debt> Of(Programme programme, Directory directory, DateOnly day) =>
    [
        .. new[] { Tasks(programme, directory, day), Verifications(programme, directory, day), Duties(programme, directory, day), Difficulties(programme, directory, day), Reviews(programme, day) }
            .SelectMany(debts => debts).OrderBy(debt => debt.DueOn ?? DateOnly.MaxValue).ThenBy(debt => debt.Kind).ThenBy(debt => debt.Subject).ThenBy(debt => debt.Side),
    ];

    /// <summary>The side a unit belongs to on a day: the one whose body or focal unit it is or stands under; where the tree does not say, the side that was named.</summary>
    public static Side SideOf(Programme programme, Directory directory, Guid unit, DateOnly day, Side named)
    {
        var (a, b) = (programme.Signing!.A, programme.Signing.B);
        foreach (var here in directory.Ancestors(unit, day).Prepend(unit))
        {
            if (here == a.Unit || here == a.FocalUnit) return Side.A;
            if (here == b.Unit || here == b.FocalUnit) return Side.B;
        }
        return named;
    }

    private static IEnumerable<Debt> Tasks(Programme programme, Directory directory, DateOnly day)
    {
        foreach (var task in programme.Tasks.OpenOn(day))
        {
            var (told, due) = (task.Assigned, task.DeadlineOn(day).LastDay());
            yield return new(DebtKind.Task, told.Task, SideOf(programme, directory, told.Lead, day, told.Side), [told.Lead], told.Title, due);
            foreach (var side in task.SupportOn(day).Where(support => support.State is not SupportState.Completed).GroupBy(support => SideOf(programme, directory, support.Unit, day, told.Side)))
                yield return new(DebtKind.Support, told.Task, side.Key, side.Select(support => support.Unit).ToEquatableList(), told.Title, due);
        }
    }

    private static IEnumerable<Debt> Verifications(Programme programme, Directory directory, DateOnly day) =>
        programme.Tasks.All.Where(task => task.Assigned.AssignedOn <= day && task.VerificationOn(day) is Verification.Awaiting)
            .Select(task => new Debt(DebtKind.Verification, task.Id, SideOf(programme, directory, task.Assigned.Verifier!.Value, day, task.Assigned.Side), [task.Assigned.Verifier.Value], task.Assigned.Title, null));

    // What is missing for more than a year stands on the board, not on everybody's desk.
    private static IEnumerable<Debt> Duties(Programme programme, Directory directory, DateOnly day)
    {
        foreach (var duty in programme.Duties.All)
        {
            var periods = duty.PeriodsDueIn(new(day.AddYears(-1), day.AddDays(Ahead)), programme.Periods);
            if (periods.Count == 0) continue;
            var open = Completeness.Of(programme, directory, duty, periods, day).Cells.Where(cell => cell.State is DutyState.Missing or DutyState.NotYetDue && cell.Covering.From <= day);
            foreach (var owed in open.GroupBy(cell => (cell.Covering, cell.DueOn, Side: SideOf(programme, directory, cell.Unit, day, duty.Setting.Side))))
                yield return new(DebtKind.Duty, duty.Id, owed.Key.Side, owed.Select(cell => cell.Unit).ToEquatableList(), duty.Setting.Title, owed.Key.DueOn, owed.Key.Covering);
        }
    }

    private static IEnumerable<Debt> Difficulties(Programme programme, Directory directory, DateOnly day)
    {
        foreach (var difficulty in programme.Difficulties.All)
            if (difficulty.HolderOn(day) is { } holder)
                yield return new(DebtKind.Difficulty, difficulty.Id, SideOf(programme, directory, holder, day, difficulty.Raised.Side), [holder], difficulty.Raised.Text, difficulty.SilentUntil(day));
            else if (difficulty.StateOn(day) is DifficultyState.Resolved && difficulty.ResolutionOn(day)?.By is { } by and not Side.Both)
                yield return new(DebtKind.ResolutionWord, difficulty.Id, by is Side.A ? Side.B : Side.A, [programme.UnitOf(by is Side.A ? Side.B : Side.A)], difficulty.Raised.Text, null);
    }

    private static IEnumerable<Debt> Reviews(Programme programme, DateOnly day) =>
        programme.ReviewsDue(day.AddDays(Ahead), heldBy: day).Select(due => new Debt(DebtKind.Review, null, Side.Both, [programme.UnitOf(Side.A), programme.UnitOf(Side.B)], NameOf(due.Years), due.On));

    private static Wording NameOf(int? years) => years is null
        ? new(Vi: "Tổng kết chương trình, gia hạn hoặc ký chương trình mới", En: "Final review, to extend the programme or sign a new one")
        : new(Vi: $"Sơ kết {years} năm", En: $"Review of {years} {(years == 1 ? "year" : "years")}");
}
