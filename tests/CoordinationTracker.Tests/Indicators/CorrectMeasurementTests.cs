namespace CoordinationTracker.Tests;

public sealed class CorrectMeasurementTests
{
    private static readonly CorrectMeasurement Correct = new(Some.TheMeasurement, new(Some.O2, 15), new(2023, 9, 29), "Đếm sót một tổ chức");
    private static readonly MeasurementCorrected Corrected = new(Correct.Measurement, Correct.Quantity, Correct.OccurredOn, Correct.Reason);

    [Fact]
    public void a_wrong_figure_is_put_right_with_the_reason() => When(Correct).Then(Corrected);

    [Fact]
    public void the_first_figure_stays_in_the_history()
    {
        var measurement = Some.ProgrammeOf(Some.MeasurementRecorded, Corrected).Readings.FindMeasurement(Some.TheMeasurement)!;

        measurement.First.ShouldBe(Some.MeasurementRecorded);
        measurement.Quantity.ShouldBe(Correct.Quantity);
        measurement.Positions.ShouldBe([Some.Position(9), Some.Position(10)]);
    }

    [Fact]
    public void correcting_twice_changes_nothing() => Given([.. Some.WithMeasurement, Corrected]).When(it => it.Decide(Correct, Some.Today, Some.Directory)).ThenNothing();

    [Fact]
    public void correcting_to_what_is_said_changes_nothing() => When(Correct with { Quantity = new(Some.O2, 14), OccurredOn = new(2023, 9, 30) }).ThenNothing();

    [Fact]
    public void a_figure_nobody_entered_is_refused() =>
        When(Correct with { Measurement = Some.OtherMeasurement }).ThenRefused("There is no such figure.", "Measurement");

    [Fact]
    public void a_withdrawn_figure_is_refused() =>
        Given([.. Some.WithMeasurement, new MeasurementWithdrawn(Some.TheMeasurement, "nhầm")]).When(it => it.Decide(Correct, Some.Today, Some.Directory))
            .ThenRefused("This figure was withdrawn.", "Measurement");

    [Fact]
    public void another_indicator_is_refused() =>
        When(Correct with { Quantity = new(Some.M1, 15) })
            .ThenRefused("A figure cannot be corrected into another indicator's; withdraw it and record the right one.", "Quantity");

    [Fact]
    public void a_quantity_that_is_none_is_refused() => When(Correct with { Quantity = new(Some.O2, -1) }).ThenRefused(Said.BelowZero, "Quantity");

    [Fact]
    public void tomorrow_is_refused() => When(Correct with { OccurredOn = Some.Tomorrow }).ThenRefused(Said.NotYetDay, "OccurredOn");

    [Fact]
    public void a_blank_reason_is_refused() => When(Correct with { Reason = "" }).ThenRefused(Said.Blank, "Reason");

    private static Outcome<ProgrammeEvent> When(CorrectMeasurement command) => Given(Some.WithMeasurement).When(it => it.Decide(command, Some.Today, Some.Directory));
}
