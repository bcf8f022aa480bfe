using CoordinationTracker.Reports;
using static CoordinationTracker.Tests.Some;

namespace CoordinationTracker.Tests.Reports;

public class ReportPeriodTests
{
    private static readonly Programme Programme = ProgrammeOf();

    [Theory]
    [InlineData(PeriodKind.Quarter, "2023-Q3", "2023-07-01", "2023-09-30")]
    [InlineData(PeriodKind.Year, "2024", "2024-01-01", "2024-12-31")]
    [InlineData(PeriodKind.OneYear, null, "2023-05-16", "2024-05-15")]
    [InlineData(PeriodKind.OneYear, "first", "2023-05-16", "2024-05-15")]
    public void a_period_is_read_as_people_write_it(PeriodKind kind, string? text, string from, string to) =>
        ReportPeriod.Parse(kind, text, Programme).ShouldBe(new(DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(to, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(PeriodKind.Quarter, "2023-Q5")]
    [InlineData(PeriodKind.Quarter, "2023")]
    [InlineData(PeriodKind.Quarter, "Q3")]
    [InlineData(PeriodKind.Quarter, "")]
    [InlineData(PeriodKind.Quarter, "٢٠٢٣-Q3")]
    [InlineData(PeriodKind.Year, "23")]
    [InlineData(PeriodKind.Year, "2023-Q1")]
    [InlineData(PeriodKind.OneYear, "second")]
    public void anything_else_is_refused_with_an_example(PeriodKind kind, string text) =>
        Should.Throw<Refusal>(() => ReportPeriod.Parse(kind, text, Programme)).Message.ShouldStartWith($"“{text}” is not ");

    [Theory]
    [InlineData(PeriodKind.Quarter, "2023-10-01", "2023-Q3")]
    [InlineData(PeriodKind.Quarter, "2023-09-30", "2023-Q2")]
    [InlineData(PeriodKind.Quarter, "2024-01-01", "2023-Q4")]
    [InlineData(PeriodKind.Year, "2024-12-31", "2023")]
    [InlineData(PeriodKind.Year, "2025-01-01", "2024")]
    [InlineData(PeriodKind.OneYear, "2024-05-16", "first")]
    public void without_a_period_the_last_one_that_had_ended_is_meant(PeriodKind kind, string on, string expected) =>
        ReportPeriod.Code(kind, ReportPeriod.LastEnded(kind, DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture), Programme)).ShouldBe(expected);

    [Theory]
    [InlineData(PeriodKind.Quarter, "2023-06-30")]
    [InlineData(PeriodKind.Year, "2023-12-31")]
    [InlineData(PeriodKind.OneYear, "2024-05-15")]
    public void a_period_that_has_not_ended_is_not_guessed(PeriodKind kind, string on) =>
        Should.Throw<Refusal>(() => ReportPeriod.LastEnded(kind, DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture), Programme))
            .Message.ShouldBe($"No such period had ended by {Numerals.Of("en").Say(DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture))}; the programme was signed on 16 May 2023.");
}
