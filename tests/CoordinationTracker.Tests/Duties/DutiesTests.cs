namespace CoordinationTracker.Tests;

/// <summary>When a duty falls due, for which periods and by whom.</summary>
public sealed class DutiesTests
{
    [Theory(DisplayName = "Domain 7.4: monthly, the 5th of the month, weekly sitting; 7.6 (4): within the period")]
    [InlineData(DueShape.Within, 5, "2023-09-01", "2023-09-30", "2023-09-05")]
    [InlineData(DueShape.Within, 31, "2023-09-01", "2023-09-30", "2023-09-30")]
    [InlineData(DueShape.Within, 5, "2023-09-04", "2023-09-10", "2023-09-08")]
    [InlineData(DueShape.After, 7, "2023-07-01", "2023-09-30", "2023-10-07")]
    public void a_due_day_is_counted_from_the_periods_first_day_or_after_its_last(DueShape shape, int days, string from, string to, string due) =>
        new DueDay(shape, days).Of(Days.Of(from, to)).ShouldBe(Days.On(due));

    [Fact]
    public void a_duty_is_owed_from_the_first_period_that_is_decided_in_its_time_to_the_last() =>
        Duty().PeriodsIn(new(new(2023, 1, 1), new(2024, 12, 31)), Calendar).Select(period => period.From.Month).ShouldBe([7, 8, 9, 10, 11, 12]);

    [Fact]
    public void a_period_that_falls_due_after_its_end_belongs_to_the_days_it_falls_due_in() =>
        Duty().PeriodsDueIn(Some.Q4, Calendar).ShouldBe([Owed.September, new(new(2023, 10, 1), new(2023, 10, 31)), new(new(2023, 11, 1), new(2023, 11, 30))]);

    [Fact]
    public void the_5th_of_each_month_is_owed_when_the_5th_lies_in_its_time()
    {
        var duty = Duty(set => set with { Due = DueDay.Within(5), DutyFrom = new(2023, 7, 6), DutyTo = new(2023, 9, 5) });
        duty.PeriodsIn(Period.Year(2023), Calendar).ShouldBe([Owed.August, Owed.September]);
    }

    [Fact]
    public void one_unit_owes_it_while_it_lives()
    {
        var duty = Duty(set => set with { OwedBy = new(Owed.Pine) });
        var directory = Some.DirectoryOf([.. Owed.Units, new UnitDissolved(Owed.Pine, [], new(2023, 8, 15))]);
        duty.Owing(Owed.July, directory).ShouldBe([Owed.Pine]);
        duty.Owing(Owed.August, directory).ShouldBeEmpty();
    }

    [Fact]
    public void every_unit_of_a_level_owes_it_or_those_under_one_unit()
    {
        Duty().Owing(Owed.July, Owed.Directory).ShouldBe([Owed.Pine, Owed.Oak, Owed.Reed]);
        Duty(set => set with { OwedBy = new(Owed.Hill, "panchayat") }).Owing(Owed.July, Owed.Directory).ShouldBe([Owed.Pine, Owed.Oak]);
        Duty(set => set with { OwedBy = new(null, "block") }).Owing(Owed.July, Owed.Directory).ShouldBe([Owed.Hill, Owed.River]);
    }

    private static Periods Calendar => Owed.And().State.Periods;

    private static Duty Duty(Func<DutySet, DutySet>? otherwise = null) => Some.ProgrammeOf((otherwise ?? (set => set))(Owed.MonthlySet)).Duties.Find(Owed.Monthly)!;
}
