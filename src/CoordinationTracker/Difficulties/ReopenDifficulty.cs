namespace CoordinationTracker;

/// <summary>Take a difficulty up again that was resolved or closed; it lies with the unit that held it last.</summary>
public sealed record ReopenDifficulty(Guid Difficulty, DateOnly ReopenedOn, string Reason);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(ReopenDifficulty command, DateOnly today)
    {
        var reopened = new DifficultyReopened(command.Difficulty, command.ReopenedOn, Writing.Required(command.Reason, nameof(command.Reason), Writing.Paragraph));
        var known = RequireDifficulty(command.Difficulty);
        if (known.HasTurn(reopened)) return [];

        Refusal.If(known.State is DifficultyState.Open, nameof(command.Difficulty), "This difficulty is open.", "Khó khăn, vướng mắc này đang còn tồn tại.");
        RequireInTurn(known, command.ReopenedOn, today, nameof(command.ReopenedOn));
        return [reopened];
    }
}
