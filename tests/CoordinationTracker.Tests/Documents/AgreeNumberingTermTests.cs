namespace CoordinationTracker.Tests;

public sealed class AgreeNumberingTermTests
{
    private static readonly AgreeNumberingTerm Agree = new(Some.Bloc, new(2020, 8, 1), new(2025, 7, 31));
    private static readonly NumberingTermAgreed Agreed = new(Some.Bloc, new(2020, 8, 1), new(2025, 7, 31));

    [Fact(DisplayName = "Domain 7.6 (8): a Party body numbers by term, and a term is data")]
    public void a_term_is_agreed_and_numbers_run_on_through_it()
    {
        When(Agree).Then(Agreed);
        var register = Some.DirectoryOf([.. Papers.Registered, Agreed]).Documents;
        register.SpanOf(Papers.OursAccount).ShouldBe(new Period(new(2020, 8, 1), new(2025, 7, 31)));
        register.SpanOf(Papers.OursAccount with { Issuers = [Some.Zone] }).ShouldBe(Period.Year(2023));
        register.SpanOf(Papers.AboveAccount).ShouldBe(Period.Year(2013));
    }

    [Fact]
    public void agreeing_twice_changes_nothing() => Given([.. Papers.Registered, Agreed]).When(it => it.Decide(Agree)).ThenNothing();

    [Fact]
    public void what_cannot_be_is_refused()
    {
        When(Agree with { Unit = Some.NoUnit }).ThenRefused(Said.NoUnit, "Unit");
        When(Agree with { TermTo = new(2020, 7, 31) }).ThenRefused("The term ends before it begins.", "TermTo");
        Given([.. Papers.Registered, Agreed]).When(it => it.Decide(Agree with { TermTo = new(2021, 7, 31) })).ThenRefused("This unit has a term in these days already.", "TermFrom");
        Given([.. Papers.Registered, new DocumentRegistered(Papers.Another, Papers.OursAccount with { IssuedOn = new(2022, 1, 4), Symbol = null, Implements = [] })]).When(it => it.Decide(Agree))
            .ThenRefused("In this term two documents would bear the number 01-CTr/ĐUK; correct them first.", "TermFrom");
    }

    private static Outcome<DirectoryEvent> When(AgreeNumberingTerm command) => Given(Papers.Registered).When(it => it.Decide(command));
}
