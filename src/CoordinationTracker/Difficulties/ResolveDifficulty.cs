namespace CoordinationTracker;

/// <summary>Say for one side that a difficulty no longer stands in the way, what came of it and what shows it; the other side accepts or does not.</summary>
public sealed record ResolveDifficulty(Guid Difficulty, Side By, DateOnly ResolvedOn, Wording Outcome, Wording Evidence);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(ResolveDifficulty command, DateOnly today)
    {
        var resolved = new DifficultyResolved(command.Difficulty, command.ResolvedOn, command.Outcome.Checked(nameof(command.Outcome)), command.Evidence.Checked(nameof(command.Evidence)), command.By);
        if (Difficulties.Find(command.Difficulty)?.HasTurn(resolved) is true) return [];

        var known = RequireOpenDifficulty(command.Difficulty);
        RequireOneSide(command.By, nameof(command.By));
        RequireInTurn(known, command.ResolvedOn, today, nameof(command.ResolvedOn));
        return [resolved];
    }

    private static void RequireOneSide(Side by, string field) => Refusal.If(by is not (Side.A or Side.B), field,
        "One side says so, A or B.", "Một bên nêu ý kiến: bên A hoặc bên B.");
}
