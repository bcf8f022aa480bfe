namespace CoordinationTracker.Tests;

public sealed class CorrectDocumentTests
{
    private static readonly DocumentAccount Right = Papers.OursAccount with { Number = "02", Symbol = "02-CTr/ĐUK" };
    private static readonly CorrectDocument Correct = new(Papers.Ours, Right, "Nhầm số");
    private static readonly DocumentCorrected Corrected = new(Papers.Ours, Right, "Nhầm số");

    [Fact]
    public void the_account_is_put_right_with_the_reason() => When(Correct).Then(Corrected);

    [Fact]
    public void correcting_twice_changes_nothing() => Given([.. Papers.Registered, Corrected]).When(it => it.Decide(Correct, Some.Today)).ThenNothing();

    [Fact]
    public void its_own_number_is_not_in_its_way() => When(Correct with { Account = Papers.OursAccount with { Summary = Some.Vi("Khác") } }).Events.ShouldHaveSingleItem();

    [Fact]
    public void after_it_the_old_number_is_free_and_the_new_one_taken()
    {
        var register = Some.DirectoryOf([.. Papers.Registered, Corrected]).Documents;
        register.SharingNumber(Papers.Another, Papers.OursAccount).ShouldBeNull();
        register.SharingNumber(Papers.Another, Right)!.Id.ShouldBe(Papers.Ours);
    }

    [Fact]
    public void what_cannot_be_is_refused()
    {
        When(Correct with { Document = Papers.Another }).ThenRefused("The register has no such document.", "Document");
        When(Correct with { Reason = "" }).ThenRefused(Said.Blank, "Reason");
        When(Correct with { Account = Right with { IssuedOn = Some.Tomorrow } }).ThenRefused(Said.NotYetDayInDirectory, "IssuedOn");
        Given([.. Papers.Registered, new DocumentWithdrawn(Papers.Ours, "nhầm")]).When(it => it.Decide(Correct, Some.Today)).ThenRefused("This document was withdrawn from the register.", "Document");
    }

    [Fact]
    public void two_documents_of_one_day_cannot_implement_each_other() =>
        When(new(Papers.Above, Papers.AboveAccount with { IssuedOn = Papers.OursAccount.IssuedOn, Implements = [Papers.Ours] }, "nhầm"))
            .ThenRefused("That document implements this one; the two cannot implement each other.", "Implements");

    [Fact]
    public void nor_can_a_circle_of_three_close()
    {
        var between = new DocumentRegistered(Papers.Another, Papers.OursAccount with { Number = "03", Symbol = null, Implements = [Papers.Ours] });
        Given([.. Papers.Registered, between]).When(it => it.Decide(new CorrectDocument(Papers.Ours, Papers.OursAccount with { Implements = [Papers.Another] }, "nhầm"), Some.Today))
            .ThenRefused("That document implements this one; the two cannot implement each other.", "Implements");
    }

    [Fact]
    public void it_cannot_become_later_than_what_implements_it() =>
        When(new(Papers.Above, Papers.AboveAccount with { IssuedOn = new(2023, 6, 1) }, "nhầm ngày")).ThenRefused("A document that implements it was issued before this day.", "IssuedOn");

    [Fact(DisplayName = "Domain 7.6 (8): number, day and issuers of a sealed report stand as they are on it; the rest can be put right")]
    public void the_number_of_a_sealed_report_stands()
    {
        var signed = Papers.OursAccount with { Review = Some.TheReview };
        foreach (var wrong in new[] { signed with { Number = "02", Symbol = "02-CTr/ĐUK" }, signed with { IssuedOn = signed.IssuedOn.AddDays(1) }, signed with { Review = null } })
            Given(Papers.OfAReport).When(it => it.Decide(Correct with { Account = wrong }, Some.Today)).ThenRefused("The number, day and issuers of a sealed report stand as they are on it.", "Account");
        var right = signed with { Summary = Some.Vi("Khác") };
        Given(Papers.OfAReport).When(it => it.Decide(Correct with { Account = right }, Some.Today)).Then(Corrected with { Account = right });
    }

    private static Outcome<DirectoryEvent> When(CorrectDocument command) => Given(Papers.Registered).When(it => it.Decide(command, Some.Today));
}
