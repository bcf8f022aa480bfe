namespace CoordinationTracker;

/// <summary>Plan so much of an indicator for these days, both included: a quarter, a year, the whole term.</summary>
public sealed record SetTarget(string Indicator, Period Covering, decimal Value, string? Source = null);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(SetTarget command)
    {
        var set = new TargetSet(command.Indicator, command.Covering, command.Value, Writing.Optional(command.Source, nameof(command.Source)));
        RequireIndicator(command.Indicator, nameof(command.Indicator));
        if (Indicators.Find(command.Indicator)!.Targets.TryGetValue(command.Covering, out var known))
        {
            if (known.First == set) return [];
            Refusal.If(true, nameof(command.Covering), "These days have a target already; revise it and say why.", "Kỳ này đã có kế hoạch; hãy điều chỉnh và nêu lý do.");
        }
        Refusal.If(command.Covering.To < command.Covering.From, nameof(command.Covering), "The period ends before it begins.", "Kỳ kết thúc trước khi bắt đầu.");
        Refusal.If(!Term.Touches(command.Covering) && !new Period(Signing!.SignedOn, Term.To).Touches(command.Covering), nameof(command.Covering), "These days lie outside the programme's term.", "Kỳ này nằm ngoài giai đoạn của chương trình.");
        RequireAmount(command.Value, nameof(command.Value));
        return [set];
    }

    /// <summary>The largest value anything can be counted to: sums of many stay exact.</summary>
    private const decimal Most = 1_000_000_000_000_000m;

    private static void RequireAmount(decimal value, string field)
    {
        Refusal.If(value < 0, field, "A count cannot be below zero.", "Số liệu không được âm.");
        Refusal.If(value > Most || decimal.Round(value, 6) != value, field, "This number is too large or too finely divided to be counted.", "Số này quá lớn hoặc có quá nhiều chữ số thập phân.");
    }
}
