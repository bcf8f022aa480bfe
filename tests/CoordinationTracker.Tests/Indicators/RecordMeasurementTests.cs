namespace CoordinationTracker.Tests;

public sealed class RecordMeasurementTests
{
    private static readonly RecordMeasurement Record = new(Some.TheMeasurement, Side.B, new(Some.O2, 14), new(2023, 9, 30), Some.Enterprises, "Công văn 7");

    [Fact(DisplayName = "S0.15, S0.28: a figure is entered, with the day and where it is from")]
    public void a_figure_is_entered_with_its_day_and_source() => When(Record).Then(Some.MeasurementRecorded);

    [Fact]
    public void zero_is_a_figure() => When(Record with { Quantity = new(Some.O2, 0) }).Then(Some.MeasurementRecorded with { Quantity = new(Some.O2, 0) });

    [Fact]
    public void sending_the_form_twice_records_it_once() => Given(Some.WithMeasurement).When(it => it.Decide(Record, Some.Today, Some.Directory)).ThenNothing();

    [Fact]
    public void sending_the_form_again_after_a_correction_changes_nothing() =>
        Given([.. Some.WithMeasurement, new MeasurementCorrected(Some.TheMeasurement, new(Some.O2, 15), new(2023, 9, 30), "đếm sót")])
            .When(it => it.Decide(Record, Some.Today, Some.Directory)).ThenNothing();

    [Fact]
    public void another_figure_under_the_same_id_is_refused() =>
        Given(Some.WithMeasurement).When(it => it.Decide(Record with { Quantity = new(Some.O2, 15) }, Some.Today, Some.Directory))
            .ThenRefused("Another figure has this id; correct that one instead.", "Measurement");

    [Fact]
    public void a_programme_nobody_signed_has_no_figures() =>
        Given(Array.Empty<ProgrammeEvent>()).When(it => it.Decide(Record, Some.Today, Some.Directory)).ThenRefused(Said.NotSigned);

    [Fact]
    public void an_entry_without_id_is_refused() => When(Record with { Measurement = Guid.Empty }).ThenRefused(Said.NoId, "Measurement");

    [Fact]
    public void an_unknown_side_is_refused() => When(Record with { Side = Said.AnotherSide }).ThenRefused(Said.NoSide, "Side");

    [Fact]
    public void tomorrow_is_refused() => When(Record with { OccurredOn = Some.Tomorrow }).ThenRefused(Said.NotYetDay, "OccurredOn");

    [Fact]
    public void today_and_a_day_long_past_are_welcome()
    {
        When(Record with { OccurredOn = Some.Today }).Then(Some.MeasurementRecorded with { OccurredOn = Some.Today });
        When(Record with { OccurredOn = new(2020, 1, 1) }).Then(Some.MeasurementRecorded with { OccurredOn = new(2020, 1, 1) });
    }

    [Fact]
    public void an_unknown_reporting_unit_is_refused() => When(Record with { ReportedBy = Some.NoUnit }).ThenRefused(Said.NoUnit, "ReportedBy");

    [Theory, MemberData(nameof(BadQuantities))]
    public void a_quantity_that_is_none_is_refused(Quantity quantity, string sentence) => When(Record with { Quantity = quantity }).ThenRefused(sentence, "Quantity");

    public static TheoryData<Quantity, string> BadQuantities() => new()
    {
        { new("X1", 1), "The programme has no indicator “X1”." },
        { new(Some.O2, -1), Said.BelowZero },
        { new(Some.O2, 1_000_000_000_000_001), Said.TooLarge },
        { new(Some.O2, 0.1234567m), Said.TooLarge },
        { new(Some.O2, 1, Unit: Some.NoUnit), Said.NoUnit },
        { new(Some.O2, 1, (Qualifier)7), "A quantity is exact, about, less than or more than." },
    };

    private static Outcome<ProgrammeEvent> When(RecordMeasurement command) => Given(Some.Signed).When(it => it.Decide(command, Some.Today, Some.Directory));
}
