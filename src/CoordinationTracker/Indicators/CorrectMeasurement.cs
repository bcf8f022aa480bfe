namespace CoordinationTracker;

/// <summary>Put a wrong figure right, saying why. Nothing is overwritten.</summary>
public sealed record CorrectMeasurement(Guid Measurement, Quantity Quantity, DateOnly OccurredOn, string Reason);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(CorrectMeasurement command, DateOnly today, Directory directory)
    {
        var (known, quantity) = (RequireMeasurement(command.Measurement), Checked(command.Quantity));
        if (known.Quantity == quantity && known.OccurredOn == command.OccurredOn) return [];

        RequireQuantity(quantity, command.OccurredOn, nameof(command.Quantity), directory);
        Refusal.If(quantity.Indicator != known.Quantity.Indicator, nameof(command.Quantity),
            "A figure cannot be corrected into another indicator's; withdraw it and record the right one.", "Không thể đính chính sang chỉ tiêu khác; hãy rút số liệu này và ghi số đúng.");
        RequirePast(command.OccurredOn, today, nameof(command.OccurredOn));
        return [new MeasurementCorrected(command.Measurement, quantity, command.OccurredOn, Writing.Required(command.Reason, nameof(command.Reason), Writing.Paragraph))];
    }

    private Measurement RequireMeasurement(Guid id)
    {
        var known = Readings.FindMeasurement(id);
        Refusal.If(known is null, nameof(Measurement), "There is no such figure.", "Không có số liệu này.");
        Refusal.If(known!.Withdrawal is not null, nameof(Measurement), "This figure was withdrawn.", "Số liệu này đã được rút.");
        return known;
    }
}
