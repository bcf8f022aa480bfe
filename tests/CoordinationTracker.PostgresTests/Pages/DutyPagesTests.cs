using System.Net;
using CoordinationTracker.Web.Acting;
using CoordinationTracker.Web.Demo;
using static CoordinationTracker.Web.Demo.ExampleProgramme;

namespace CoordinationTracker.PostgresTests.Pages;

/// <summary>Duties that recur and the board of who owes what (S2.7, S2.9, S2.28).</summary>
[Collection(nameof(ReadByHttp))]
public sealed class DutyPagesTests(DemoSite site)
{
    private const string Duties = DemoSite.Example + "/duties", Board = DemoSite.Example + "/board";

    private static string Monthly => $"{Duties}/{Id(Shows.MonthlyReports)}";
    private static string OfMonthly(string query = "") => $"{Board}?duty={Id(Shows.MonthlyReports)}{query}";

    [Theory]
    [InlineData("vi", "1/6 chưa hoàn thành", "đủ 6/6")]
    [InlineData("en", "1 of 6 incomplete", "all 6 complete")]
    public async Task the_board_says_how_many_owe_what(string language, string incomplete, string complete)
    {
        using var reader = site.Reader(language);
        var page = await reader.Open(OfMonthly());
        page.All("thead th abbr").ShouldBe(["2023-07", "2023-08", "2023-09", "2023-10", "2023-11", "2023-12"]);
        page.All("tfoot td").ShouldBe([complete, complete, complete, incomplete, complete, complete]);
        page.All("tbody th").Count.ShouldBe(1);
    }

    [Fact]
    public async Task the_board_is_looked_into_down_to_the_unit_and_the_entries_behind_its_cell()
    {
        using var reader = site.Reader();
        var page = await reader.Open(OfMonthly());
        page = await reader.Open(page.Document.QuerySelector("tbody th a")!.GetAttribute("href")!);
        page.All("tbody th").ShouldBe(["Cluster of cells of Industrial Park 1", "Cluster of cells of Industrial Park 2"]);
        page.All("tbody tr:last-child td").ShouldBe(["3/3", "3/3", "3/3", "2/3", "3/3", "3/3"]);

        page = await reader.Open(page.Document.QuerySelector("tbody tr:first-child th a")!.GetAttribute("href")!);
        page.All("tbody tr").Count.ShouldBe(3);
        page.All("tbody td")[8].ShouldBe("7 days late");
        page = await reader.Open(page.Document.QuerySelectorAll("tbody td a")[8].GetAttribute("href")!);
        page.Said("#cell-title").ShouldBe("Cell of the wood-processing enterprise – September 2023");
        page.Document.QuerySelectorAll(".entries > li").Length.ShouldBe(1);
    }

    [Fact]
    public async Task a_level_is_seen_at_once_and_a_past_day_as_it_was()
    {
        using var reader = site.Reader();
        (await reader.Open(OfMonthly($"&level={Uri.EscapeDataString(Bodies.CellLevel)}"))).All("tbody th").Count.ShouldBe(6);

        var page = await reader.Open(OfMonthly("&from=2023-07-01&to=2023-09-30&on=2023-10-03"));
        page.All("thead th abbr").ShouldBe(["2023-07", "2023-08", "2023-09"]);
        page.All("tfoot td")[2].ShouldContain("of 6 incomplete");

        var signed = (await site.Moment()).Programme.SigningPosition;
        (await reader.Open(OfMonthly($"&asAt={signed + 40}"))).Said(".empty")!.ShouldContain("No duty has been set.");
    }

    [Theory]
    [InlineData("&duty=abc&unit=abc&level=abc&from=abc&to=9999-12-31&on=0001-01-01&page=-1")]
    [InlineData("&from=2200-12-31&to=1945-01-01")]
    [InlineData("&unit=018f0000-0000-7000-8000-000000000001")]
    public async Task what_cannot_be_asked_is_answered_with_a_page(string query)
    {
        using var reader = site.Reader();
        await reader.Open(OfMonthly(query));
        await reader.Open(Monthly + "?unit=abc&period=abc");
    }

    [Fact]
    public async Task a_duty_is_set_done_withdrawn_excused_and_ended()
    {
        using var reader = site.Reader("en", Post.SecretariatA);
        var before = await site.Head();
        var next = await reader.Follow(await reader.Send(await reader.Open(Duties), "duty",
            ("Title", "Weekly sitting"), ("Each", "Week"), ("Due.Shape", "Within"), ("Due.Days", "5"), ("DutyFrom", "2025-11-03"), ("DutyTo", "2025-11-30"), ("OwedBy.Level", Bodies.ClusterLevel)));
        next.Said("[role=status]").ShouldBe($"Recorded at position {before + 1}.");
        var duty = (await site.Moment()).Programme.Duties.All.Last();
        duty.Setting.ShouldBe(new DutySet(duty.Id, new(En: "Weekly sitting"), Side.A, PeriodKind.Week, DueDay.Within(5), new(2025, 11, 3), new(2025, 11, 30), new(null, Bodies.ClusterLevel), null, null, []));

        var (address, cluster, week) = ($"{Duties}/{duty.Id}", Bodies.ExampleClusters[0].ToString(), new Period(new(2025, 11, 10), new(2025, 11, 16)));
        next = await reader.Follow(await reader.Send(await reader.Open(address), "perform", ("Unit", cluster), ("Covering", "2025-W46"), ("PerformedOn", "2025-11-14"), ("Result", "Held")));
        (await Said()).Performed!.PerformedOn.ShouldBe(new DateOnly(2025, 11, 14));
        next = await reader.Follow(await reader.Send(next, "undo", ("Unit", cluster), ("Covering", "2025-W46"), ("Reason", "Another cluster's")));
        (await Said()).Performed.ShouldBeNull();
        next = await reader.Follow(await reader.Send(next, "excuse", ("Unit", cluster), ("Covering", "2025-W46"), ("Reason", "Flood"), ("AgreedOn", "2025-11-12")));
        (await Said()).Excused!.Reason.ShouldBe("Flood");
        (await reader.Open($"{Board}?duty={duty.Id}")).All("tfoot td")[1].ShouldBe("1 of 1 incompleteexcused 1");
        await reader.Follow(await reader.Send(next, "end", ("EndedOn", "2025-11-17"), ("Reason", "Not needed")));
        (await reader.Open(address)).Forms.ShouldNotContain("end");
        (await site.Head()).ShouldBe(before + 5);

        async Task<Performance> Said() => (await site.Moment()).Programme.Duties.Find(duty.Id)!.Find(Bodies.ExampleClusters[0], week)!;
    }

    [Fact]
    public async Task what_the_rules_refuse_is_said_beside_the_field()
    {
        using var reader = site.Reader("en", Post.SecretariatA);
        var head = await site.Head();
        var refused = await reader.Send(await reader.Open(Duties), "duty", ("Title", "No day"), ("Due.Days", "0"), ("DutyFrom", "2025-11-03"), ("OwedBy.Level", Bodies.ClusterLevel));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.SentenceOn("duty", "Due.Shape").ShouldBe("A duty falls due on a day within the period, from its first, or some days after its end, at most 366.");
        refused.Typed("duty", "Title").ShouldBe("No day");
        refused = await reader.Send(await reader.Open(Duties), "duty", ("Title", "Nobody's"), ("DutyFrom", "2025-11-03"));
        refused.SentenceOn("duty", "OwedBy.Level").ShouldBe("Say who owes it: a unit, or every unit of a level.");
        (await reader.Send(await reader.Open(Monthly), "perform", ("Unit", Bodies.ExampleCells[0].ToString()), ("Covering", "2023-07"), ("PerformedOn", "2023-08-01")))
            .SentenceOn("perform", "Unit").ShouldBe("This has been recorded for this unit and these days already; withdraw that first.");
        (await site.Head()).ShouldBe(head);
    }
}
