namespace CoordinationTracker;

/// <summary>Say that a unit need not do its duty for a period, and why; it is counted apart.</summary>
public sealed record ExcuseDuty(Guid Duty, Guid Unit, Period Covering, string Reason, DateOnly AgreedOn);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(ExcuseDuty command, DateOnly today, Directory directory)
    {
        var excused = new DutyExcused(command.Duty, command.Unit, command.Covering, Writing.Required(command.Reason, nameof(command.Reason), Writing.Paragraph), command.AgreedOn);
        var duty = RequireDuty(command.Duty);
        var known = duty.Find(command.Unit, command.Covering);
        if (known?.Excused == excused) return [];

        Refusal.If(known?.Excused is not null, nameof(command.Unit), "This unit is excused for these days already.", "Đơn vị này đã được miễn cho kỳ này.");
        Refusal.If(known?.Performed is not null, nameof(command.Unit), "This unit has done its duty for these days.", "Đơn vị này đã thực hiện nhiệm vụ cho kỳ này.");
        RequireOwed(duty, command.Unit, command.Covering, directory);
        RequirePast(command.AgreedOn, today, nameof(command.AgreedOn));
        return [excused];
    }
}
