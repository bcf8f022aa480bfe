namespace CoordinationTracker;

/// <summary>Say that something attached does not show what it was to show; it and the reason stay in the history.</summary>
public sealed record WithdrawEvidence(Guid Evidence, string Reason);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(WithdrawEvidence command)
    {
        var withdrawn = new EvidenceWithdrawn(command.Evidence, Writing.Required(command.Reason, nameof(command.Reason), Writing.Paragraph));
        var known = Evidences.Find(command.Evidence);
        if (known?.Withdrawal == withdrawn) return [];

        Refusal.If(known is null, nameof(command.Evidence), "There is no such evidence.", "Không có minh chứng này.");
        Refusal.If(known!.Withdrawal is not null, nameof(command.Evidence), "This evidence was withdrawn.", "Minh chứng này đã được rút.");
        return [withdrawn];
    }
}
