namespace CoordinationTracker;

/// <summary>
/// Plan so much of an indicator for these days, both included: a quarter, a year, the whole term; for the programme or for one unit.
/// The plans of units need not add up to the programme's: the difference is shown (S3.1).
/// </summary>
public sealed record SetTarget(
    string Indicator, Period Covering, decimal Value, string? Source = null, Guid? Unit = null, decimal? UpTo = null, bool? Cumulative = null);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(SetTarget command, Directory directory)
    {
        // Not cumulative is what is meant when nothing is said.
        var set = new TargetSet(command.Indicator, command.Covering, command.Value, Writing.Optional(command.Source, nameof(command.Source)),
            command.Unit, command.UpTo, command.Cumulative is true ? true : null);
        RequireIndicator(command.Indicator, nameof(command.Indicator));
        var indicator = Indicators.Find(command.Indicator)!;
        if (indicator.TargetFor(command.Covering, command.Unit) is { } known)
        {
            if (known.First == set) return [];
            Refusal.If(true, nameof(command.Covering), "These days have a target already; revise it and say why.", "Kỳ này đã có kế hoạch; hãy điều chỉnh và nêu lý do.");
        }
        Refusal.If(command.Covering.To < command.Covering.From, nameof(command.Covering), "The period ends before it begins.", "Kỳ kết thúc trước khi bắt đầu.");
        Refusal.If(!Term.Touches(command.Covering) && !new Period(Signing!.SignedOn, Term.To).Touches(command.Covering), nameof(command.Covering), "These days lie outside the programme's term.", "Kỳ này nằm ngoài giai đoạn của chương trình.");
        Refusal.If(indicator.Aggregation is Aggregation.Qualitative, nameof(command.Indicator), "What is told in words has no target in numbers.", "Chỉ tiêu đánh giá bằng lời không có kế hoạch bằng số.");
        Refusal.If(set.Cumulative is true && indicator.Aggregation is not Aggregation.Flow, nameof(command.Cumulative), "Only a flow is planned cumulatively; others have a level.", "Chỉ số phát sinh mới giao lũy kế; chỉ tiêu khác giao theo mức.");
        RequireUnit(command.Unit, directory, nameof(command.Unit));
        RequireAmount(command.Value, nameof(command.Value));
        RequireUpTo(indicator, command.Covering, command.Value, command.UpTo);
        return [set];
    }

    private static void RequireUpTo(Indicator indicator, Period covering, decimal value, decimal? upTo)
    {
        var ranged = indicator.DefinitionOn(covering.To).Direction is Direction.Range;
        Refusal.If(ranged != upTo is not null, nameof(SetTarget.UpTo), "An indicator kept between two bounds, and only such a one, has an upper bound too.", "Chỉ tiêu trong khoảng, và chỉ loại này, cần cả mức trên.");
        if (upTo is { } upper) RequireAmount(upper, nameof(SetTarget.UpTo));
        Refusal.If(upTo < value, nameof(SetTarget.UpTo), "The upper bound lies below the lower one.", "Mức trên thấp hơn mức dưới.");
    }

    /// <summary>The largest value anything can be counted to: sums of many stay exact.</summary>
    private const decimal Most = 1_000_000_000_000_000m;

    private static void RequireAmount(decimal value, string field)
    {
        Refusal.If(value < 0, field, "A count cannot be below zero.", "Số liệu không được âm.");
        Refusal.If(value > Most || decimal.Round(value, 6) != value, field, "This number is too large or too finely divided to be counted.", "Số này quá lớn hoặc có quá nhiều chữ số thập phân.");
    }
}
