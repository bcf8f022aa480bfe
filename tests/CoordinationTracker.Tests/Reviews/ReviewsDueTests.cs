namespace CoordinationTracker.Tests;

/// <summary>S1.5, S0.26: reviews after 1, 3, 5 and 10 years, and the final one. The programme here was signed on 16 May 2023 for 2023–2035.</summary>
public sealed class ReviewsDueTests
{
    private static readonly ProgrammeAmended Longer = new(Some.Vi("Chương trình phối hợp"), new(2023, 1, 1), new(2035, 12, 31), new(2023, 6, 1), "kéo dài");
    private static readonly DateOnly In2036 = new(2036, 6, 30);

    [Theory]
    [InlineData("2024-05-15", "")]
    [InlineData("2024-05-16", "1")]
    [InlineData("2028-05-16", "1 3 5")]
    [InlineData("2036-01-01", "1 3 5 10 final")]
    public void anniversaries_fall_due_one_by_one_and_the_final_review_at_the_end(string upTo, string expected) =>
        Due(Some.ProgrammeOf(Longer), Days.On(upTo)).ShouldBe(expected);

    [Fact]
    public void no_anniversary_after_the_term_is_reviewed() => Due(Some.ProgrammeOf(), In2036).ShouldBe("1 final");

    [Fact]
    public void the_review_of_a_later_year_settles_the_earlier_ones() =>
        Due(Some.ProgrammeOf(Longer, Reviewed(PeriodKind.ProgrammeYear, 3)), In2036).ShouldBe("5 10 final");

    [Theory]
    [InlineData(PeriodKind.OneYear)]
    [InlineData(PeriodKind.ProgrammeYear)]
    public void the_first_year_may_be_reviewed_as_either_kind(PeriodKind kind) =>
        Due(Some.ProgrammeOf(Reviewed(kind, 1)), new(2025, 6, 30)).ShouldBe("");

    [Fact]
    public void the_final_review_settles_all() => Due(Some.ProgrammeOf(Reviewed(PeriodKind.Term, 1)), In2036).ShouldBe("");

    [Fact]
    public void a_review_still_to_be_held_settles_nothing() =>
        Some.ProgrammeOf(Reviewed(PeriodKind.OneYear, 1)).ReviewsDue(new(2024, 5, 16), heldBy: new(2024, 5, 16)).ShouldHaveSingleItem().ShouldBe((1, new(2024, 5, 16)));

    [Fact]
    public void a_quarter_reviewed_settles_no_anniversary() => Due(Some.ProgrammeOf(Reviewed(PeriodKind.Quarter, 2030)), new(2025, 6, 30)).ShouldBe("1");

    [Fact]
    public void a_programme_without_end_has_no_final_review() => Due(Some.ProgrammeOf(Longer with { TermTo = null }), DateOnly.MaxValue).ShouldBe("1 3 5 10");

    [Fact]
    public void after_a_programme_was_concluded_nothing_more_falls_due() =>
        Due(Some.ProgrammeOf(Longer, new ProgrammeConcluded(new(2025, 3, 1), Some.Vi("Kết thúc sớm"))), In2036).ShouldBe("1");

    private static ReviewOpened Reviewed(PeriodKind kind, int year)
    {
        var covering = Some.ProgrammeOf(Longer).Periods.Of(kind, year)!;
        return Some.ReviewOpened with { Kind = kind, Covering = covering, CutOffOn = covering.To, ConferenceOn = covering.To.AddDays(10) };
    }

    private static string Due(Programme programme, DateOnly upTo) => string.Join(" ", programme.ReviewsDue(upTo, heldBy: DateOnly.MaxValue).Select(due => due.Years?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "final"));
}
