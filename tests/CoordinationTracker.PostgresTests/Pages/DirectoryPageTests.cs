using System.Net;
using CoordinationTracker.Reports;
using CoordinationTracker.Web.Acting;
using CoordinationTracker.Web.Demo;

namespace CoordinationTracker.PostgresTests.Pages;

/// <summary>The Directory, which the clerk keeps.</summary>
[Collection(nameof(ReadByHttp))]
public sealed class DirectoryPageTests(DemoSite site)
{
    [Theory]
    [InlineData("clerk")]
    [InlineData("secretariat-b")]
    public async Task a_unit_is_entered_named_anew_nicknamed_and_ended(string key)
    {
        using var reader = site.Reader("en", Post.Find(key));
        var before = await site.Head();
        var next = await reader.Follow(await reader.Send(await reader.Open("/directory"), "establish",
            ("Name", "Office of the trial"), ("Regime", "State"), ("EstablishedOn", "2019-01-01"), ("Symbol", "VPT"), ("Parent", Bodies.ExampleZone.ToString())));
        next.Said("[role=status]").ShouldBe($"Recorded at position {before + 1}.");
        var unit = (await Directory()).Units.Last();
        unit.Established.ShouldBe(new UnitEstablished(unit.Id, new(En: "Office of the trial"), "VPT", Regime.State, Bodies.ExampleZone, new(2019, 1, 1)));
        next.Said($"#u-{unit.Id} h2").ShouldBe("Office of the trial VPT");

        next = await reader.Follow(await reader.Send(await Chosen(), $"rename-{unit.Id}", ("Name", "Office of trials"), ("Symbol", "VPCT"), ("RenamedOn", "2021-02-03")));
        (await Directory()).Find(unit.Id)!.Names[^1].ShouldBe(new OfficialName(new(En: "Office of trials"), "VPCT", new(2021, 2, 3)));
        next = await reader.Follow(await reader.Send(await Chosen(), $"alias-{unit.Id}", ("Alias", "the old trial office")));
        next.All($"#u-{unit.Id} dd").ShouldContain("the old trial office");

        next = await reader.Follow(await reader.Send(await Chosen(), $"place-{unit.Id}", ("Parent", Bodies.ExampleBloc.ToString()), ("Level", "văn phòng"), ("PlacedOn", "2022-05-06")));
        (await Directory()).Find(unit.Id)!.Placements.ShouldBe([new UnitPlaced(unit.Id, Bodies.ExampleBloc, new(2022, 5, 6), "văn phòng")]);
        next.Said($"#tree a[href='#u-{unit.Id}'] ~ .mark").ShouldBe("văn phòng");

        next = await Chosen();
        var ended = await reader.Follow(await Dissolve(next));
        ((await Directory()).Find(unit.Id)!.EndedOn, (await Directory()).Find(unit.Id)!.Successors).ShouldBe((new DateOnly(2024, 3, 1), [Bodies.ExampleZone]));
        ended.Said($"#u-{unit.Id} .mark-off").ShouldBe("ended 1 Mar 2024");
        ended = await Chosen();
        ended.Forms.ShouldContain($"alias-{unit.Id}");
        ended.Forms.ShouldNotContain($"rename-{unit.Id}");
        ended.Forms.ShouldNotContain($"dissolve-{unit.Id}");

        // Sent twice, nothing more is recorded.
        (await reader.Follow(await Dissolve(next))).Said("[role=status]")!.ShouldStartWith("Nothing changed");
        (await site.Head()).ShouldBe(before + 5);

        Task<Page> Chosen() => reader.Open($"/directory?unit={unit.Id}");
        Task<Page> Dissolve(Page page) => reader.Send(page, $"dissolve-{unit.Id}", ("DissolvedOn", "2024-03-01"), ("Successors", Bodies.ExampleZone.ToString()));
    }

    [Theory]
    [InlineData("vi", "Ngày này chưa đến.", "Cần ghi nội dung; không được để trống.")]
    [InlineData("en", "This day has not come yet.", "Say it in words; this cannot be left blank.")]
    public async Task what_the_Directory_cannot_take_is_said_beside_the_field(string language, string early, string blank)
    {
        using var reader = site.Reader(language, Post.Clerk);
        var (page, head) = (await reader.Open("/directory"), await site.Head());

        var refused = await reader.Send(page, "establish", ("Name", "Too early"), ("EstablishedOn", "2999-01-01"), ("Symbol", "TE"));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.SentenceOn("establish", "EstablishedOn").ShouldBe(early);
        (refused.Typed("establish", "Name"), refused.Typed("establish", "Symbol"), refused.Typed("establish", "Unit")).ShouldBe(("Too early", "TE", page.Typed("establish", "Unit")));
        (await reader.Send(await reader.Open($"/directory?unit={Bodies.ExampleZone}"), $"alias-{Bodies.ExampleZone}", ("Alias", " "))).SentenceOn($"alias-{Bodies.ExampleZone}", "Alias").ShouldBe(blank);
        (await site.Head()).ShouldBe(head);
    }

    [Fact]
    public async Task leaders_and_the_past_have_no_forms_and_nobody_sends_them_there()
    {
        using var leader = site.Reader("en", Post.LeaderA);
        (await leader.Open("/directory")).Forms.ShouldBeEmpty();
        using var clerk = site.Reader("en", Post.Clerk);
        (await clerk.Open("/directory?asAt=300")).Forms.ShouldBeEmpty();

        var (form, head) = ((await clerk.Open("/directory")).Form("establish"), await site.Head());
        var filled = form.Fields.Where(field => field.Key != "Name").Append(new("Name", "Into the past")).ToList();
        (await clerk.Post("/directory?asAt=300", filled)).Said("#establish [role=alert]").ShouldBe("The past is read only: return to the present to record.");
        using var both = site.Reader();
        var own = await both.Open("/directory");
        await both.Send(own, "acting", ("post", Post.LeaderA.Key));
        (await both.Send(own, "establish", ("Name", "Not mine to say"))).Said("#establish [role=alert]")!.ShouldContain("Leader, side A");
        (await site.Head()).ShouldBe(head);
    }

    [Theory]
    [InlineData("vi", "Văn thư không ghi gì ở trang này; việc của văn thư ở Danh bạ.")]
    [InlineData("en", "The clerk records nothing on this page; the clerk's work is in the Directory.")]
    public async Task the_clerk_is_told_where_the_clerks_work_is(string language, string sentence)
    {
        using var clerk = site.Reader(language, Post.Clerk);
        string[] own = ["/directory", "/background"];
        foreach (var address in DemoSite.Pages.Except(own))
        {
            var page = await clerk.Open(address);
            page.Said(".elsewhere").ShouldBe(sentence, address);
            page.Document.QuerySelector(".elsewhere a")!.GetAttribute("href").ShouldBe("/directory", address);
        }
        foreach (var address in own) (await clerk.Open(address)).Said(".elsewhere").ShouldBeNull(address);
        (await clerk.Open(DemoSite.Log + "?asAt=300")).Said(".elsewhere").ShouldBeNull();
        using var secretariat = site.Reader(language, Post.SecretariatA);
        (await secretariat.Open(DemoSite.Log)).Said(".elsewhere").ShouldBeNull();
    }

    private Task<Directory> Directory() => site.Programmes.DirectoryAt(null, default);
}
