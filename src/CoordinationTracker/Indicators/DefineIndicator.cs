namespace CoordinationTracker;

/// <summary>Say what will be counted, in what unit, and how its readings make a figure (S0.15).</summary>
public sealed record DefineIndicator(
    string Indicator, Wording Name, Wording Measure, Aggregation Aggregation, Direction Direction, string? Field = null,
    Ratio? Ratio = null, string? Level = null);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(DefineIndicator command)
    {
        RequireSigned();
        var defined = new IndicatorDefined(Writing.Code(command.Indicator, nameof(command.Indicator), 20), command.Name.Checked(nameof(command.Name), Writing.Line),
            command.Measure.Checked(nameof(command.Measure), Writing.Line), command.Aggregation, command.Direction, command.Field, Checked(command.Ratio),
            Writing.Optional(command.Level, nameof(command.Level), 40));
        if (Indicators.Find(defined.Indicator) is { } known)
        {
            if (known.Definition == defined) return [];
            Refusal.If(true, nameof(command.Indicator), $"Indicator {defined.Indicator} is defined already, in other words.", $"Chỉ tiêu {defined.Indicator} đã được định nghĩa khác.");
        }
        RequireCode(defined.Indicator, nameof(command.Indicator));
        Refusal.If(!Enum.IsDefined(command.Aggregation), nameof(command.Aggregation), "An indicator is a flow, a stock, a ratio, or told in words.",
            "Chỉ tiêu là số phát sinh, số thời điểm, tỷ lệ, hoặc đánh giá bằng lời.");
        RequireDirection(command.Direction, nameof(command.Direction));
        RequireRatio(command.Aggregation, defined.Ratio, nameof(command.Ratio));
        RequireField(command.Field, nameof(command.Field));
        return [defined];
    }

    private static Ratio? Checked(Ratio? ratio) => ratio is null ? null : ratio with
    {
        Of = Writing.Required(ratio.Of, nameof(Ratio.Of), 20), Over = Writing.Required(ratio.Over, nameof(Ratio.Over), 20),
    };

    private static void RequireCode(string code, string field) => Refusal.If(!code.All(char.IsAsciiLetterOrDigit), field,
        "An indicator's code is made of plain letters and digits.", "Mã chỉ tiêu chỉ gồm chữ cái không dấu và chữ số.");

    private static void RequireDirection(Direction direction, string field) => Refusal.If(!Enum.IsDefined(direction), field,
        "Say whether higher or lower is better, a range, or neither.", "Cần nêu chỉ tiêu càng cao, càng thấp càng tốt, trong khoảng, hay không xét.");

    private void RequireRatio(Aggregation aggregation, Ratio? ratio, string field)
    {
        Refusal.If((aggregation is Aggregation.Ratio) != (ratio is not null), field,
            "A ratio, and only a ratio, says of what and over what it is worked out.", "Tỷ lệ, và chỉ tỷ lệ, cần nêu tử số và mẫu số.");
        if (ratio is null) return;
        foreach (var part in (string[])[ratio.Of, ratio.Over])
        {
            RequireIndicator(part, field);
            Refusal.If(Indicators.Find(part)!.Aggregation is not (Aggregation.Flow or Aggregation.Stock), field,
                $"A ratio is worked out from counted indicators; {part} is not counted.", $"Tỷ lệ tính từ các chỉ tiêu đếm được; {part} không phải chỉ tiêu đếm được.");
        }
        Refusal.If(ratio.Of == ratio.Over, field, "A ratio of something to itself says nothing.", "Tử số và mẫu số là cùng một chỉ tiêu.");
        Refusal.If(ratio.Per is not (1 or 100 or 1_000 or 10_000 or 100_000), field, "A ratio is told per 1, 100, 1,000, 10,000 or 100,000.", "Tỷ lệ tính trên 1, 100, 1.000, 10.000 hoặc 100.000.");
    }

    private void RequireIndicator(string code, string field) => Refusal.If(Indicators.Find(code) is null, field,
        $"The programme has no indicator “{code}”.", $"Chương trình không có chỉ tiêu “{code}”.");
}
