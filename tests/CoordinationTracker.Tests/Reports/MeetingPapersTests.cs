using CoordinationTracker.Rendering;
using CoordinationTracker.Reports;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace CoordinationTracker.Tests.Reports;

/// <summary>The papers of a meeting as text, reviewed like prose: what was recorded and nothing else (domain 3.6).</summary>
public class MeetingPapersTests
{
    private static readonly DateOnly ToldOn = new(2023, 10, 6);
    private static readonly MinutesSigned Signed = new(Called.Second, new(2023, 10, 6), Some.Vi("Chuyên viên Văn phòng Đảng ủy Khối"), Some.Vi("Trưởng ban"));
    private static readonly ConclusionsNotified Notified = new(Called.Second, new(2023, 10, 6), "15-TB/ĐUK-BQLKKT");

    // The second meeting of the cast, with everything that can be recorded of one.
    private static readonly ProgrammeEvent[] Full =
    [
        .. Some.Signed, Called.Planned, Called.Held, Called.Pledged, Called.Concluded, Called.Directed, Called.Assigned,
        new TaskProgressReported(Called.Point, Some.Vi("Đã rà soát 8 doanh nghiệp"), new(2023, 10, 2)),
        Called.Planned with { Meeting = Called.Second, MeetingOn = Called.SecondOn, Answers = Called.First, Occasion = Some.Vi("Ngày Dân vận của cả nước 15/10") },
        new AgendaSet(Called.Second, [new(new(MatterKind.OpenPoint, Called.Point.ToString()), null), new(null, new("Nhiệm vụ quý IV", "Tasks of the fourth quarter"))]),
        new MeetingHeld(Called.Second, Called.SecondOn, [new(Some.Mobilisation, true, 5), new(Some.Bloc, true), new(Some.Enterprises, false, null, Some.Vi("Đi công tác"))]),
        new RemarkMade(Called.Second, Called.Point, Some.Vi("Cần khẩn trương hơn"), Some.Vi("Phó Bí thư")),
        new UnitReported(Called.Second, Some.Mobilisation, Some.Vi("Đã rà soát 8 doanh nghiệp")),
        new OpinionGiven(Called.Second, Some.Id(701), OpinionKind.Suggestion, Some.Vi("Mở lớp bồi dưỡng tại khu công nghiệp"), Some.Mobilisation, Some.Vi("Phó Trưởng ban")),
        new OpinionGiven(Called.Second, Some.Id(702), OpinionKind.Pledge, Some.Vi("Kết nạp 10 đảng viên trong quý IV"), Some.Bloc, null),
        new OpinionGiven(Called.Second, Some.Id(703), OpinionKind.Difficulty, Some.Vi("Công nhân làm ca"), null, null),
        new AgreementRecorded(Called.Second, Some.Id(704), Some.Vi("Giữ nguyên kế hoạch năm"), Some.Vi("Kế hoạch phối hợp năm 2023")),
        new ConclusionGiven(Called.Second, Some.Id(705), Some.Vi("Công tác phối hợp được duy trì.\nTập trung rà soát, mở lớp bồi dưỡng."), Some.Vi("Trưởng ban")),
        new DirectionGiven(Called.Second, Some.Id(711), 1, Some.Vi("Hoàn thành rà soát"), Some.Id(705), Some.Bloc, Some.Vi("Trưởng ban"), Some.Vi("Để định ngày mít tinh"), Some.Vi("chủ tịch công đoàn cơ sở")),
        new TaskAssigned(Some.Id(711), Some.Vi("Hoàn thành rà soát"), Side.A, Some.Mobilisation, [Some.Enterprises], Called.SecondOn, Deadline.WithinDays(15, Called.SecondOn), null, Some.Vi("Điểm 1"), Some.Vi("Báo cáo")),
        new DirectionGiven(Called.Second, Some.Id(712), 2, Some.Vi("Mở lớp bồi dưỡng"), Some.Id(705), null, null, null),
        new TaskFannedOut(Some.Id(712), Some.Vi("Mở lớp bồi dưỡng"), Side.A, Some.Bloc, [Some.Mobilisation, Some.Enterprises], Called.SecondOn, Deadline.AsSoonAsPossible, null, null, null, null, Some.Vi("Điểm 2"), null, null, null, null),
    ];

    public static TheoryData<MeetingPaper, string> All()
    {
        var all = new TheoryData<MeetingPaper, string>();
        foreach (var paper in Enum.GetValues<MeetingPaper>()) foreach (var language in new[] { "vi", "en" }) all.Add(paper, language);
        return all;
    }

    [Theory, MemberData(nameof(All))]
    public void a_meeting_with_everything_recorded(MeetingPaper paper, string language) => Approve(Found([.. Full, Signed, Notified]), paper, language, "everything");

    [Theory]
    [InlineData(MeetingPaper.Minutes)]
    [InlineData(MeetingPaper.Notice)]
    public void a_meeting_of_which_nothing_was_recorded_is_all_gaps(MeetingPaper paper) =>
        Approve(Found([.. Some.Signed, Called.Planned with { Meeting = Called.Second, MeetingOn = Called.SecondOn, Place = null, Hosts = [], Chairs = [], Reviewing = null, SpeciallyPresent = [], Reporting = [], Agenda = [] },
            new MeetingHeld(Called.Second, Called.SecondOn, [])]), paper, "vi", "nothing");

    [Fact]
    public void a_paper_is_a_draft_until_it_is_signed_or_sent_out()
    {
        Mark(MeetingPaper.Minutes, Full).ShouldBe("Dự thảo");
        Mark(MeetingPaper.Minutes, [.. Full, Signed]).ShouldBeNull();
        Mark(MeetingPaper.Notice, [.. Full, Signed]).ShouldBe("Dự thảo");
        Mark(MeetingPaper.Notice, [.. Full, Notified]).ShouldBeNull();

        static string? Mark(MeetingPaper paper, ProgrammeEvent[] events) => MeetingPapers.Compose(paper, Found(events), "vi").Letterhead.Mark;
    }

    [Fact(DisplayName = "Domain 3.6: the recorder signs on the left, the chair on the right")]
    public void the_recorder_signs_on_the_left() =>
        MeetingPapers.Compose(MeetingPaper.Minutes, Found([.. Full, Signed]), "vi").Closing.Signatures.Select(signature => signature.Post).ShouldBe(["NGƯỜI GHI BIÊN BẢN", "NGƯỜI CHỦ TRÌ"]);

    [Theory, MemberData(nameof(All))]
    public void word_finds_nothing_wrong_with_any(MeetingPaper paper, string language)
    {
        using var file = new MemoryStream();
        Renderers.Named("docx")!.Render(MeetingPapers.Compose(paper, Found([.. Full, Signed, Notified]), language), file);
        file.Position = 0;
        using var word = WordprocessingDocument.Open(file, isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(word).Select(error => error.Description).ShouldBeEmpty();
    }

    [Fact]
    public void a_paper_is_known_by_its_code()
    {
        foreach (var paper in Enum.GetValues<MeetingPaper>()) MeetingPapers.Named(MeetingPapers.Code(paper)).ShouldBe(paper);
        MeetingPapers.Named("slides").ShouldBeNull();
        MeetingPapers.Named(null).ShouldBeNull();
    }

    [Fact]
    public void a_body_of_neither_party_nor_state_writes_under_no_motto() => Words.Motto(Regime.Other).In("vi").ShouldBeEmpty();

    private static MeetingFindings Found(ProgrammeEvent[] events)
    {
        var programme = Programme.Fold(Some.History([.. events]));
        return MeetingFindings.Of(programme, Some.Directory, programme.Meetings.Find(Called.Second)!, ToldOn);
    }

    private static void Approve(MeetingFindings findings, MeetingPaper paper, string language, string name) =>
        DocumentText.Of(MeetingPapers.Compose(paper, findings, language)).ShouldMatchApproved(approval => approval.WithFileExtension(".md").WithDiscriminator(language).SubFolder("Approved")
            .WithFilenameGenerator((_, _, type, extension) => $"meeting_{MeetingPapers.Code(paper)}_{name}.{language}.{type}.{extension}"));
}
