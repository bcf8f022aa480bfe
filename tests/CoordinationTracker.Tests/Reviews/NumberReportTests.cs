namespace CoordinationTracker.Tests;

public sealed class NumberReportTests
{
    private static readonly NumberReport Number = new(Some.TheReview, "12", "12-BC/ĐUK", new(2023, 10, 11));

    [Fact(DisplayName = "Domain 4.2: a sealed report gets its number")]
    public void a_sealed_report_gets_its_number() => When(Number).Then(Signing.Numbered);

    [Fact]
    public void numbering_twice_changes_nothing() => Given(Signing.AtNumbered).When(it => it.Decide(Number, Signing.Today)).ThenNothing();

    [Fact]
    public void a_number_is_given_once() => Given(Signing.AtNumbered).When(it => it.Decide(Number with { Symbol = "13-BC/ĐUK" }, Signing.Today)).ThenRefused("The report has its number: 12-BC/ĐUK.", "Symbol");

    [Fact]
    public void a_report_that_is_not_sealed_gets_no_number() => Given(Signing.AtApproved).When(it => it.Decide(Number, Signing.Today)).ThenRefused("Only a sealed report is numbered.", "Review");

    [Fact(DisplayName = "Domain 4.2: the register begins anew each year or term, so a number may come again; within them it refuses a taken one")]
    public void a_number_may_come_again()
    {
        var other = Some.Id(72);
        ProgrammeEvent[] both = [.. Signing.AtNumbered, Some.ReviewOpened with { Review = other, Covering = Some.Q4 }, Signing.Presented with { Review = other }, Signing.Sealed with { Review = other }];
        Given(both).When(it => it.Decide(Number with { Review = other }, Signing.Today)).Then(Signing.Numbered with { Review = other });
    }

    [Fact]
    public void a_number_before_the_seal_is_refused() => When(Number with { NumberedOn = new(2023, 10, 9) }).ThenRefused("The report was sealed after that day.", "NumberedOn");

    [Theory]
    [InlineData("abc")]
    [InlineData("12a")]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("007")]
    [InlineData("1234567")]
    [InlineData("١٢")]
    [InlineData("12\n")]
    public void what_is_no_number_is_refused(string number) =>
        When(Number with { Number = number, Symbol = $"{number}-BC/ĐUK" }).ThenRefused("A report's number is digits alone, from 1 to 999999, as “12”.", "Number");

    [Theory]
    [InlineData("7")]
    [InlineData("07")]
    [InlineData("999999")]
    public void a_number_is_digits(string number) => When(Number with { Number = number }).Then(Signing.Numbered);

    private static Outcome<ProgrammeEvent> When(NumberReport command) => Given(Signing.AtSealed).When(it => it.Decide(command, Signing.Today));
}
