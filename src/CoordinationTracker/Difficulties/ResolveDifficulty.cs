namespace CoordinationTracker;

/// <summary>Say that a difficulty no longer stands in the way, and what came of it.</summary>
public sealed record ResolveDifficulty(Guid Difficulty, DateOnly ResolvedOn, Wording Outcome);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(ResolveDifficulty command, DateOnly today)
    {
        var resolved = new DifficultyResolved(command.Difficulty, command.ResolvedOn, command.Outcome.Checked(nameof(command.Outcome)));
        if (Difficulties.Find(command.Difficulty)?.Resolution == resolved) return [];

        var known = RequireOpenDifficulty(command.Difficulty);
        RequirePast(command.ResolvedOn, today, nameof(command.ResolvedOn));
        Refusal.If(command.ResolvedOn < known.Raised.RaisedOn, nameof(command.ResolvedOn), "This lies before the difficulty was raised.", "Ngày này trước ngày nêu khó khăn, vướng mắc.");
        return [resolved];
    }
}
