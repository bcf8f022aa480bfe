using CoordinationTracker.Reports;

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

    [Fact(DisplayName = "Domain 3.5: a ratio is worked out, never entered")]
    public void a_ratio_is_not_entered() =>
        After(new IndicatorDefined("O3", Some.Vi("Tỷ lệ"), Some.Vi("%"), Aggregation.Ratio, Direction.Higher, null, new(Some.O2, Some.M1)))
            .When(it => it.Decide(Record with { Quantity = new("O3", 50) }, Some.Today, Some.Directory)).ThenRefused("O3 is worked out from O2 and M1; record those.", "Quantity");

    [Fact]
    public void what_is_told_in_words_is_graded() =>
        After(new IndicatorDefined("Q1", Some.Vi("Đánh giá chung"), Some.Vi("mức"), Aggregation.Qualitative, Direction.None, null))
            .When(it => it.Decide(Record with { Quantity = new("Q1", 5) }, Some.Today, Some.Directory)).ThenRefused("Q1 is told in words; give a grade.", "Quantity");

    [Fact(DisplayName = "S3.2: once the parts are known a figure is of one of them")]
    public void an_unknown_part_is_refused_once_parts_are_declared()
    {
        var given = After(new BreakdownDeclared(Some.O2, "park", Some.Vi("Khu"), Overlap.Disjoint, [new("north", Some.Vi("Bắc")), new("south", Some.Vi("Nam"))]));

        given.When(it => it.Decide(Record with { Quantity = new(Some.O2, 5, Breakdown: "west") }, Some.Today, Some.Directory)).ThenRefused("O2 has no part “west”; it is told by north, south.", "Quantity");
        given.When(it => it.Decide(Record with { Quantity = new(Some.O2, 5, Breakdown: " north ") }, Some.Today, Some.Directory)).Then(Some.MeasurementRecorded with { Quantity = new(Some.O2, 5, Breakdown: "north") });
        When(Record with { Quantity = new(Some.O2, 5, Breakdown: "west") }).Then(Some.MeasurementRecorded with { Quantity = new(Some.O2, 5, Breakdown: "west") });
    }

    [Fact(DisplayName = "S3.1: what the units of a level count is told for one of them")]
    public void a_level_is_held_to()
    {
        var (booth, block) = (Some.Id(5), Some.Id(6));
        var directory = Some.DirectoryOf([.. Some.Units, Unit(block, null, "block"), Unit(booth, block, "booth")]);
        var given = After(new IndicatorDefined("N1", Some.Vi("Hội viên"), Some.Vi("người"), Aggregation.Flow, Direction.Higher, null, null, "booth"));

        given.When(it => it.Decide(Record with { Quantity = new("N1", 5, Unit: booth) }, Some.Today, directory)).Then(Some.MeasurementRecorded with { Quantity = new("N1", 5, Unit: booth) });
        foreach (var unit in (Guid?[])[null, block, Some.Bloc])
            given.When(it => it.Decide(Record with { Quantity = new("N1", 5, Unit: unit) }, Some.Today, directory)).ThenRefused("N1 is counted by each unit of the level “booth”; name one.", "Quantity");

        static UnitEstablished Unit(Guid id, Guid? parent, string level) => new(id, Some.Vi("Đơn vị"), null, Regime.Other, parent, new(2010, 1, 1), level);
    }

    private static Situation<Programme> After(params ProgrammeEvent[] events) => Given([.. Some.Signed, .. events]);
    private static Outcome<ProgrammeEvent> When(RecordMeasurement command) => Given(Some.Signed).When(it => it.Decide(command, Some.Today, Some.Directory));
}
