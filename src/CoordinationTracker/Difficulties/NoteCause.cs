namespace CoordinationTracker;

/// <summary>Say why a difficulty arose: objective or subjective (domain 3.2 III.3).</summary>
public sealed record NoteCause(Guid Difficulty, Guid Cause, CauseKind Kind, Wording Text);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(NoteCause command)
    {
        var noted = new CauseNoted(command.Difficulty, command.Cause, command.Kind, command.Text.Checked(nameof(command.Text)));
        if (Difficulties.Find(command.Difficulty)?.Causes.Contains(noted) is true) return [];

        var known = RequireOpenDifficulty(command.Difficulty);
        RequireId(command.Cause, nameof(command.Cause));
        Refusal.If(known.Causes.Any(cause => cause.Cause == command.Cause), nameof(command.Cause), "Another cause has this id.", "Mã này đã dùng cho nguyên nhân khác.");
        Refusal.If(!Enum.IsDefined(command.Kind), nameof(command.Kind), "A cause is objective or subjective.", "Nguyên nhân là khách quan hoặc chủ quan.");
        return [noted];
    }
}
