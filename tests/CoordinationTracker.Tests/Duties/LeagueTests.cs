namespace CoordinationTracker.Tests;

/// <summary>S3.18, S3.19: against the average of those who reported, without ranking by missing data.</summary>
public sealed class LeagueTests
{
    private static readonly Guid[] Units = [Owed.Pine, Owed.Oak, Owed.Reed, Owed.Hill, Owed.River];

    private static readonly Dictionary<Guid, Total> Figures = new()
    {
        [Owed.Pine] = Total.Of(10, Qualifier.Exactly), [Owed.Oak] = Total.Of(20, Qualifier.About), [Owed.Reed] = Total.Of(10, Qualifier.Exactly), [Owed.Hill] = Total.Of(0, Qualifier.Exactly),
    };

    [Fact]
    public void who_did_not_report_is_listed_apart_and_a_counted_zero_is_a_figure()
    {
        var league = League.Of(Units, Figure, Direction.Higher);
        league.Silent.ShouldBe([Owed.River]);
        league.Ranked.Select(line => (line.Unit, line.Rank)).ShouldBe([(Owed.Oak, 1), (Owed.Pine, 2), (Owed.Reed, 2), (Owed.Hill, 4)]);
        (league.Ranked.Count, league.Units).ShouldBe((4, 5));
    }

    [Fact]
    public void the_average_is_of_those_who_reported_and_as_unsure_as_they_are()
    {
        var league = League.Of(Units, Figure, Direction.Higher);
        (league.Average.Value, league.Average.Qualifier).ShouldBe((10m, Qualifier.About));
        league.Ranked.Select(line => line.Variance.Value).ShouldBe([10m, 0m, 0m, -10m]);
        league.Ranked[1].Variance.Qualifier.ShouldBe(Qualifier.About);
    }

    [Fact]
    public void what_is_printed_adds_up()
    {
        var league = League.Of([Owed.Pine, Owed.Oak, Owed.Reed], unit => Total.Of(unit == Owed.Oak ? 11 : 10, Qualifier.Exactly), Direction.None);
        league.Average.Value.ShouldBe(10.3m);
        league.Ranked.Select(line => line.Variance.Value).ShouldBe([-0.3m, 0.7m, -0.3m]);
    }

    [Fact]
    public void less_may_be_better_and_where_neither_is_nobody_is_ranked()
    {
        League.Of(Units, Figure, Direction.Lower).Ranked.Select(line => line.Unit).ShouldBe([Owed.Hill, Owed.Pine, Owed.Reed, Owed.Oak]);
        League.Of(Units, Figure, Direction.None).Ranked.ShouldAllBe(line => line.Rank == null);
    }

    [Fact]
    public void where_nobody_reported_there_is_no_average()
    {
        var league = League.Of(Units, _ => default, Direction.Higher);
        league.Average.NotRecorded.ShouldBeTrue();
        league.Silent.Count.ShouldBe(5);
    }

    [Fact(DisplayName = "S3.1, S3.18: blocks side by side, each with what all below it recorded")]
    public void units_of_a_level_are_asked_of_the_counting_engine()
    {
        var programme = Some.ProgrammeOf(Counted(1, Owed.Pine, 3), Counted(2, Owed.Oak, 4));
        var league = League.Of(new(programme, Owed.Directory), Owed.Directory, programme.Indicators.Find(Some.M1)!, "block", Owed.July);
        league.Ranked.Select(line => (line.Unit, line.Figure.Value, line.Rank)).ShouldBe([(Owed.Hill, 7m, 1)]);
        league.Silent.ShouldBe([Owed.River]);

        static MeasurementRecorded Counted(int number, Guid unit, decimal value) => new(Some.Id(600 + number), Side.A, new(Some.M1, value, Unit: unit), new(2023, 7, 9), unit, null);
    }

    private static Total Figure(Guid unit) => Figures.GetValueOrDefault(unit);
}
