namespace CoordinationTracker;

/// <summary>Say that a unit did its duty for a period, or that it has nothing to report, which is done too.</summary>
public sealed record PerformDuty(Guid Duty, Guid Unit, Period Covering, DateOnly PerformedOn, Wording? Result = null);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(PerformDuty command, DateOnly today, Directory directory)
    {
        var performed = new DutyPerformed(command.Duty, command.Unit, command.Covering, command.PerformedOn, command.Result?.Checked(nameof(command.Result)));
        var duty = RequireDuty(command.Duty);
        if (duty.Find(command.Unit, command.Covering)?.Performed is { } known)
        {
            if (known == performed) return [];
            Refusal.If(true, nameof(command.Unit),
                "This has been recorded for this unit and these days already; withdraw that first.", "Đã ghi cho đơn vị và kỳ này; hãy rút nội dung đó trước.");
        }
        RequireOwed(duty, command.Unit, command.Covering, directory);
        RequirePast(command.PerformedOn, today, nameof(command.PerformedOn));
        Refusal.If(command.PerformedOn < command.Covering.From, nameof(command.PerformedOn), "This lies before the period.", "Ngày này trước khi kỳ bắt đầu.");
        return [performed];
    }
}
