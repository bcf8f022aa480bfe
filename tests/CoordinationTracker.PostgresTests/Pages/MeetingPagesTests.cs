using System.Net;
using System.Text;
using CoordinationTracker.Web.Acting;
using CoordinationTracker.Web.Demo;

namespace CoordinationTracker.PostgresTests.Pages;

/// <summary>A meeting from its planning to its papers, filled in by a secretariat without a script.</summary>
[Collection(nameof(ReadByHttp))]
public sealed class MeetingPagesTests(DemoSite site)
{
    private const string List = DemoSite.Example + "/meetings";
    private static readonly string Bloc = Bodies.ExampleBloc.ToString(), Zone = Bodies.ExampleZone.ToString(), Office = Bodies.ExampleBlocOffice.ToString(), Enterprises = Bodies.ExampleEnterprises.ToString(), Union = Bodies.ExampleUnion.ToString();

    [Fact] // S0.4, S0.20, S0.21, S1.2, S2.1–S2.6, S2.14, S2.21, S3.10, S3.16, S3.22, S3.23
    public async Task a_meeting_is_planned_held_spoken_at_concluded_and_written_up()
    {
        using var reader = site.Reader("en", Post.SecretariatA);
        var page = await Plan(reader, ("Subject", "Quarter review"), ("Kind", "ReviewConference"), ("MeetingOn", "2025-04-10"), ("PlannedOn", "2025-04-01"), ("Session", "Afternoon"), ("Hour", "14:00"), ("Mode", "InPerson"),
            ("Place", "The hall"), ("Occasion", "Traditional Day"), ("Hosts", Bloc), ("Hosts", Zone), ("Reporting.0", Enterprises), ("Reporting.1", Office), ("Reporting", Union), ("Chairs", "Head\nDeputy head"), ("Reviewing", "Deputy secretary"),
            ("SpeciallyPresent", "Standing Committee"), ("Agenda", "Opening\nConclusion"));
        var (id, address) = (Newest().Id, $"{List}/{Newest().Id}");
        Newest().Planned.Reporting.Select(unit => unit.ToString()).ShouldBe([Enterprises, Office, Union]);
        Newest().Planned.Chairs.Select(chair => chair.En).ShouldBe(["Head", "Deputy head"]);

        page = await reader.Open(address);
        page.All("dl.account dd").ShouldContain("10 Apr 2025, afternoon, 14:00 not held yet");
        page.All(".agenda li").ShouldBe(["Opening", "Conclusion"]);
        page.Forms.ShouldBe(["hold", "agenda"]);

        // Matters that stand open are taken, dropped and ordered, among items in words.
        var keys = page.Form("agenda").Fields.Where(field => field.Key.StartsWith("Order.", StringComparison.Ordinal) && !field.Key.StartsWith("Order.words", StringComparison.Ordinal)).Select(field => field.Key["Order.".Length..]).ToList();
        keys.Select(key => key.Split('-')[0]).Distinct().ShouldContain("OverdueTask");
        page.Said(".proposed .quiet")!.ShouldNotBeEmpty();
        page = await reader.Follow(await reader.Send(page, "agenda", ("Take", keys[1]), ("Take", keys[0]), ($"Order.{keys[1]}", "1"), ($"Order.{keys[0]}", "3"), ("Items.0", "Opening words"), ("Order.words-0", "2"), ("Items.1", "")));
        (await Found(id)).Agenda.Select(item => item.Text?.En ?? $"{item.Matter!.Kind}-{item.Matter.Key}").ShouldBe([keys[1], "Opening words", keys[0]]);
        page.All(".agenda li").Count.ShouldBe(3);

        page = await reader.Follow(await reader.Send(page, "hold", ("HeldOn", "2025-04-10"), ("Attendance.0.Presence", "Present"), ("Attendance.0.Persons", "4"), ("Attendance.1.Presence", "Present"),
            ("Attendance.2.Presence", "Absent"), ("Attendance.2.Reason", "On mission"), ("Attendance.5.Unit", Bodies.ExampleYouth.ToString()), ("Attendance.5.Presence", "Present"), ("Attendance.5.Persons", "2")));
        (await Found(id)).Held!.Attendance.Select(unit => (unit.Present, unit.Persons, unit.Reason?.En)).ShouldBe([(true, 4, null), (true, null, null), (false, null, "On mission"), (true, 2, null)]);
        page.Text.ShouldContain("has not reported");
        page.Typed("report", "Unit").ShouldBe(Enterprises);
        page.Forms.ShouldNotContain("agenda");

        page = await reader.Follow(await reader.Send(page, "report", ("Unit", Office), ("Report", "All is in hand")));
        page.Said("#reports-title")!.ShouldEndWith("(1/3)");
        foreach (var (kind, text) in new[] { ("Consultation", "The union agrees"), ("Suggestion", "Open a class"), ("Pledge", "Ten new members by June") })
            page = await reader.Follow(await reader.Send(page, "opinion", ("Kind", kind), ("Unit", Zone), ("Speaker", "Deputy head"), ("Text", text)));
        page = await reader.Follow(await reader.Send(page, "pledge-task", ("Opinion", page.Typed("pledge-task", "Opinion")), ("Side", "B"), ("Lead", Zone), ("Deadline.Shape", "By"), ("Deadline.Day", "2025-06-30")));
        page.Text.ShouldContain("became a task");
        page = await reader.Follow(await reader.Send(page, "pledge-commitment", ("Field", "1"), ("Clause", "1.97"), ("Side", "B")));
        page.Text.ShouldContain("became commitment 1.97");
        var pledge = (await Found(id)).Opinions[^1].Opinion;
        (await reader.Open($"{DemoSite.Example}/tasks/{pledge}")).Document.QuerySelector($".account a[href='{address}']")!.TextContent.ShouldStartWith("Pledge, Quarter review");

        page = await reader.Follow(await reader.Send(page, "agreement", ("Text", "The plan of the year stands"), ("Document", "Plan 12")));
        page = await reader.Follow(await reader.Send(page, "conclusion", ("Text", "Review, then report in fifteen days."), ("By", "Head")));
        page = await reader.Follow(await reader.Send(page, "direction", ("Text", "Report on the review"), ("Side", "A"), ("Lead", Office), ("Supporting", Enterprises), ("Deadline.Shape", "WithinDays"), ("Deadline.Day", "2025-04-10"), ("Deadline.Number", "15"),
            ("Through", Bloc), ("ThroughPost", "Head of office"), ("Why", "so that the year can be planned"), ("Consulting", "the union"), ("Product", "Report")));
        page.Text.ShouldContain("within 15 days of 10 Apr 2025 (25 Apr 2025)");
        page.Text.ShouldContain("after discussion with the union");
        page = await reader.Follow(await reader.Send(page, "direction", ("Number", "2"), ("Text", "Open offices"), ("Side", "A"), ("Lead", Bloc), ("Units", Office), ("Units", Enterprises), ("Deadline.Shape", "Before"), ("Deadline.Day", "2025-05-01")));
        (await Found(id)).Points.Length.ShouldBe(2);

        page = await reader.Follow(await reader.Send(page, "minutes", ("SignedOn", "2025-04-12"), ("Recorder", "Clerk of the office"), ("Chair", "Head")));
        page.Said(".signed").ShouldBe("signed on 12 Apr 2025: Clerk of the office; Head");
        page.Forms.ShouldNotContain("opinion");
        page = await reader.Follow(await reader.Send(page, "notice", ("NotifiedOn", "2025-06-05"), ("Number", "15-TB/ĐUK")));
        page.Said(".notified").ShouldBe("no 15-TB/ĐUK, 5 Jun 2025 (56 days after the meeting)");

        // The next one answers it, opens with its points, and says a word of one of them.
        await Plan(reader, ("Subject", "Next review"), ("Kind", "Quarterly"), ("PlannedOn", "2025-07-01"), ("MeetingOn", "2025-07-10"), ("Answers", id.ToString()), ("Hosts", Bloc));
        page = await reader.Open($"{List}/{Newest().Id}");
        page.All(".proposed li").ShouldContain(row => row.Contains("Open offices", StringComparison.Ordinal) && row.Contains("earlier point open", StringComparison.Ordinal));
        page = await reader.Follow(await reader.Send(page, "hold", ("HeldOn", "2025-07-10")));
        page = await reader.Follow(await reader.Send(page, "remark", ("Point", page.Form("remark").Fields.First(field => field.Key == "Point").Value is { Length: > 0 } first ? first : (await Found(id)).Points[0].Point.ToString()), ("Text", "Make haste"), ("By", "Deputy secretary")));
        page.Said(".table-region")!.ShouldContain("Make haste");

        await HasPapers(address, reader);

        CoordinationTracker.Meeting Newest() => site.Moment().Result.Programme.Meetings.All.MaxBy(meeting => meeting.Positions[0])!;
    }

    [Theory]
    [InlineData("vi", "Cuộc họp không thể diễn ra trước khi được lập kế hoạch.", "Cần chọn có mặt hay vắng mặt.", "Cần nêu đơn vị được giao.", "Thời hạn trước ngày họp.", "Chưa ghi có đại diện Ban Quản lý Khu kinh tế tỉnh ví dụ tại cuộc họp; hai bên chỉ thống nhất khi cả hai cùng dự.")]
    [InlineData("en", "A meeting is not held before it was planned.", "Choose whether it was present or absent.", "Say to whom the point is addressed.", "The deadline lies before the meeting.", "Nobody of Economic Zone Management Board of the example province was recorded at this meeting; both sides agree only where both were.")]
    public async Task what_cannot_be_is_said_beside_its_field_and_nothing_is_lost_or_recorded(string language, string early, string presence, string nobody, string past, string alone)
    {
        using var reader = site.Reader(language, Post.SecretariatA);
        await Plan(reader, ("Subject", "Họp một bên"), ("Kind", "Joint"), ("PlannedOn", "2025-04-01"), ("MeetingOn", "2025-04-10"), ("Hosts", Bloc));
        var id = (await site.Moment()).Programme.Meetings.All.MaxBy(meeting => meeting.Positions[0])!.Id;
        var page = await reader.Open($"{List}/{id}");
        var head = await site.Head();

        var refused = await reader.Send(page, "hold", ("HeldOn", "2025-03-31"), ("Attendance.0.Presence", "Absent"), ("Attendance.0.Reason", "Đi công tác"));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.SentenceOn("hold", "HeldOn").ShouldBe(early);
        refused.Typed("hold", "Attendance.0.Reason").ShouldBe("Đi công tác");
        refused.Typed("hold", "Attendance.0.Presence").ShouldBe("Absent");
        (await reader.Send(page, "hold", ("HeldOn", "2025-04-10"), ("Attendance.0.Persons", "3"))).SentenceOn("hold", "Attendance.0.Presence").ShouldBe(presence);
        (await reader.Send(page, "agenda", ("Take", "Nonsense-1"))).SentenceOn("agenda", "Items.0").ShouldNotBeNull();
        (await reader.Send(page, "agenda", ("Items.0", ""), ("Take", null))).SentenceOn("agenda", "Items.0").ShouldNotBeNull();
        (await site.Head()).ShouldBe(head);

        page = await reader.Follow(await reader.Send(page, "hold", ("HeldOn", "2025-04-10"), ("Attendance.0.Presence", "Present")));
        head = await site.Head();
        refused = await reader.Send(page, "direction", ("Text", "Báo cáo"), ("Side", "A"), ("Deadline.Shape", "NotYet"));
        (refused.SentenceOn("direction", "Lead"), refused.Typed("direction", "Text")).ShouldBe((nobody, "Báo cáo"));
        refused = await reader.Send(page, "direction", ("Text", "Báo cáo"), ("Side", "A"), ("Lead", Office), ("Deadline.Shape", "By"), ("Deadline.Day", "2025-04-09"));
        (refused.SentenceOn("direction", "Deadline.Shape"), refused.Typed("direction", "Deadline.Day")).ShouldBe((past, "2025-04-09"));
        refused = await reader.Send(page, "agreement", ("Text", "Giữ nguyên"), ("Document", "Kế hoạch 12"));
        (refused.SentenceOn("agreement", "Text"), refused.Typed("agreement", "Document")).ShouldBe((alone, "Kế hoạch 12"));
        refused = await reader.Send(page, "minutes", ("SignedOn", "2025-04-09"), ("Recorder", "Văn phòng"), ("Chair", "Trưởng ban"));
        (refused.SentenceOn("minutes", "SignedOn"), refused.Typed("minutes", "Recorder")).ShouldBe((language == "vi" ? "Ngày này trước ngày họp." : "This lies before the meeting.", "Văn phòng"));
        (await reader.Send(page, "report", ("Unit", ""), ("Report", "Tốt"))).SentenceOn("report", "Unit").ShouldNotBeNull();
        (await site.Head()).ShouldBe(head);
    }

    [Fact]
    public async Task a_meeting_that_was_not_held_has_no_minutes_and_no_form_is_made_up()
    {
        using var reader = site.Reader("en", Post.SecretariatA);
        await Plan(reader, ("Subject", "To come"), ("Kind", "Hearing"), ("PlannedOn", "2025-04-01"), ("MeetingOn", "2030-04-10"));
        var id = (await site.Moment()).Programme.Meetings.All.MaxBy(meeting => meeting.Positions[0])!.Id;
        (await reader.Get((await reader.Get($"{List}/{id}/minutes.html")).Location!)).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await reader.Get($"{List}/{id}/slides.html")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await reader.Get($"{List}/{id}/minutes.odt")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task of_a_meeting_at_an_earlier_position_nothing_is_known_that_came_later()
    {
        using var reader = site.Reader();
        var (programme, meeting) = ((await site.Programmes.Find(StrengtheningCampaign.Code, null, default))!.Programme, StrengtheningCampaign.FollowingMeeting);
        var address = $"/programmes/{StrengtheningCampaign.Code}/meetings/{meeting}";
        (await reader.Open(address)).Said(".notified").ShouldBe("15 Nov 2023 (5 days after the meeting)");
        var held = programme.Meetings.Find(meeting)!.Positions[2];
        var then = await reader.Open($"{address}?asAt={held}");
        then.Document.QuerySelector(".notified").ShouldBeNull();
        then.Document.QuerySelector(".signed").ShouldBeNull();
        then.Text.ShouldNotContain("Both sides agreed");
    }

    // Each as a file, under a name that says of what and as of where.
    private static async Task HasPapers(string address, Reader reader)
    {
        var page = await reader.Open(address);
        foreach (var (paper, words) in new[] { ("minutes", "Clerk of the office"), ("notice", "Ten new members by June"), ("action-taken", "Draft") })
        {
            Encoding.UTF8.GetString(await reader.File(page.Links.Single(link => link.Contains($"/{paper}.html?", StringComparison.Ordinal)))).ShouldContain(words);
            (await reader.File(page.Links.Single(link => link.Contains($"/{paper}.docx?", StringComparison.Ordinal)))).Length.ShouldBeGreaterThan(3_000);
        }
    }

    private static async Task<Page> Plan(Reader reader, params (string Field, string? Value)[] typed) => await reader.Follow(await reader.Send(await reader.Open(List), "plan", typed));

    private async Task<CoordinationTracker.Meeting> Found(Guid id) => (await site.Moment()).Programme.Meetings.Find(id)!;
}
