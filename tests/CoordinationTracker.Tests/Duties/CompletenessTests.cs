using CoordinationTracker.Reports;

namespace CoordinationTracker.Tests;

/// <summary>Who owes what, for each unit and period, on any day (S2.7, S2.9, S2.23, S2.28; peers 13, 30).</summary>
public sealed class CompletenessTests
{
    private static readonly Period[] Months = [Owed.July, Owed.August, Owed.September];
    private static readonly DutyPerformed OakInJuly = new(Owed.Monthly, Owed.Oak, Owed.July, new(2023, 8, 9), null);
    private static readonly DutyExcused ReedInJuly = new(Owed.Monthly, Owed.Reed, Owed.July, "Bão lụt", new(2023, 8, 2));

    [Fact(DisplayName = "Peers 13: each missing period is a fact")]
    public void every_cell_says_how_the_unit_stands()
    {
        var board = Board(Some.Today, Owed.PineInJuly, OakInJuly, ReedInJuly);

        Cell(board, Owed.Pine, Owed.July).ShouldBe((DutyState.InTime, 0));
        Cell(board, Owed.Oak, Owed.July).ShouldBe((DutyState.Late, 4));
        Cell(board, Owed.Reed, Owed.July).ShouldBe((DutyState.Excused, 0));
        Cell(board, Owed.Pine, Owed.August).ShouldBe((DutyState.Missing, 31));
        Cell(board, Owed.Pine, Owed.September).ShouldBe((DutyState.Missing, 1));
        Cell(Board(new(2023, 10, 5)), Owed.Pine, Owed.September).ShouldBe((DutyState.NotYetDue, 0));
        board.Find(Owed.Pine, Owed.July)!.DueOn.ShouldBe(new DateOnly(2023, 8, 5));
    }

    [Fact]
    public void behind_each_cell_stand_the_entries_that_made_it()
    {
        var programme = Owed.And(Owed.PineInJuly).State;
        var (duty, last) = (programme.Duties.Find(Owed.Monthly)!, programme.Position);
        var board = Completeness.Of(programme, Owed.Directory, duty, Months, Some.Today);
        board.Find(Owed.Pine, Owed.July)!.Positions.ShouldBe([last]);
        board.Find(Owed.Oak, Owed.July)!.Positions.ShouldBe(duty.Positions);
    }

    [Fact(DisplayName = "Peers 30: who owed what on any past day")]
    public void what_was_done_later_had_not_been_done_then()
    {
        Cell(Board(new(2023, 8, 8), OakInJuly), Owed.Oak, Owed.July).ShouldBe((DutyState.Missing, 3));
        Cell(Board(new(2023, 8, 9), OakInJuly), Owed.Oak, Owed.July).ShouldBe((DutyState.Late, 4));
        Cell(Board(new(2023, 8, 1), ReedInJuly), Owed.Reed, Owed.July).ShouldBe((DutyState.NotYetDue, 0));
    }

    [Fact]
    public void totals_say_how_many_of_those_that_owe_it_are_complete()
    {
        var total = Board(Some.Today, Owed.PineInJuly, OakInJuly, ReedInJuly).Totals[0];
        (total.Owed, total.Complete, total.Incomplete, total.Late, total.Excused, total.Units).ShouldBe((2, 2, 0, 1, 1, 3));
        Board(Some.Today, Owed.PineInJuly).Totals.Select(count => (count.Incomplete, count.Owed)).ShouldBe([(2, 3), (3, 3), (3, 3)]);
    }

    [Fact(DisplayName = "S2.28: rolled up and looked into through any number of levels")]
    public void a_board_is_looked_into_level_by_level()
    {
        var board = Board(Some.Today, Owed.PineInJuly, OakInJuly, new DutyPerformed(Owed.Monthly, Owed.Reed, Owed.August, new(2023, 9, 1), null));

        Lines(board.Below(null)).ShouldBe([(Owed.District, "2/3 1/3 0/3", true)]);
        Lines(board.Below(Owed.District)).ShouldBe([(Owed.Hill, "2/2 0/2 0/2", true), (Owed.River, "0/1 1/1 0/1", true)]);
        Lines(board.Below(Owed.Hill)).ShouldBe([(Owed.Pine, "1/1 0/1 0/1", false), (Owed.Oak, "1/1 0/1 0/1", false)]);
        Lines(board.Rows(Owed.Directory.UnitsAt("block", Some.Today))).ShouldBe(Lines(board.Below(Owed.District)));
        board.Below(Owed.Pine).ShouldBeEmpty();
        board.Below(null)[0].Own.ShouldAllBe(cell => cell == null);
    }

    [Fact]
    public void a_unit_that_ended_owes_what_was_owed_before_and_stands_where_it_stood()
    {
        var directory = Some.DirectoryOf([.. Owed.Units, new UnitMerged(Owed.Hill, Owed.River, new(2023, 8, 15)), new UnitDissolved(Owed.Oak, [], new(2023, 9, 10))]);
        var programme = Owed.And(Owed.PineInJuly).State;
        var board = Completeness.Of(programme, directory, programme.Duties.Find(Owed.Monthly)!, Months, Some.Today);

        Lines(board.Below(Owed.District)).ShouldBe([(Owed.Hill, "1/2 0/0 0/0", true), (Owed.River, "0/1 0/3 0/2", true)]);
        board.Below(Owed.River).Select(row => row.Unit).ShouldBe([Owed.Pine, Owed.Oak, Owed.Reed]);
    }

    [Fact]
    public void a_duty_that_owes_figures_is_done_when_all_are_recorded_and_a_counted_zero_counts()
    {
        var programme = Programme.Fold(
        [
            .. Some.History([.. Owed.Given]), Figure(1, Owed.Pine, 0, new(2023, 7, 20), new(2023, 8, 5, 10, 0, 0, TimeSpan.FromHours(7))),
            Figure(2, Owed.Oak, 3, new(2023, 7, 31), new(2023, 8, 7, 8, 0, 0, TimeSpan.FromHours(7))), Figure(3, Owed.Oak, 3, new(2023, 8, 1), new(2023, 8, 7, 8, 0, 0, TimeSpan.FromHours(7))),
        ]);
        var board = Completeness.Of(programme, Owed.Directory, programme.Duties.Find(Owed.Counted)!, Months, Some.Today);

        Cell(board, Owed.Pine, Owed.July).ShouldBe((DutyState.InTime, 0));
        Cell(board, Owed.Oak, Owed.July).ShouldBe((DutyState.Late, 2));
        Cell(board, Owed.Oak, Owed.August).ShouldBe((DutyState.InTime, 0));
        Cell(board, Owed.Reed, Owed.July).ShouldBe((DutyState.Missing, 62));
        Cell(Completeness.Of(programme, Owed.Directory, programme.Duties.Find(Owed.Counted)!, Months, new(2023, 8, 6)), Owed.Oak, Owed.July).ShouldBe((DutyState.Missing, 1));
    }

    [Fact]
    public void the_last_minute_of_the_due_day_is_in_time_in_the_programmes_zone()
    {
        var programme = Programme.Fold([.. Some.History([.. Owed.Given]), Figure(1, Owed.Pine, 1, new(2023, 7, 20), new(2023, 8, 5, 16, 59, 0, TimeSpan.Zero)), Figure(2, Owed.Oak, 1, new(2023, 7, 20), new(2023, 8, 5, 17, 0, 0, TimeSpan.Zero))]);
        var board = Completeness.Of(programme, Owed.Directory, programme.Duties.Find(Owed.Counted)!, Months, Some.Today);
        Cell(board, Owed.Pine, Owed.July).ShouldBe((DutyState.InTime, 0));
        Cell(board, Owed.Oak, Owed.July).ShouldBe((DutyState.Late, 1));
    }

    [Fact]
    public void one_of_two_figures_is_not_enough_unless_the_unit_says_there_is_nothing_to_report()
    {
        var both = Owed.CountedSet with { Indicators = [Some.M1, Some.O2] };
        var history = Some.History([.. Some.Signed, both, new DutyPerformed(Owed.Counted, Owed.Oak, Owed.July, new(2023, 8, 1), Some.Vi("Không phát sinh"))]);
        var programme = Programme.Fold([.. history, Figure(1, Owed.Pine, 4, new(2023, 7, 20), new(2023, 8, 1, 8, 0, 0, TimeSpan.FromHours(7)))]);
        var board = Completeness.Of(programme, Owed.Directory, programme.Duties.Find(Owed.Counted)!, Months, Some.Today);
        Cell(board, Owed.Pine, Owed.July).ShouldBe((DutyState.Missing, 62));
        Cell(board, Owed.Oak, Owed.July).ShouldBe((DutyState.InTime, 0));
    }

    [Theory]
    [InlineData(Some.M1, Some.O2)]
    [InlineData(Some.O2, Some.M1)]
    public void figures_are_as_late_as_the_last_of_them(string early, string late)
    {
        var history = Some.History([.. Some.Signed, Owed.CountedSet with { Indicators = [Some.M1, Some.O2] }]);
        var programme = Programme.Fold(
        [
            .. history, Figure(1, Owed.Pine, 4, new(2023, 7, 20), new(2023, 8, 1, 8, 0, 0, TimeSpan.FromHours(7)), early),
            Figure(2, Owed.Pine, 4, new(2023, 7, 20), new(2023, 8, 8, 8, 0, 0, TimeSpan.FromHours(7)), late),
        ]);
        Cell(Completeness.Of(programme, Owed.Directory, programme.Duties.Find(Owed.Counted)!, Months, Some.Today), Owed.Pine, Owed.July).ShouldBe((DutyState.Late, 3));
    }

    [Fact]
    public void a_ratio_is_owed_by_its_two_parts()
    {
        var ratio = new IndicatorDefined("R1", Some.Vi("Tỷ lệ"), Some.Vi("%"), Aggregation.Ratio, Direction.Higher, null, new Ratio(Some.M1, Some.O2));
        var programme = Programme.Fold([.. Some.History([.. Some.Signed, ratio, Owed.CountedSet with { Indicators = ["R1"] }]), Figure(1, Owed.Pine, 4, new(2023, 7, 20), new(2023, 8, 1, 8, 0, 0, TimeSpan.FromHours(7)))]);
        var both = programme.Evolve(Figure(2, Owed.Pine, 9, new(2023, 7, 20), new(2023, 8, 2, 8, 0, 0, TimeSpan.FromHours(7)), Some.O2));
        Cell(Completeness.Of(programme, Owed.Directory, programme.Duties.Find(Owed.Counted)!, Months, Some.Today), Owed.Pine, Owed.July).ShouldBe((DutyState.Missing, 62));
        Cell(Completeness.Of(both, Owed.Directory, both.Duties.Find(Owed.Counted)!, Months, Some.Today), Owed.Pine, Owed.July).ShouldBe((DutyState.InTime, 0));
    }

    private static Completeness Board(DateOnly asOf, params ProgrammeEvent[] events)
    {
        var programme = Owed.And(events).State;
        return Completeness.Of(programme, Owed.Directory, programme.Duties.Find(Owed.Monthly)!, Months, asOf);
    }

    private static Recorded Figure(int number, Guid unit, decimal value, DateOnly on, DateTimeOffset recordedAt, string indicator = Some.M1) =>
        new(new MeasurementRecorded(Some.Id(600 + number), Side.A, new(indicator, value, Unit: unit), on, unit, null), 500 + number, 50_000 + number, recordedAt, Some.SecretariatA, Side.A);

    private static (DutyState, int) Cell(Completeness board, Guid unit, Period period) => board.Find(unit, period) is { } cell ? (cell.State, cell.DaysLate) : throw new ShouldAssertException($"{unit} owes nothing.");

    private static IEnumerable<(Guid, string, bool)> Lines(IEnumerable<CompletenessRow> rows) =>
        rows.Select(row => (row.Unit, string.Join(' ', row.Counts.Select(count => $"{count.Complete}/{count.Owed}")), row.HasBelow));
}
