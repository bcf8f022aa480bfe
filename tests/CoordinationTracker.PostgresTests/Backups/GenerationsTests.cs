using CoordinationTracker.Web.Backups;
using CoordinationTracker.Web.Verbs;

namespace CoordinationTracker.PostgresTests.Backups;

/// <summary>Which days' backups stay, by their days alone.</summary>
public sealed class GenerationsTests
{
    private static readonly DateOnly Today = new(2026, 12, 1);

    [Fact]
    public void of_two_years_the_last_of_seven_days_four_weeks_and_twelve_months_stay()
    {
        var days = Enumerable.Range(0, 730).Select(ago => Today.AddDays(-ago));

        Generations.UnlessSaid.Kept(days).Order().ShouldBe(
        [
            new(2026, 1, 31), new(2026, 2, 28), new(2026, 3, 31), new(2026, 4, 30), new(2026, 5, 31), new(2026, 6, 30), new(2026, 7, 31), new(2026, 8, 31),
            new(2026, 9, 30), new(2026, 10, 31), new(2026, 11, 15), new(2026, 11, 22), new(2026, 11, 25), new(2026, 11, 26), new(2026, 11, 27), new(2026, 11, 28),
            new(2026, 11, 29), new(2026, 11, 30), Today,
        ]);
    }

    [Fact]
    public void kept_day_by_day_they_are_the_same_as_chosen_at_once()
    {
        HashSet<DateOnly> kept = [];
        for (var day = Today.AddDays(-729); day <= Today; day = day.AddDays(1)) kept = [.. Generations.UnlessSaid.Kept([.. kept, day])];
        kept.SetEquals(Generations.UnlessSaid.Kept(Enumerable.Range(0, 730).Select(ago => Today.AddDays(-ago)))).ShouldBeTrue();
    }

    [Fact]
    public void the_last_ones_stay_however_long_ago_they_were_made()
    {
        DateOnly[] old = [new(2019, 5, 1), new(2020, 5, 1), new(2020, 5, 2)];
        Generations.UnlessSaid.Kept(old).Order().ShouldBe(old);
        new Generations(1, 0, 0).Kept(old).ShouldBe([new(2020, 5, 2)]);
        new Generations(1, 0, 2).Kept(old).Order().ShouldBe([new(2019, 5, 1), new(2020, 5, 2)]);
    }

    [Theory]
    [InlineData(null, 7, 4, 12)]
    [InlineData("", 7, 4, 12)]
    [InlineData("14, 8,24", 14, 8, 24)]
    [InlineData("1,0,0", 1, 0, 0)]
    public void how_many_is_a_setting(string? said, int days, int weeks, int months) => Generations.Of(said).ShouldBe(new(days, weeks, months));

    [Theory]
    [InlineData("0,4,12")]
    [InlineData("7")]
    [InlineData("7,4,-1")]
    [InlineData("seven,4,12")]
    public void what_keeps_nothing_or_is_no_number_is_refused(string said) =>
        Should.Throw<Misuse>(() => Generations.Of(said)).Message.ShouldBe($"TRACKER_BACKUPS_KEPT is how many days, weeks and months of backups are kept, as 7,4,12, not “{said}”.");
}
