namespace CoordinationTracker;

/// <summary>Change a plan in mid-course, with the day both sides agreed and the reason; the first plan stays visible.</summary>
public sealed record ReviseTarget(string Indicator, Period Covering, decimal Value, string Reason, DateOnly AgreedOn, Guid? Unit = null, decimal? UpTo = null);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(ReviseTarget command, DateOnly today)
    {
        RequireIndicator(command.Indicator, nameof(command.Indicator));
        var indicator = Indicators.Find(command.Indicator)!;
        var target = indicator.TargetFor(command.Covering, command.Unit);
        Refusal.If(target is null, nameof(command.Covering), "These days have no target yet; set one first.", "Kỳ này chưa có kế hoạch; hãy giao kế hoạch trước.");
        if (target!.Value == command.Value && target.UpTo == command.UpTo) return [];

        RequirePast(command.AgreedOn, today, nameof(command.AgreedOn));
        RequireAmount(command.Value, nameof(command.Value));
        RequireUpTo(indicator, command.Covering, command.Value, command.UpTo);
        return
        [
            new TargetRevised(command.Indicator, command.Covering, command.Value, Writing.Required(command.Reason, nameof(command.Reason), Writing.Paragraph), command.AgreedOn,
                command.Unit, command.UpTo),
        ];
    }
}
