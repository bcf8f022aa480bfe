using System.Net;
using CoordinationTracker.Reports;
using CoordinationTracker.Web.Acting;

namespace CoordinationTracker.PostgresTests.Pages;

/// <summary>What is to be put right before a seal, and what has changed since one (issue 5, points 2, 5 and 7).</summary>
[Collection(nameof(ReadByHttp))]
public sealed class RestatedPageTests(DemoSite site)
{
    private const string Reviews = DemoSite.Example + "/reviews", Address = Reviews + "/quarter/2024-Q2";

    [Fact]
    public async Task what_is_entered_after_the_seal_is_listed_and_counted_and_the_sealed_report_stays()
    {
        using var reader = site.Reader("en", Post.SecretariatA);
        (await reader.Open(Address + "/restated")).Text.ShouldContain("This report has not been sealed; there is nothing to compare with.");

        var then = await site.Moment();
        var (review, draft, today) = (then.Programme.Reviews.Find(PeriodKind.Quarter, Period.Quarter(2024, 2))!, Guid.CreateVersion7(), then.Day);
        var found = Reviewing.Of(then.Programme, then.Directory, review, new(review.Id, draft, then.AsAt, Edition.Current, "", today), before: null);
        await site.Record(new PresentDraft(review.Id, draft, then.AsAt, Edition.Current, Canonical.Digest(found), today), (programme, command) => programme.Decide(command, today));
        (await reader.Open(Address)).All("#checks .blocking li").ShouldContain("Side B has not approved the draft.");
        foreach (var side in (Side[])[Side.A, Side.B])
            await site.Record(new ApproveDraft(review.Id, draft, side, new("Trưởng đoàn", "Head"), today), (programme, command) => programme.Decide(command, today));
        await site.Record(new SealReview(review.Id, draft, today), (programme, command) => programme.Decide(command, found, [], [], today));

        (await reader.Open(Address + "/restated")).Text.ShouldContain("Nothing in this report has changed since it was sealed.");
        (await reader.Open(Address)).Document.QuerySelector("#checks").ShouldBeNull();
        (await reader.Open(Reviews)).All("a.restated[href*='2024-Q2']").ShouldBeEmpty();

        var account = new ActivityAccount(ActivityKind.Session, Side.A, new(2024, 5, 20), new("Hội nghị ghi muộn", "A session told late"), Quantities: [new("M1", 3)]);
        await site.Record(new LogActivity(Guid.CreateVersion7(), account), (programme, command) => programme.Decide(command, today, then.Directory), Post.SecretariatA);

        var restated = await reader.Open(Address + "/restated");
        restated.All(".restatement tbody tr").ShouldContain(row => row.Contains("actual in the period", StringComparison.Ordinal) && row.Contains("entered late", StringComparison.Ordinal), string.Join("\n", restated.All(".restatement tbody tr")));
        restated.All(".restatement li").ShouldContain(line => line.Contains("A session told late", StringComparison.Ordinal));
        // Every line names its entries, each of which is told below.
        var entries = restated.Document.QuerySelectorAll(".restatement tbody tr td:last-child a, .restatement > ul a[href^='#p']").Select(link => link.GetAttribute("href")!).Distinct().ToList();
        entries.ShouldContain($"#p{await site.Head()}");
        foreach (var entry in entries) restated.Document.QuerySelector(entry).ShouldNotBeNull(entry);
        (await reader.Open(Reviews)).All("a.restated[href*='2024-Q2']").ShouldHaveSingleItem().ShouldEndWith("figures changed since it was sealed");
        // As at the seal's own position nothing was sealed yet, and nothing changed.
        (await reader.Open($"{Address}/restated?asAt={then.AsAt}")).Text.ShouldContain("has not been sealed");
    }

    [Fact]
    public async Task a_check_leads_to_what_it_is_about()
    {
        using var reader = site.Reader("vi", Post.SecretariatA);
        var checks = new List<string>();
        foreach (var quarter in (string[])["2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4", "2024-Q3", "2025-Q3"])
            checks.AddRange((await reader.Open($"{Reviews}/quarter/{quarter}")).Document.QuerySelectorAll("#checks li a").Select(link => link.GetAttribute("href")!));
        checks.ShouldNotBeEmpty();
        foreach (var address in checks.Distinct()) (await reader.Get(address.Split('#')[0])).Status.ShouldBe(HttpStatusCode.OK, address);
    }
}
