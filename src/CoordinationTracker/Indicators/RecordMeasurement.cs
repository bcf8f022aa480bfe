namespace CoordinationTracker;

/// <summary>Enter a figure that was counted on a day. The client makes the id, so sending it twice is harmless.</summary>
public sealed record RecordMeasurement(Guid Measurement, Side Side, Quantity Quantity, DateOnly OccurredOn, Guid? ReportedBy = null, string? Source = null);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(RecordMeasurement command, DateOnly today, Directory directory)
    {
        var recorded = new MeasurementRecorded(command.Measurement, command.Side, Checked(command.Quantity), command.OccurredOn, command.ReportedBy, Writing.Optional(command.Source, nameof(command.Source)));
        if (Readings.FindMeasurement(command.Measurement) is { } known)
        {
            if (known.First == recorded) return [];
            Refusal.If(true, nameof(command.Measurement), "Another figure has this id; correct that one instead.", "Mã này đã dùng cho số liệu khác; hãy đính chính số liệu đó.");
        }
        RequireSigned();
        RequireId(command.Measurement, nameof(command.Measurement));
        RequireSide(command.Side, nameof(command.Side));
        RequireQuantity(command.Quantity, command.OccurredOn, nameof(command.Quantity), directory);
        RequirePast(command.OccurredOn, today, nameof(command.OccurredOn));
        RequireUnit(command.ReportedBy, directory, nameof(command.ReportedBy));
        return [recorded];
    }

    private static Quantity Checked(Quantity quantity) => quantity with { Breakdown = Writing.Optional(quantity.Breakdown, nameof(Quantity.Breakdown)) };

    private void RequireQuantity(Quantity quantity, DateOnly on, string field, Directory directory)
    {
        RequireIndicator(quantity.Indicator, field);
        var indicator = Indicators.Find(quantity.Indicator)!;
        var ratio = indicator.DefinitionOn(on).Ratio;
        Refusal.If(ratio is not null, field,
            $"{indicator.Code} is worked out from {ratio?.Of} and {ratio?.Over}; record those.", $"{indicator.Code} được tính từ {ratio?.Of} và {ratio?.Over}; hãy ghi hai số liệu đó.");
        Refusal.If(indicator.Aggregation is Aggregation.Qualitative, field,
            $"{indicator.Code} is told in words; give a grade.", $"{indicator.Code} được đánh giá bằng lời; hãy ghi đánh giá.");
        Refusal.If(quantity.Breakdown is not null && !indicator.Breakdowns.IsEmpty && indicator.BreakdownOf(quantity.Breakdown) is null, field,
            $"{indicator.Code} has no part “{quantity.Breakdown}”; it is told by {Parts(indicator)}.", $"{indicator.Code} không có phần “{quantity.Breakdown}”; các phần là {Parts(indicator)}.");
        RequireAmount(quantity.Value, field);
        RequireUnit(quantity.Unit, directory, field);
        var level = indicator.Definition.Level;
        Refusal.If(level is not null && (quantity.Unit is not { } unit || directory.Find(unit)!.LevelOn(on) != level), field,
            $"{indicator.Code} is counted by each unit of the level “{level}”; name one.", $"{indicator.Code} do từng đơn vị cấp “{level}” thống kê; hãy nêu đơn vị.");
        Refusal.If(!Enum.IsDefined(quantity.Qualifier), field, "A quantity is exact, about, less than or more than.", "Số liệu là chính xác, khoảng, dưới hoặc trên.");
    }

    private static string Parts(Indicator indicator) => string.Join(", ", indicator.Breakdowns.SelectMany(breakdown => breakdown.Parts).Select(part => part.Code));
}
