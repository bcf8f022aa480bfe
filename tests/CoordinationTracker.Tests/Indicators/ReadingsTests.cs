namespace CoordinationTracker.Tests;

/// <summary>Figures: a flow is summed over the days, a stock is its last value on or before the cut-off.</summary>
public sealed class ReadingsTests
{
    private static readonly DateOnly July = new(2023, 7, 10), August = new(2023, 8, 10), September = new(2023, 9, 10);

    [Fact]
    public void a_flow_sums_what_activities_and_measurements_say_in_the_days()
    {
        var readings = Read(Measured(1, new(Some.M1, 5), July), Measured(2, new(Some.M1, 7), August), Measured(3, new(Some.M1, 100), new(2023, 6, 30)), Some.ActivityLogged);

        readings.Readings.Flow(Some.M1, Some.Q3).ShouldBe(new(24, false, false, 3));
        readings.Readings.Within(Some.M1, Some.Q3).Select(reading => reading.Quantity.Value).ShouldBe([5, 7, 12]);
        readings.Readings.Within(Some.M1, Some.Q3).Select(reading => reading.Positions).ShouldBe([[Some.Position(9)], [Some.Position(10)], [Some.Position(12)]]);
        readings.Readings.Flow(Some.M1, Period.Year(2023)).Value.ShouldBe(124);
    }

    [Fact(DisplayName = "Domain 7.9: 740,870 + 737,050 = 1,477,920")]
    public void manual_and_digital_add_up() =>
        Read(Measured(1, new(Some.M1, 740_870), July), Measured(2, new(Some.M1, 737_050), July)).Readings.Flow(Some.M1, Some.Q3).Value.ShouldBe(1_477_920);

    [Fact(DisplayName = "Domain 7.9: 178 + 81 + 52 = 311, by unit")]
    public void the_results_of_units_add_up() =>
        Read(
            Measured(1, new(Some.M1, 178, Unit: Some.Mobilisation), July), Measured(2, new(Some.M1, 81, Unit: Some.Enterprises), July), Measured(3, new(Some.M1, 52), July))
            .Readings.Flow(Some.M1, Some.Q3).Value.ShouldBe(311);

    [Fact]
    public void where_nobody_counted_there_is_no_figure()
    {
        Read().Readings.Flow(Some.M1, Some.Q3).NotRecorded.ShouldBeTrue();
        Read().Stock(Some.O2, Some.Q3.To).NotRecorded.ShouldBeTrue();
        Read(Measured(1, new(Some.M1, 5), July)).Readings.Flow(Some.M1, Some.Q4).NotRecorded.ShouldBeTrue();
        Read(Measured(1, new(Some.O2, 5), Some.Q4.From)).Stock(Some.O2, Some.Q3.To).NotRecorded.ShouldBeTrue();
        Read(Measured(1, new(Some.M1, 0), July)).Readings.Flow(Some.M1, Some.Q3).NotRecorded.ShouldBeFalse();
    }

    [Theory]
    [InlineData(Qualifier.About)]
    [InlineData(Qualifier.LessThan)]
    [InlineData(Qualifier.MoreThan)]
    public void how_sure_a_value_is_travels_into_the_figure(Qualifier qualifier)
    {
        Read(Measured(1, new(Some.M1, 5), July), Measured(2, new(Some.M1, 7, qualifier), July)).Readings.Flow(Some.M1, Some.Q3).Qualifier.ShouldBe(qualifier);
        Read(Measured(1, new(Some.O2, 5, qualifier), July)).Stock(Some.O2, Some.Q3.To).Qualifier.ShouldBe(qualifier);
    }

    [Fact(DisplayName = "S3.3: of which women is in the whole already")]
    public void parts_of_a_breakdown_are_not_added()
    {
        var readings = Read(Some.ActivityLogged with { Account = Some.Account with { Quantities = [new(Some.M1, 12), new(Some.M1, 5, Breakdown: "women"), new(Some.M1, 4, Qualifier.About, Breakdown: "youth")] } });

        readings.Readings.Flow(Some.M1, Some.Q3).ShouldBe(new(12, false, false, 1));
        readings.Readings.Within(Some.M1, Some.Q3).Select(reading => reading.Quantity.Value).ShouldBe([12]);
        Read(Measured(1, new(Some.O2, 14), July), Measured(2, new(Some.O2, 3, Breakdown: "private"), August)).Stock(Some.O2, Some.Q3.To).Value.ShouldBe(14);
    }

    [Theory]
    [InlineData("2023-07-09", null)]
    [InlineData("2023-07-10", 5)]
    [InlineData("2023-08-09", 5)]
    [InlineData("2023-08-10", 9)]
    [InlineData("2023-12-31", 9)]
    public void a_stock_takes_the_last_value_on_or_before_the_cut_off(string cutOff, int? value)
    {
        var stock = Read(Measured(1, new(Some.O2, 9), August), Measured(2, new(Some.O2, 5), July)).Stock(Some.O2, Days.On(cutOff));

        stock.NotRecorded.ShouldBe(value is null);
        if (value is { } known) stock.ShouldBe(Total.Of(known, Qualifier.Exactly));
    }

    [Fact]
    public void of_several_on_one_day_the_last_recorded_counts() =>
        Read(Measured(2, new(Some.O2, 5), July), Measured(1, new(Some.O2, 9), July)).Stock(Some.O2, Some.Q3.To).Value.ShouldBe(9);

    [Fact]
    public void where_only_units_report_the_last_of_each_is_added()
    {
        var readings = Read(
            Measured(1, new(Some.O2, 5, Unit: Some.Mobilisation), July), Measured(2, new(Some.O2, 6, Unit: Some.Mobilisation), August),
            Measured(3, new(Some.O2, 3, Qualifier.About, Unit: Some.Enterprises), July));

        readings.Stock(Some.O2, Some.Q3.To).ShouldBe(new(9, true, true, 2));
        readings.Stock(Some.O2, July).Value.ShouldBe(8);
    }

    [Fact]
    public void a_part_is_not_the_whole_however_new_it_is() =>
        Read(Measured(1, new(Some.O2, 20), July), Measured(2, new(Some.O2, 3, Unit: Some.Enterprises), August)).Stock(Some.O2, Some.Q3.To).Value.ShouldBe(20);

    [Fact(DisplayName = "Architecture 4: a correction moves a day into the next quarter, and the past keeps the mistake")]
    public void a_correction_moves_a_day_across_a_quarter_and_the_past_keeps_the_mistake()
    {
        ProgrammeEvent[] told = [.. Some.Signed, Some.ActivityLogged, new ActivityCorrected(Some.TheActivity, Some.Account with { OccurredOn = new(2023, 10, 2) }, "nhầm ngày")];
        var (then, now) = (Programme.Fold(Some.History(told[..^1])), Programme.Fold(Some.History(told)));

        then.Readings.Flow(Some.M1, Some.Q3).Value.ShouldBe(12);
        then.Readings.Flow(Some.M1, Some.Q4).NotRecorded.ShouldBeTrue();
        now.Readings.Flow(Some.M1, Some.Q3).NotRecorded.ShouldBeTrue();
        now.Readings.Flow(Some.M1, Some.Q4).Value.ShouldBe(12);
        now.Readings.Within(Some.M1, Some.Q4).ShouldHaveSingleItem().Positions.ShouldBe([Some.Position(9), Some.Position(10)]);
    }

    [Fact]
    public void a_corrected_measurement_counts_as_it_is_now()
    {
        var readings = Read(Measured(1, new(Some.M1, 5), July), Measured(2, new(Some.M1, 7, Qualifier.About), July), new MeasurementCorrected(Some.Id(202), new(Some.M1, 8), August, "nhầm"));

        readings.Readings.Flow(Some.M1, Some.Q3).ShouldBe(new(13, false, false, 2));
        readings.Readings.Flow(Some.M1, new(July, July)).ShouldBe(new(5, false, false, 1));
    }

    [Fact]
    public void what_is_withdrawn_counts_no_more()
    {
        Read(Measured(1, new(Some.M1, 5), July), new MeasurementWithdrawn(Some.Id(201), "nhầm")).Readings.Flow(Some.M1, Some.Q3).NotRecorded.ShouldBeTrue();
        Read(Some.ActivityLogged, Measured(1, new(Some.M1, 5), July), new ActivityWithdrawn(Some.TheActivity, "trùng")).Readings.Flow(Some.M1, Some.Q3).Value.ShouldBe(5);
        Read(Measured(1, new(Some.O2, 5), July), Measured(2, new(Some.O2, 9), August), new MeasurementWithdrawn(Some.Id(202), "nhầm")).Stock(Some.O2, Some.Q3.To).Value.ShouldBe(5);
    }

    [Fact]
    public void a_disputed_figure_counts_and_is_pointed_out()
    {
        var readings = Read(Some.ActivityLogged, new ActivityDisputed(Some.TheActivity, Side.B, "ít hơn"));

        readings.Readings.Flow(Some.M1, Some.Q3).Value.ShouldBe(12);
        readings.Readings.Within(Some.M1, Some.Q3).ShouldHaveSingleItem().Disputed.ShouldBeTrue();
        Read(Some.ActivityLogged).Readings.Within(Some.M1, Some.Q3).ShouldHaveSingleItem().Disputed.ShouldBeFalse();
    }

    [Fact]
    public void short_periods_over_many_days_answer_as_long_ones_do()
    {
        var readings = Read([.. Enumerable.Range(0, 40).Select(day => Measured(day, new(Some.M1, 1), July.AddDays(day)))]);

        readings.Readings.Flow(Some.M1, new(July, July.AddDays(6))).Value.ShouldBe(7);
        readings.Readings.Flow(Some.M1, Period.Year(2023)).Value.ShouldBe(40);
        readings.Readings.Within(Some.M1, new(September, September)).ShouldBeEmpty();
        readings.Readings.Flow(Some.M1, new(August, July)).NotRecorded.ShouldBeTrue();
    }

    [Fact]
    public void what_is_said_of_a_figure_nobody_recorded_changes_nothing() =>
        Read(new MeasurementWithdrawn(Some.TheMeasurement, "nhầm"), new MeasurementCorrected(Some.TheMeasurement, new(Some.M1, 1), July, "nhầm")).Readings.ShouldBe(Readings.Empty);

    private static MeasurementRecorded Measured(int number, Quantity quantity, DateOnly on) => new(Some.Id(200 + number), Side.A, quantity, on, null, null);
    private static Programme Read(params ProgrammeEvent[] events) => Some.ProgrammeOf(events);
}
