namespace CoordinationTracker.Tests;

public sealed class RegisterDocumentTests
{
    private static readonly RegisterDocument Register = new(Papers.Ours, Papers.OursAccount);
    private static readonly DirectoryEvent[] Before = [.. Some.Units, Papers.AboveRegistered];

    [Fact(DisplayName = "S1.4: a document is registered with what it implements")]
    public void a_document_is_registered() => When(Register).Then(Papers.OursRegistered);

    [Fact]
    public void registering_it_twice_changes_nothing() => Given([.. Before, Papers.OursRegistered]).When(it => it.Decide(Register, Some.Today)).ThenNothing();

    [Fact]
    public void the_first_form_sent_again_after_a_correction_changes_nothing() =>
        Given([.. Before, Papers.OursRegistered, new DocumentCorrected(Papers.Ours, Papers.OursAccount with { Number = "02", Symbol = "02-CTr/ĐUK" }, "nhầm số")]).When(it => it.Decide(Register, Some.Today)).ThenNothing();

    [Fact]
    public void another_document_under_the_same_id_is_refused() => Given([.. Before, Papers.OursRegistered])
        .When(it => it.Decide(Register with { Account = Papers.OursAccount with { Number = "02", Symbol = null } }, Some.Today)).ThenRefused("Another document has this id; correct that one instead.", "Document");

    [Fact]
    public void what_cannot_be_is_refused()
    {
        When(Register with { Document = Guid.Empty }).ThenRefused(Said.NoId, "Document");
        With(account => account with { Summary = new() }).ThenRefused(Said.Blank, "Summary");
        With(account => account with { Type = " " }).ThenRefused(Said.Blank, "Type");
        With(account => account with { IssuedOn = Some.Tomorrow }).ThenRefused(Said.NotYetDayInDirectory, "IssuedOn");
        With(account => account with { IssuedOn = new(202, 5, 16) }).ThenRefused("This day lies too far off; check the year.", "IssuedOn");
        With(account => account with { Issuers = [Some.NoUnit] }).ThenRefused(Said.NoUnit, "Issuers");
        With(account => account with { Issuers = [Some.Bloc, Some.Bloc] }).ThenRefused("A unit is named twice.", "Issuers");
        With(account => account with { Issuers = [] }).ThenRefused("Name the issuing unit, or in words a body outside the Directory; one of the two.", "Issuers");
        With(account => account with { IssuedBy = Some.Vi("Tỉnh ủy") }).ThenRefused("Name the issuing unit, or in words a body outside the Directory; one of the two.", "Issuers");
        With(account => account with { File = Papers.File with { Name = "12-BC.exe" } }).ThenRefused("Files of this kind are not taken; choose one of .pdf, .docx, .xlsx, .odt, .png, .jpg, .jpeg, .txt, .csv.", "File");
        With(account => account with { File = Papers.File with { Digest = "abc" } }).ThenRefused("A file is named by its digest: 64 small hexadecimal digits of SHA-256.", "File");
        With(account => account with { File = Papers.File with { Length = 20 * 1024 * 1024 + 1 } }).ThenRefused("The file is too large; at most 20 MB is kept.", "File");
    }

    [Fact]
    public void a_unit_that_had_ended_issues_nothing() => Given([.. Before, new UnitDissolved(Some.Bloc, [], new(2023, 5, 1))])
        .When(it => it.Decide(Register, Some.Today)).ThenRefused("This unit had ended by that day.", "Issuers");

    [Fact(DisplayName = "Domain 7.6 (7): the number is said twice and must agree")]
    public void a_symbol_that_begins_with_another_number_is_refused()
    {
        With(account => account with { Number = "1229", Symbol = "1299-CTr/ĐUK" }).ThenRefused("“1299-CTr/ĐUK” does not begin with the number 1229.", "Symbol");
        With(account => account with { Number = null }).ThenRefused("“01-CTr/ĐUK” does not begin with the number that was left blank.", "Symbol");
        With(account => account with { Number = "1" }).Events.ShouldHaveSingleItem();
    }

    [Theory(DisplayName = "Faults F9, X9: a number has nothing in it that cannot be seen")]
    [InlineData("01\u200B")]
    [InlineData("0\u00AD1")]
    [InlineData("01\uFE0F")]
    [InlineData("01\u0301")]
    [InlineData("01\u200D")]
    [InlineData("\u206001")]
    [InlineData("01\u20DD")]
    [InlineData("01\u3164")]
    [InlineData("01\u2800")]
    [InlineData("01\U000E0041")]
    public void a_number_holds_nothing_unseen(string number)
    {
        const string Sentence = "A number or code holds no hidden marks, and no accents on digits; type it again without them.";
        With(account => account with { Number = number }).ThenRefused(Sentence, "Number");
        With(account => account with { Symbol = number + "-CTr/ĐUK" }).ThenRefused(Sentence, "Symbol");
    }

    [Fact(DisplayName = "Fault X9: a number stored with a hidden mark before that was refused is taken all the same")]
    public void an_old_number_with_a_hidden_mark_is_taken() =>
        Given([.. Before, new DocumentRegistered(Some.Id(700), Papers.OursAccount with { Number = "01\u200D", Symbol = null, Summary = Some.Vi("Cũ") })])
            .When(it => it.Decide(Register, Some.Today)).ThenRefused("Number 01 of this register is taken by “Cũ”.", "Number");

    [Fact(DisplayName = "Domain 7.6 (8): no two documents share a number in one register")]
    public void a_number_taken_in_the_same_year_is_refused()
    {
        Again(account => account).ThenRefused("Number 01 of this register is taken by “Chương trình phối hợp”.", "Number");
        Again(account => account with { Number = "1", Symbol = "1-CTr/ĐUK", Type = "ctr" }).ThenRefused("Number 1 of this register is taken by “Chương trình phối hợp”.", "Number");
        Again(account => account with { Type = "BC" }).Events.ShouldHaveSingleItem("Another type is another register.");
        Again(account => account with { Issuers = [Some.Zone] }).Events.ShouldHaveSingleItem("Another issuer is another register.");
        Again(account => account with { Issuers = [Some.Bloc, Some.Zone] }).Events.ShouldHaveSingleItem("What two issue jointly is numbered apart.");
        Again(account => account with { IssuedOn = new(2022, 5, 16), Implements = [] }).Events.ShouldHaveSingleItem("Another year begins at 01.");
    }

    [Fact]
    public void within_an_agreed_term_numbers_run_on_from_year_to_year() => Given([.. Before, Papers.OursRegistered, new NumberingTermAgreed(Some.Bloc, new(2020, 8, 1), new(2025, 7, 31))])
        .When(it => it.Decide(new RegisterDocument(Papers.Another, Papers.OursAccount with { IssuedOn = new(2022, 5, 16) }), Some.Today)).ThenRefused("Number 01 of this register is taken by “Chương trình phối hợp”.", "Number");

    [Fact]
    public void a_document_that_was_withdrawn_leaves_its_number_free() => Given([.. Before, Papers.OursRegistered, new DocumentWithdrawn(Papers.Ours, "nhầm")])
        .When(it => it.Decide(new RegisterDocument(Papers.Another, Papers.OursAccount), Some.Today)).Then(new DocumentRegistered(Papers.Another, Papers.OursAccount));

    [Fact]
    public void what_it_implements_must_be_registered_and_earlier_and_not_itself()
    {
        With(account => account with { Implements = [Some.Id(899)] }).ThenRefused("The register has no such document.", "Implements");
        With(account => account with { Implements = [Papers.Ours] }).ThenRefused("A document cannot implement itself.", "Implements");
        With(account => account with { Implements = [Papers.Above, Papers.Above] }).ThenRefused("A document is named twice.", "Implements");
        With(account => account with { IssuedOn = new(2013, 6, 2) }).ThenRefused("“25-NQ/TW” was issued later than this one.", "Implements");
        Given([.. Before, new DocumentWithdrawn(Papers.Above, "nhầm")]).When(it => it.Decide(Register, Some.Today)).ThenRefused("This document was withdrawn from the register.", "Implements");
    }

    private static Outcome<DirectoryEvent> With(Func<DocumentAccount, DocumentAccount> otherwise) => When(Register with { Account = otherwise(Papers.OursAccount) });
    private static Outcome<DirectoryEvent> Again(Func<DocumentAccount, DocumentAccount> otherwise) =>
        Given([.. Before, Papers.OursRegistered]).When(it => it.Decide(new RegisterDocument(Papers.Another, otherwise(Papers.OursAccount)), Some.Today));
    [Fact(DisplayName = "Domain 7.6 (8): the next number of a register is one above the highest of its issuers, type and year, or of its term")]
    public void the_next_number_of_a_register_runs_on_by_year_or_by_term()
    {
        DirectoryEvent[] told = [.. Papers.Registered, Numbered(1, "7", new(2022, 12, 30)), Numbered(2, "12a", new(2023, 2, 1)), new DocumentWithdrawn(Some.Id(842), "nhầm")];
        var register = Some.DirectoryOf(told).Documents;

        register.NextNumber("BC", [Some.Bloc], new(2023, 6, 1)).ShouldBe(13, "A number that was given is not proposed again.");
        register.NextNumber("bc", [Some.Bloc], new(2022, 12, 31)).ShouldBe(8);
        register.NextNumber("BC", [Some.Bloc], new(2024, 1, 1)).ShouldBe(1);
        register.NextNumber("CTr", [Some.Bloc], new(2023, 6, 1)).ShouldBe(2);
        register.NextNumber("BC", [Some.Bloc, Some.Zone], new(2023, 6, 1)).ShouldBe(1, "Who issues jointly keeps a register of its own.");
        Some.DirectoryOf([.. told, new NumberingTermAgreed(Some.Bloc, new(2020, 8, 1), new(2025, 7, 31))]).Documents.NextNumber("BC", [Some.Bloc], new(2024, 1, 1)).ShouldBe(13);

        static DocumentRegistered Numbered(int nth, string number, DateOnly on) => new(Some.Id(840 + nth), Papers.OursAccount with { Type = "BC", Number = number, Symbol = null, IssuedOn = on, Implements = [] });
    }

    private static Outcome<DirectoryEvent> When(RegisterDocument command) => Given(Before).When(it => it.Decide(command, Some.Today));
}
