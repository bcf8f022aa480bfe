namespace CoordinationTracker;

/// <summary>Say what will be counted, in what unit, and how its readings make a figure (S0.15).</summary>
public sealed record DefineIndicator(string Indicator, Wording Name, Wording Measure, Aggregation Aggregation, Direction Direction, string? Field = null);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(DefineIndicator command)
    {
        RequireSigned();
        var defined = new IndicatorDefined(Writing.Required(command.Indicator, nameof(command.Indicator), 20), command.Name.Checked(nameof(command.Name), Writing.Line),
            command.Measure.Checked(nameof(command.Measure), Writing.Line), command.Aggregation, command.Direction, command.Field);
        if (Indicators.Find(defined.Indicator) is { } known)
        {
            if (known.Definition == defined) return [];
            Refusal.If(true, nameof(command.Indicator), $"Indicator {defined.Indicator} is defined already, in other words.", $"Chỉ tiêu {defined.Indicator} đã được định nghĩa khác.");
        }
        Refusal.If(!defined.Indicator.All(char.IsAsciiLetterOrDigit), nameof(command.Indicator), "An indicator's code is made of plain letters and digits.", "Mã chỉ tiêu chỉ gồm chữ cái không dấu và chữ số.");
        Refusal.If(!Enum.IsDefined(command.Aggregation), nameof(command.Aggregation), "An indicator is a flow or a stock.", "Chỉ tiêu là số phát sinh hoặc số thời điểm.");
        Refusal.If(!Enum.IsDefined(command.Direction), nameof(command.Direction), "Say whether higher or lower is better, or neither.", "Cần nêu chỉ tiêu càng cao, càng thấp càng tốt, hay không xét.");
        RequireField(command.Field, nameof(command.Field));
        return [defined];
    }

    private void RequireIndicator(string code, string field) => Refusal.If(Indicators.Find(code) is null, field,
        $"The programme has no indicator “{code}”.", $"Chương trình không có chỉ tiêu “{code}”.");
}
