namespace CoordinationTracker;

/// <summary>Understand an indicator otherwise from a day on, saying why; what was counted before keeps its old meaning.</summary>
public sealed record RedefineIndicator(
    string Indicator, Wording Name, Wording Measure, Direction Direction, DateOnly InForceFrom, bool Comparable, string Reason, Ratio? Ratio = null);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(RedefineIndicator command)
    {
        RequireIndicator(command.Indicator, nameof(command.Indicator));
        var known = Indicators.Find(command.Indicator)!;
        var redefined = new IndicatorRedefined(command.Indicator, command.Name.Checked(nameof(command.Name), Writing.Line), command.Measure.Checked(nameof(command.Measure), Writing.Line),
            command.Direction, Checked(command.Ratio), command.InForceFrom, command.Comparable, Writing.Required(command.Reason, nameof(command.Reason), Writing.Paragraph));
        if (known.Redefinitions.Contains(redefined)) return [];

        RequireDirection(command.Direction, nameof(command.Direction));
        RequireRatio(known.Aggregation, redefined.Ratio, nameof(command.Ratio));
        RequireNear(command.InForceFrom, nameof(command.InForceFrom));
        Refusal.If(known.Redefinitions.Any(before => before.InForceFrom > command.InForceFrom), nameof(command.InForceFrom),
            "A later definition is in force already.", "Đã có định nghĩa có hiệu lực sau ngày này.");
        return [redefined];
    }
}
