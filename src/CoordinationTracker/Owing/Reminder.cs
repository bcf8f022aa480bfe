namespace CoordinationTracker;

/// <summary>Who is reminded of what on a day (domain 5.1); each thing a few times only, and superiors by the agreed rule alone.</summary>
/// <param name="ToSuperiors">It goes to the leaders of both sides, who are not those that owe it.</param>
public sealed record Reminder(Debt Debt, bool ToSuperiors)
{
    /// <summary>
    /// What is to be called to mind on a day: what comes near, by the rule in force, and what was due the day before. Days on which nobody
    /// could be reminded, after an earlier one, are made up for. A programme out of its term is silent.
    /// </summary>
    /// <param name="after">The last day that was reminded of.</param>
    public static IEnumerable<Reminder> On(Programme programme, Directory directory, DateOnly day, DateOnly after)
    {
        if (!programme.IsInForceOn(day)) yield break;
        var rule = programme.ReminderRuleOn(day);
        foreach (var debt in Owing.Of(programme, directory, day))
        {
            if (debt.DueOn is not { } due) continue;
            if (rule.DaysBefore.Append(-1).Any(days => Falls(due, -days))) yield return new(debt, ToSuperiors: false);
            if (rule.SuperiorsAfterDays is { } late && Falls(due, late)) yield return new(debt, ToSuperiors: true);
        }

        bool Falls(DateOnly due, int days) => due.DayNumber + days > after.DayNumber && due.DayNumber + days <= day.DayNumber;
    }
}

public sealed partial record Programme
{
    /// <summary>It was signed, its term has not ended and nobody has concluded it: only then do timers act in it.</summary>
    public bool IsInForceOn(DateOnly day) => IsSigned && Start <= day && day <= Term.To && !(Conclusion?.ConcludedOn < day);
}
