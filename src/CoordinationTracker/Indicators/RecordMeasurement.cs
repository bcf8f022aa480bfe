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
        RequireQuantity(command.Quantity, nameof(command.Quantity), directory);
        RequirePast(command.OccurredOn, today, nameof(command.OccurredOn));
        RequireUnit(command.ReportedBy, directory, nameof(command.ReportedBy));
        return [recorded];
    }

    private static Quantity Checked(Quantity quantity) => quantity with { Breakdown = Writing.Optional(quantity.Breakdown, nameof(Quantity.Breakdown)) };

    private void RequireQuantity(Quantity quantity, string field, Directory directory)
    {
        RequireIndicator(quantity.Indicator, field);
        RequireAmount(quantity.Value, field);
        RequireUnit(quantity.Unit, directory, field);
        Refusal.If(!Enum.IsDefined(quantity.Qualifier), field, "A quantity is exact, about, less than or more than.", "Số liệu là chính xác, khoảng, dưới hoặc trên.");
    }
}
