namespace CoordinationTracker;

/// <summary>
/// Let every open difficulty whose holder has been silent longer than its level allows go up by one level. A timer says it once a day;
/// the same day again there is nothing left to decide, and replay shows why each went up.
/// </summary>
public sealed record EscalateSilent;

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(EscalateSilent command, DateOnly today) =>
    [
        .. Difficulties.All.Select(difficulty => (difficulty.Id, To: difficulty.RungAfterSilence(today))).Where(silent => silent.To is not null)
            .Select(silent => new DifficultyEscalated(silent.Id, silent.To!.Unit, today, null, BySilence: true)),
    ];
}
