using CoordinationTracker.Reports;
using static CoordinationTracker.Tests.Some;

namespace CoordinationTracker.Tests.Reports;

public sealed class ReportPeriodTests
{
    private static readonly Programme Programme = ProgrammeOf();

    [Fact]
    public void the_period_asked_for_is_covered() => ReportPeriod.Of(Programme, PeriodKind.NineMonths, "2023-9M", Today).ShouldBe(Days.Of("2023-01-01", "2023-09-30"));

    [Theory]
    [InlineData(PeriodKind.Quarter, "2023-10-01", "2023-Q3")]
    [InlineData(PeriodKind.Quarter, "2023-09-30", "2023-Q2")]
    [InlineData(PeriodKind.Year, "2024-12-31", "2023")]
    [InlineData(PeriodKind.Year, "2025-01-01", "2024")]
    [InlineData(PeriodKind.OneYear, "2024-05-16", "first")]
    [InlineData(PeriodKind.Term, "2026-01-01", "term")]
    public void without_a_period_the_last_one_that_had_ended_is_meant(PeriodKind kind, string on, string expected) =>
        Programme.Periods.Code(kind, ReportPeriod.Of(Programme, kind, null, Days.On(on))).ShouldBe(expected);

    [Theory]
    [InlineData(PeriodKind.Quarter, "2023-06-30")]
    [InlineData(PeriodKind.Year, "2023-12-31")]
    [InlineData(PeriodKind.OneYear, "2024-05-15")]
    [InlineData(PeriodKind.ProgrammeYear, "2024-05-15")]
    [InlineData(PeriodKind.Term, "2025-12-31")]
    public void a_period_that_has_not_ended_is_not_guessed(PeriodKind kind, string on) =>
        Should.Throw<Refusal>(() => ReportPeriod.Of(Programme, kind, null, Days.On(on)))
            .Message.ShouldBe($"No such period had ended by {Numerals.Of("en").Say(Days.On(on))}; the programme was signed on 16 May 2023.");
}
