namespace CoordinationTracker.Tests;

public sealed class AmendProgrammeTests
{
    private static readonly AmendProgramme Amend = new(Some.Vi("Chương trình phối hợp 2023–2026"), new(2023, 1, 1), new(2026, 12, 31), new(2023, 9, 1), "Hai bên thống nhất kéo dài");
    private static readonly ProgrammeAmended Amended = new(Amend.Title, Amend.TermFrom, Amend.TermTo, Amend.AgreedOn, Amend.Reason);

    [Fact(DisplayName = "S0.8: title and term are adapted, with day and reason")]
    public void title_and_term_are_adapted_with_day_and_reason() => When(Amend).Then(Amended);

    [Fact]
    public void the_signed_wording_stays()
    {
        var programme = Some.ProgrammeOf(Amended);

        programme.Title.ShouldBe(Amend.Title);
        programme.Term.ShouldBe(new(new(2023, 1, 1), new(2026, 12, 31)));
        programme.Signing.ShouldBe(Some.ProgrammeSigned);
        programme.Amendments.ShouldBe([Amended]);
    }

    [Fact]
    public void amending_twice_changes_nothing() => Given([.. Some.Signed, Amended]).When(it => it.Decide(Amend, Some.Today)).ThenNothing();

    [Fact]
    public void amending_to_what_is_in_force_changes_nothing() =>
        When(Amend with { Title = Some.ProgrammeSigned.Title, TermTo = Some.ProgrammeSigned.TermTo }).ThenNothing();

    [Fact]
    public void a_programme_nobody_signed_cannot_be_amended() =>
        Given(Array.Empty<ProgrammeEvent>()).When(it => it.Decide(Amend, Some.Today)).ThenRefused(Said.NotSigned);

    [Fact]
    public void a_blank_title_is_refused() => When(Amend with { Title = new() }).ThenRefused(Said.Blank, "Title");

    [Fact]
    public void a_blank_reason_is_refused() => When(Amend with { Reason = " " }).ThenRefused(Said.Blank, "Reason");

    [Fact]
    public void tomorrow_is_refused() => When(Amend with { AgreedOn = Some.Tomorrow }).ThenRefused(Said.NotYetDay, "AgreedOn");

    [Fact]
    public void a_day_before_the_signing_is_refused() => When(Amend with { AgreedOn = new(2023, 5, 15) }).ThenRefused(Said.BeforeSigning, "AgreedOn");

    [Fact]
    public void a_term_that_ends_before_it_begins_is_refused() => When(Amend with { TermTo = new(2022, 12, 31) }).ThenRefused(Said.TermEndsEarly, "TermTo");

    private static Outcome<ProgrammeEvent> When(AmendProgramme command) => Given(Some.Signed).When(it => it.Decide(command, Some.Today));
}
