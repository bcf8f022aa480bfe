using System.Net;
using System.Text;
using CoordinationTracker.Store;
using CoordinationTracker.Reports;
using CoordinationTracker.Web;
using CoordinationTracker.Web.Acting;
using CoordinationTracker.Web.Archives;
using CoordinationTracker.Web.Demo;
using CoordinationTracker.Web.Hosting;

namespace CoordinationTracker.PostgresTests.Pages;

/// <summary>A report's way to its signatures, as each post walks it.</summary>
[Collection(nameof(ReadByHttp))]
public sealed class SigningPageTests(DemoSite site)
{
    private const string Address = DemoSite.Example + "/reviews/quarter/2023-Q2", Ready = DemoSite.Example + "/reviews/quarter/2023-Q1";

    [Fact(DisplayName = "S0.30, S0.23: presented, returned, presented anew, approved by both, sealed, numbered and issued; then restated by what comes")]
    public async Task a_report_goes_to_its_signatures()
    {
        using var secretariat = site.Reader("en", Post.SecretariatA);
        using var signers = new Signers(site);
        var (leaderA, leaderB, clerk) = signers;
        var today = DateOnly.FromDateTime(DateTime.UtcNow.AddHours(7));

        var page = await secretariat.Open(Address);
        page.Said("#signing-title")!.ShouldEndWith("being prepared");
        page = await secretariat.Follow(await secretariat.Send(page, "present"));
        page.Said("#signing-title")!.ShouldEndWith("presented");
        page.Said("#signing .alert-info").ShouldBeNull("presenting is no entry that the draft would lack");

        // Side B sends it back; what side A approved is void once it is presented anew.
        await leaderA.Follow(await leaderA.Send(await leaderA.Open(Address), "approve", ("By", "Secretary")));
        var old = await leaderB.Open(Address);
        await leaderB.Follow(await leaderB.Send(old, "return", ("Point", "Say how many enterprises"), ("Section", "II.1")));
        (await secretariat.Open(Address)).Said(".drafts .mark-disputed").ShouldBe("Side B sends it back");
        page = await secretariat.Follow(await secretariat.Send(await secretariat.Open(Address), "present"));
        page.Said(".drafts .void")!.ShouldContain("presented anew; its approvals are void");

        var refused = await leaderB.Send(old, "approve", ("By", "Head of the Board"));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Said("#approve [role=alert]").ShouldBe("The draft has been presented anew since; read the newer one first.");
        refused.Typed("approve", "By").ShouldBe("Head of the Board");

        await leaderA.Follow(await leaderA.Send(await leaderA.Open(Address), "approve", ("By", "Secretary")));
        (await secretariat.Open(Address)).Forms.ShouldNotContain("seal", "One side is missing.");
        await leaderB.Follow(await leaderB.Send(await leaderB.Open(Address), "approve", ("By", "Head of the Board")));
        page = await secretariat.Follow(await secretariat.Send(await secretariat.Open(Address), "seal"));
        page.Said("#signing .alert-success").ShouldBe("Made again from the record, it finds exactly what was signed.");
        page.Forms.ShouldNotContain("passage-closing", "A sealed report takes no more words.");

        // Number 31 of that year's register is free in the year it is given; it is given once.
        await clerk.Follow(await clerk.Send(await clerk.Open(Address), "number", ("Number", "77")));
        page = await clerk.Follow(await clerk.Send(await clerk.Open(Address), "issue", ("Recipients", "Standing members\nBoth sides"), ("NameA", "Signer of side A")));
        page.Said("#signing-title")!.ShouldEndWith("issued");
        page.All(".issued a").Count.ShouldBe(6);
        var file = page.Document.QuerySelector(".issued a")!.GetAttribute("href")!;
        (await clerk.File(file)).ShouldNotBeEmpty();

        // The paper that went out has the number, the seal and the name; the record has no name, and the page at the seal's position is no draft.
        var html = Encoding.UTF8.GetString(await clerk.File(page.Document.QuerySelectorAll(".issued a").Select(link => link.GetAttribute("href")!).Single(address => address.Contains("_en_", StringComparison.Ordinal) && address.EndsWith(".html", StringComparison.Ordinal))));
        html.ShouldContain("77-BC/ĐUK-BQLKKT");
        html.ShouldContain("Signer of side A");
        html.ShouldContain("Standing members");
        html.ShouldNotContain("Draft");
        page = await clerk.Open(Address);
        page.Said("#as-signed")!.ShouldContain("no 77-BC/ĐUK-BQLKKT");
        page = await clerk.Open(page.Document.QuerySelector("#as-signed a")!.GetAttribute("href")!);
        page.Said("#as-signed")!.ShouldStartWith("This is the report as it was signed, no 77-BC/ĐUK-BQLKKT");
        page.Said(".report-imprint")!.ShouldMatch("^Seal: position [0-9]+; edition [0-9.]+; findings [0-9a-f]{64}; histories VD-2023 [0-9]+: [0-9a-f]{64}, Directory [0-9]+: [0-9a-f]{64}$");
        page.Text.ShouldNotContain("Signer of side A");
        page.Said("#signing-title")!.ShouldEndWith("issued", Case.Sensitive, "the way to the signatures is told to its end, though most of it came after this position");
        page.All(".issued a").Count.ShouldBe(6);

        var sealedAt = (await site.Moment()).Programme.Reviews.Find(PeriodKind.Quarter, Period.Quarter(2023, 2))!.Seal!;
        Canonical.IsDigest(sealedAt.FindingsDigest).ShouldBeTrue();
        sealedAt.SealedOn.ShouldBe(today);

        // A file that went out is opened with its seal: changed behind the program's back, it is an alarm.
        await using var database = Npgsql.NpgsqlDataSource.Create(site.Connection);
        await using (var forge = database.CreateCommand("update tracker.files set content = overlay(content placing '\\x00' from 1) where digest = (select max(file ->> 'Digest') from mt_events, jsonb_array_elements(data -> 'Files') file where type = 'report_issued' and data ->> 'Review' = $1)"))
        {
            forge.Parameters.Add(new() { Value = (await site.Moment()).Programme.Reviews.Find(PeriodKind.Quarter, Period.Quarter(2023, 2))!.Id.ToString() });
            (await forge.ExecuteNonQueryAsync()).ShouldBe(1);
        }
        (await secretariat.Open(Address)).Said("#signing .alert-danger")!.ShouldMatch("^Alarm: the issued file VD-2023_quarter_2023-Q2_.* is missing or changed.$");
    }

    [Fact(DisplayName = "Architecture 4: an entry changed behind the program's back is an alarm to the next process, though every figure stays the same")]
    public async Task a_changed_history_is_an_alarm_to_the_next_process()
    {
        var review = (await site.Moment()).Programme.Reviews.Find(PeriodKind.Quarter, Period.Quarter(2023, 3))!;
        (await Opened()).State.ShouldBe(SealState.Holds);
        await Said("somebody-else");
        try
        {
            (await Opened()).Sentence!.En.ShouldBe("Alarm: the history of VD-2023 is not the one it was sealed with; no finding differs.");
        }
        finally { await Said(Post.SecretariatA.Key); }
        (await Opened()).State.ShouldBe(SealState.Holds);

        async Task<SealFound> Opened()
        {
            var format = new EventFormat(EventAliases.All);
            await using var opened = await TestStore.Open(format, site.Connection);
            var programmes = new Programmes(opened.Store, new(), new Clock(TimeProvider.System));
            return await new SigningDesk(programmes, opened.Store, format, new(), new Files(opened.Source), new PublicAddress(null)).Open(ExampleProgramme.Stream, review, default);
        }

        async Task Said(string user)
        {
            await using var database = Npgsql.NpgsqlDataSource.Create(site.Connection);
            await using var change = database.CreateCommand("update mt_events set user_name = $1 where stream_id = $2 and version = 1");
            change.Parameters.Add(new() { Value = user });
            change.Parameters.Add(new() { Value = ExampleProgramme.Stream });
            (await change.ExecuteNonQueryAsync()).ShouldBe(1);
        }
    }

    [Fact(DisplayName = "Domain 7.6 (8): a number that the register has given already is refused beside its field")]
    public async Task a_number_that_is_taken_is_refused()
    {
        using var secretariat = site.Reader("en", Post.SecretariatA);
        using var signers = new Signers(site);
        var (leaderA, leaderB, clerk) = signers;
        await secretariat.Follow(await secretariat.Send(await secretariat.Open(Ready), "present"));
        await leaderA.Follow(await leaderA.Send(await leaderA.Open(Ready), "approve", ("By", "Secretary")));
        await leaderB.Follow(await leaderB.Send(await leaderB.Open(Ready), "approve", ("By", "Head")));
        await secretariat.Follow(await secretariat.Send(await secretariat.Open(Ready), "seal"));
        await site.Programmes.ChangeDirectory((directory, now) => directory.Decide(
            new RegisterDocument(Guid.CreateVersion7(), new("BC", now.Day, new("Báo cáo khác", "Another report"), [Bodies.ExampleBloc, Bodies.ExampleZone], Number: "88", Symbol: "88-BC/ĐUK-BQLKKT")), now.Day), new("clerk"), default);
        var head = await site.Head();

        var form = await clerk.Open(Ready);
        form.Typed("number", "Number").ShouldBe("89", "The register's next number is proposed.");
        (await clerk.Send(form, "number", ("Number", "abc"))).SentenceOn("number", "Number").ShouldBe("A report's number is digits alone, from 1 to 999999, as “12”.");
        var refused = await clerk.Send(form, "number", ("Number", "88"));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.SentenceOn("number", "Number").ShouldBe("Number 88 of this register is taken by “Another report”.");
        refused.Typed("number", "Number").ShouldBe("88");
        (await site.Head()).ShouldBe(head);
    }

    [Fact]
    public async Task what_units_hand_in_stands_with_who_is_missing()
    {
        using var secretariat = site.Reader("en", Post.SecretariatA);
        var page = await secretariat.Open(DemoSite.Example + "/reviews/quarter/2024-Q4");
        var units = page.Document.QuerySelectorAll("#ask option").Select(option => option.GetAttribute("value")!).Take(2).ToList();

        page = await secretariat.Follow(await secretariat.Post(page.Form("ask").Action, [.. page.Form("ask").Fields.Where(field => field.Key != "Units"), .. units.Select(unit => KeyValuePair.Create("Units", unit))]));
        page.Said("#signing h3")!.ShouldEndWith("0/2");
        page = await secretariat.Follow(await secretariat.Send(page, "contribute", ("Unit", units[0]), ("Text", "We held two sessions")));
        page.Said("#signing h3")!.ShouldEndWith("1/2");
        page.Said("#signing .missing")!.ShouldStartWith("Still missing: ");

        var blank = await secretariat.Send(page, "contribute", ("Unit", units[1]), ("Text", " "));
        blank.Status.ShouldBeOneOf(HttpStatusCode.BadRequest, HttpStatusCode.UnprocessableEntity);
        blank.SentenceOn("contribute", "Text").ShouldBe("Say it in words; this cannot be left blank.");
    }

    [Fact(DisplayName = "Domain 7.7: who approves does not enter, and who enters does not approve")]
    public async Task each_post_sees_its_own_steps()
    {
        foreach (var (post, sees) in new[] { (Post.SecretariatA, true), (Post.LeaderA, false), (Post.Clerk, false) })
        {
            using var reader = site.Reader("en", post);
            (await reader.Open(DemoSite.Example + "/reviews/quarter/2024-Q4")).Forms.Contains("present").ShouldBe(sees, post.Key);
        }
        using var clerk = site.Reader("en", Post.Clerk);
        (await clerk.Open(DemoSite.Example + "/reviews/quarter/2023-Q3")).Forms.ShouldNotContain("number", "It has its number.");
    }

    [Fact(DisplayName = "Issue 5: the demo ends with three issued reports, each of which holds")]
    public async Task the_demo_ends_with_three_issued_reports()
    {
        using var reader = site.Reader();
        foreach (var review in new[] { "quarter/2023-Q3", "quarter/2024-Q3", "quarter/2025-Q3" })
        {
            var page = await reader.Open($"{DemoSite.Example}/reviews/{review}");
            page.Said("#signing-title")!.ShouldEndWith("issued", customMessage: review);
            page.All("#signing .alert-success").ShouldHaveSingleItem(review);
        }
    }

    [Fact(DisplayName = "Issue 5 (7): two of the demo's reports were restated by what was entered later, and the third stands as it was signed")]
    public async Task two_of_the_three_issued_reports_are_restated()
    {
        var (moment, restatements) = (await site.Moment(site.DemoEnd), new Restatements(site.Programmes));
        var restated = new List<string>();
        foreach (var name in (string[])["2023-Q3", "2024-Q3", "2025-Q3"])
        {
            var changes = (await restatements.Of(moment, moment.Programme.Reviews.Find(ExampleProgramme.Id(name))!, default))!.Changes;
            if (!changes.IsEmpty) restated.Add(name);
            changes.Parts.ShouldNotContain(ReportPart.KeyTasks, name);
        }
        restated.ShouldBe(["2023-Q3", "2024-Q3"]);
    }

    private sealed class Signers(DemoSite site) : IDisposable
    {
        private readonly Reader leaderA = site.Reader("en", Post.LeaderA), leaderB = site.Reader("en", Post.LeaderB), clerk = site.Reader("en", Post.Clerk);

        public void Deconstruct(out Reader a, out Reader b, out Reader theClerk) => (a, b, theClerk) = (leaderA, leaderB, clerk);

        public void Dispose()
        {
            leaderA.Dispose();
            leaderB.Dispose();
            clerk.Dispose();
        }
    }
}
