namespace CoordinationTracker;

/// <summary>Propose a way out of a difficulty (S0.19).</summary>
public sealed record ProposeSolution(Guid Difficulty, Guid Solution, Side Side, Wording Text, DateOnly ProposedOn);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(ProposeSolution command, DateOnly today)
    {
        var proposed = new SolutionProposed(command.Difficulty, command.Solution, command.Side, command.Text.Checked(nameof(command.Text)), command.ProposedOn);
        if (Difficulties.Find(command.Difficulty)?.Solutions.Contains(proposed) is true) return [];

        var known = RequireOpenDifficulty(command.Difficulty);
        RequireId(command.Solution, nameof(command.Solution));
        Refusal.If(known.Solutions.Any(solution => solution.Solution == command.Solution), nameof(command.Solution), "Another solution has this id.", "Mã này đã dùng cho giải pháp khác.");
        RequireSide(command.Side, nameof(command.Side));
        RequirePast(command.ProposedOn, today, nameof(command.ProposedOn));
        return [proposed];
    }
}
