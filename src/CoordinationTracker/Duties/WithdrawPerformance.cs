namespace CoordinationTracker;

/// <summary>Say that a unit had not done its duty for a period after all; the wrong entry stays in the history.</summary>
public sealed record WithdrawPerformance(Guid Duty, Guid Unit, Period Covering, string Reason);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(WithdrawPerformance command)
    {
        var withdrawn = new PerformanceWithdrawn(command.Duty, command.Unit, command.Covering, Writing.Required(command.Reason, nameof(command.Reason), Writing.Paragraph));
        var known = RequireDuty(command.Duty).Find(command.Unit, command.Covering);
        if (known?.Withdrawal == withdrawn && known.Performed is null) return [];

        Refusal.If(known?.Performed?.Covering != command.Covering, nameof(command.Unit), "Nothing has been recorded for this unit and these days.", "Chưa ghi nội dung nào cho đơn vị và kỳ này.");
        return [withdrawn];
    }
}
