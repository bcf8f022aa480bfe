namespace CoordinationTracker;

/// <summary>Accept for the other side that a difficulty is resolved.</summary>
public sealed record AcceptResolution(Guid Difficulty, Side By, DateOnly AcceptedOn);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(AcceptResolution command, DateOnly today)
    {
        var accepted = new ResolutionAccepted(command.Difficulty, command.By, command.AcceptedOn);
        var known = RequireDifficulty(command.Difficulty);
        if (known.HasTurn(accepted)) return [];

        RequireWordAwaited(known, command.By, nameof(command.By));
        RequireInTurn(known, command.AcceptedOn, today, nameof(command.AcceptedOn));
        return [accepted];
    }

    private static void RequireWordAwaited(Difficulty known, Side by, string field)
    {
        RequireOneSide(by, field);
        Refusal.If(known.State is not DifficultyState.Resolved, nameof(Difficulty),
            "Nobody's word is awaited: the difficulty is not said to be resolved, or that was accepted.", "Không có việc chờ ý kiến: khó khăn, vướng mắc chưa được báo đã giải quyết hoặc đã được chấp nhận.");
        Refusal.If(known.Resolution!.By == by, field, "The other side accepts or rejects it, not the one that says it is resolved.", "Bên kia mới chấp nhận hoặc không chấp nhận, không phải bên báo đã giải quyết.");
    }
}
