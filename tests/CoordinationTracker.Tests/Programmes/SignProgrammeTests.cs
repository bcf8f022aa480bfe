namespace CoordinationTracker.Tests;

public sealed class SignProgrammeTests
{
    private static readonly SignProgramme Sign = new(
        "DUK-BQL", Some.ProgrammeSigned.Title, Some.ProgrammeSigned.A, Some.ProgrammeSigned.B, Some.ProgrammeSigned.SignedOn,
        Some.ProgrammeSigned.TermFrom, Some.ProgrammeSigned.TermTo, Number: "01-CTr/ĐUK-BQLKKT");

    [Fact(DisplayName = "S0.1, S0.2: two bodies sign a programme for a term")]
    public void two_bodies_sign_a_programme_for_a_term() => When(Sign).Then(Some.ProgrammeSigned);

    [Fact(DisplayName = "S4.33: a standing programme has no end")]
    public void a_standing_programme_has_no_end() => When(Sign with { TermTo = null }).Then(Some.ProgrammeSigned with { TermTo = null });

    [Fact]
    public void signing_twice_changes_nothing() => Given(Some.Signed).When(it => it.Decide(Sign, Some.Today, Some.Directory)).ThenNothing();

    [Fact]
    public void signing_twice_changes_nothing_even_when_the_programme_was_amended_since() =>
        Given([.. Some.Signed, new ProgrammeAmended(Some.Vi("Tên mới"), new(2023, 1, 1), null, Some.Today, "gia hạn")])
            .When(it => it.Decide(Sign, Some.Today, Some.Directory)).ThenNothing();

    [Fact]
    public void another_signing_is_refused() =>
        Given(Some.Signed).When(it => it.Decide(Sign with { Number = "02" }, Some.Today, Some.Directory))
            .ThenRefused("This programme has been signed already; amend it instead.", "Code");

    [Theory]
    [InlineData("DUK BQL")]
    [InlineData("ĐUK")]
    [InlineData("DUK/BQL")]
    [InlineData("<script>")]
    public void a_code_that_does_not_fit_an_address_is_refused(string code) =>
        When(Sign with { Code = code }).ThenRefused("A code is made of plain letters, digits and hyphens.", "Code");

    [Fact]
    public void spaces_around_a_code_are_forgiven() => When(Sign with { Code = " DUK-BQL " }).Then(Some.ProgrammeSigned);

    [Fact]
    public void a_code_of_41_characters_is_refused() =>
        When(Sign with { Code = new('a', 41) }).ThenRefused("At most 40 characters fit here; this has 41.", "Code");

    [Fact]
    public void a_blank_title_is_refused() => When(Sign with { Title = new(Vi: " ") }).ThenRefused(Said.Blank, "Title");

    [Fact]
    public void tomorrow_cannot_be_the_day_of_signing() => When(Sign with { SignedOn = Some.Tomorrow }).ThenRefused(Said.NotYetDay, "SignedOn");

    [Fact]
    public void a_term_that_ends_before_it_begins_is_refused() =>
        When(Sign with { TermTo = new(2022, 12, 31) }).ThenRefused(Said.TermEndsEarly, "TermTo");

    [Fact]
    public void a_body_cannot_sign_with_itself() =>
        When(Sign with { B = Sign.A }).ThenRefused("A programme is between two bodies; both sides name the same one.", "B");

    [Fact]
    public void both_bodies_stand_in_the_directory()
    {
        When(Sign with { A = Sign.A with { Unit = Some.NoUnit } }).ThenRefused(Said.NoUnit, "A");
        When(Sign with { B = Sign.B with { Unit = Some.NoUnit } }).ThenRefused(Said.NoUnit, "B");
    }

    [Fact]
    public void the_units_that_run_the_coordination_stand_in_the_directory()
    {
        When(Sign with { A = Sign.A with { FocalUnit = Some.NoUnit } }).ThenRefused(Said.NoUnit, "A");
        When(Sign with { B = Sign.B with { FocalUnit = Some.NoUnit } }).ThenRefused(Said.NoUnit, "B");
    }

    [Fact]
    public void the_words_under_a_signature_are_checked_as_all_words_are()
    {
        When(Sign with { A = Sign.A with { Signatory = new(null, Some.Vi("  Bí thư  ")) } })
            .Then(Some.ProgrammeSigned with { A = Some.ProgrammeSigned.A with { Signatory = new(null, Some.Vi("Bí thư")) } });
        When(Sign with { B = Sign.B with { Signatory = new(null, Some.Vi("")) } }).ThenRefused(Said.Blank, "B");
        When(Sign with { A = Sign.A with { Signatory = new(Some.Vi("T/M\0"), Some.Vi("Bí thư")) } }).ThenRefused(WritingTests.Unprintable, "A");
    }

    [Theory]
    [InlineData("Asia/Atlantis")]
    [InlineData("")]
    [InlineData("../etc/passwd")]
    public void an_unknown_time_zone_is_refused(string zone) => When(Sign with { Zone = zone }).ThenRefused($"There is no time zone “{zone}”.", "Zone");

    [Fact]
    public void bases_aims_and_recipients_cannot_be_blank()
    {
        When(Sign with { Bases = [new()] }).ThenRefused(Said.Blank, "Bases");
        When(Sign with { Aims = [new()] }).ThenRefused(Said.Blank, "Aims");
        When(Sign with { Recipients = [new()] }).ThenRefused(Said.Blank, "Recipients");
    }

    private static Outcome<ProgrammeEvent> When(SignProgramme command) =>
        Given(Array.Empty<ProgrammeEvent>()).When(it => it.Decide(command, Some.Today, Some.Directory));
}
