namespace CoordinationTracker;

/// <summary>Say that the programme has ended, and why (S0.26).</summary>
public sealed record ConcludeProgramme(DateOnly ConcludedOn, Wording Reason);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(ConcludeProgramme command, DateOnly today)
    {
        RequireSigned();
        var concluded = new ProgrammeConcluded(command.ConcludedOn, command.Reason.Checked(nameof(command.Reason)));
        if (Conclusion == concluded) return [];

        Refusal.If(Conclusion is not null, null, "The programme has been concluded already.", "Chương trình đã kết thúc.");
        RequirePast(command.ConcludedOn, today, nameof(command.ConcludedOn));
        Refusal.If(command.ConcludedOn < Signing!.SignedOn, nameof(command.ConcludedOn), "This lies before the signing.", "Ngày này trước ngày ký.");
        return [concluded];
    }
}
