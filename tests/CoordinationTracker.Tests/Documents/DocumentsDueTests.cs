namespace CoordinationTracker.Tests;

public sealed class DocumentsDueTests
{
    [Fact(DisplayName = "S1.5: documents come to be 1, 3, 5 and 10 years old, and every fifth after")]
    public void anniversaries_fall_on_their_days()
    {
        Due("2013-06-03", "2013-01-01", "2035-12-31").ShouldBe(["1 2014-06-03", "3 2016-06-03", "5 2018-06-03", "10 2023-06-03", "15 2028-06-03", "20 2033-06-03"]);
        Due("2020-02-29", "2021-01-01", "2021-12-31").ShouldBe(["1 2021-02-28"]);
        Due("2013-06-03", "2023-06-04", "2024-06-03").ShouldBeEmpty();
        Due("2023-06-03", "2013-01-01", "2014-12-31").ShouldBeEmpty();
    }

    [Theory(DisplayName = "S1.5: what says something once is not reviewed years later")]
    [InlineData("BC")]
    [InlineData("TB")]
    [InlineData("cv")]
    public void a_report_or_a_letter_is_not_carried_out(string type) => Due("2013-06-03", "2013-01-01", "2035-12-31", type).ShouldBeEmpty();

    private static IEnumerable<string> Due(string issuedOn, string from, string to, string type = "NQ") => new[] { new RegisteredDocument(Papers.Above, Papers.AboveAccount, Papers.AboveAccount with { IssuedOn = Days.On(issuedOn), Type = type }, null, []) }
        .DueIn(Days.Of(from, to)).Select(due => $"{due.Years} {due.On.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)}");
}
