using CoordinationTracker.Web.Acting;

namespace CoordinationTracker.PostgresTests.Pages;

/// <summary>One activity: what each side says of it, and what a correction leaves as it was.</summary>
[Collection(nameof(ReadByHttp))]
public sealed class ActivityPageTests(DemoSite site)
{
    [Fact]
    public async Task a_correction_keeps_words_in_languages_the_page_has_no_field_for()
    {
        var summary = new Wording("Thăm ca đêm", "Visited the night shift", "रात की पाली का दौरा", "رات کی شفٹ کا دورہ");
        var id = await Logged(Side.A, summary, new(Ur: "صنعتی پارک"), new(En: "Well received", Hi: "अच्छा स्वागत"));
        using var reader = site.Reader("en", Post.SecretariatA);

        await Correct(("Source", "A call"));
        (await Account()).ShouldBe((summary, new Wording(Ur: "صنعتی پارک"), new Wording(En: "Well received", Hi: "अच्छा स्वागत")));
        await Correct(("Summary", "Visited both night shifts"), ("Summary.other", "Thăm hai ca đêm"), ("Place", "Industrial Park 2"));
        (await Account()).ShouldBe((summary with { Vi = "Thăm hai ca đêm", En = "Visited both night shifts" }, new Wording(En: "Industrial Park 2", Ur: "صنعتی پارک"), new Wording(En: "Well received", Hi: "अच्छा स्वागत")));

        // What is taken out is taken out in every language.
        await Correct(("Result", ""));
        (await Account()).Result.ShouldBeNull();

        async Task Correct(params (string, string?)[] typed) => await reader.Follow(await reader.Send(await reader.Open(Address(id)), "correct", [.. typed, ("Reason", "Put right.")]));
        async Task<(Wording Summary, Wording? Place, Wording? Result)> Account() => (await site.Moment()).Programme.Activities.Find(id)!.Account is var account ? (account.Summary, account.Place, account.Result) : default;
    }

    [Fact]
    public async Task a_dispute_is_told_with_its_reason_until_who_disputes_says_otherwise()
    {
        var address = Address(await Logged(Side.Both, new(En: "Told by nobody's post")));
        using var a = site.Reader("en", Post.SecretariatA);
        using var b = site.Reader("en", Post.SecretariatB);

        await b.Follow(await b.Send(await b.Open(address), "dispute", ("Reason", "Half of them had left.")));
        var confirmed = await a.Follow(await a.Send(await a.Open(address), "confirm"));
        confirmed.All(".mark-disputed").ShouldHaveSingleItem();
        confirmed.All("main > .alert-warning").ShouldBe(["Side B disputes it: Half of them had left."]);

        var both = await a.Follow(await a.Send(confirmed, "dispute", ("Reason", "It was in May.")));
        both.All("main > .alert-warning").ShouldBe(["Side B disputes it: Half of them had left.", "Side A disputes it: It was in May."]);

        await b.Follow(await b.Send(await b.Open(address), "confirm"));
        (await a.Follow(await a.Send(await a.Open(address), "confirm"))).All("main > .alert-warning").ShouldBeEmpty();
    }

    [Fact]
    public async Task what_one_side_tells_of_the_other_is_for_the_other_to_confirm()
    {
        var address = Address(await Logged(Side.B, new(En: "Told by A of B"), by: Post.SecretariatA));
        using var a = site.Reader("en", Post.SecretariatA);
        using var b = site.Reader("en", Post.SecretariatB);
        (await a.Open(address)).Forms.ShouldNotContain("confirm");
        (await b.Follow(await b.Send(await b.Open(address), "confirm"))).All(".mark-confirmed").ShouldHaveSingleItem();
    }

    private async Task<Guid> Logged(Side side, Wording summary, Wording? place = null, Wording? result = null, Post? by = null)
    {
        var command = new LogActivity(Guid.CreateVersion7(), new(ActivityKind.Visit, side, new(2024, 6, 11), summary, Place: place, Result: result));
        await site.Record(command, (programme, asked) => programme.Decide(asked, new(2025, 1, 1), Directory.Empty), by);
        return command.Activity;
    }

    private static string Address(Guid activity) => $"{DemoSite.Log}/{activity}";
}
