namespace CoordinationTracker;

/// <summary>Close a difficulty without effect, and say why nothing came of it.</summary>
public sealed record CloseDifficulty(Guid Difficulty, DateOnly ClosedOn, string Reason);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(CloseDifficulty command, DateOnly today)
    {
        var closed = new DifficultyClosed(command.Difficulty, command.ClosedOn, Writing.Required(command.Reason, nameof(command.Reason), Writing.Paragraph));
        if (Difficulties.Find(command.Difficulty)?.HasTurn(closed) is true) return [];

        var known = RequireOpenDifficulty(command.Difficulty);
        RequireInTurn(known, command.ClosedOn, today, nameof(command.ClosedOn));
        return [closed];
    }
}
