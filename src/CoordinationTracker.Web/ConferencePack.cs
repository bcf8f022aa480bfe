using System.Text;
using CoordinationTracker.Web.Archives;

namespace CoordinationTracker.Web;

/// <summary>
/// What the secretariat lays out for a review's conference, in one archive (domain 3.6): the summary of two pages, the full report, its annexes
/// as sheets, the minutes and the notice of conclusions, and a list that says what is not there and why. Same findings, same bytes.
/// </summary>
public static class ConferencePack
{
    public const string Contents = "contents.txt";

    public static async Task<byte[]> Of(Moment moment, MadeReport made, string language, string? site, CancellationToken ct)
    {
        var findings = made.Findings;
        var (files, list) = (new Dictionary<string, byte[]>(StringComparer.Ordinal), new List<string>());
        var report = made.Compose(language, site);
        await Add("1-summary.docx", ReviewSummary.Compose(findings, language), Say("Báo cáo tóm tắt", "Summary report"));
        await Add("2-report.docx", report, Say("Báo cáo đầy đủ, kèm phụ lục", "Full report with its annexes"));
        await Add("3-annexes.xlsx", report, Say("Phụ lục dạng bảng tính", "The annexes as sheets"));
        var recorded = ConferenceOf(moment.Programme, findings);
        // A conference nobody recorded yet has its minutes' form all the same: the day is known, and whose programme is reviewed.
        var conference = recorded ?? (findings.ConferenceOn is { } on ? Unrecorded(findings, on) : null);
        foreach (var (name, paper) in new[] { ("4-minutes.docx", MeetingPaper.Minutes), ("5-notice.docx", MeetingPaper.Notice) })
        {
            var title = MeetingPapers.NameOf(paper).In(language);
            if (conference is null) list.Add(Say($"(không có) {title}: chưa định ngày hội nghị của kỳ này.", $"(none) {title}: no day is set for this review's conference."));
            else if (recorded is null && paper is MeetingPaper.Notice) list.Add(Say($"(không có) {title}: chưa ghi cuộc họp nào vào ngày hội nghị của kỳ này.", $"(none) {title}: no meeting is recorded on the day of this review's conference."));
            // Before the conference its minutes are a form with what is known of it; a notice says what was concluded.
            else if (conference.Held is null && paper is MeetingPaper.Notice) list.Add(Say($"(không có) {title}: hội nghị chưa diễn ra.", $"(none) {title}: the conference has not been held."));
            else await Add(name, MeetingPapers.Compose(paper, MeetingFindings.Of(moment.Programme, moment.Directory, conference, moment.Day), language), title);
        }
        files[Contents] = Encoding.UTF8.GetBytes($"{findings.Programme.Code} – {findings.Periods().Name(findings.Kind, findings.Covering).In(language)} – {Say("vị trí", "position")} {findings.AsAt}\n\n{string.Concat(list.Select(line => line + "\n"))}");

        using var zip = new MemoryStream();
        StoredZip.Write(zip, files);
        return zip.ToArray();

        async Task Add(string name, Document document, string title)
        {
            files[name] = (await ReportFile.Render(document, Path.GetExtension(name)[1..], ct)).Content;
            list.Add($"{name}  {title}");
        }

        string Say(string vi, string en) => language == "vi" ? vi : en;
    }

    private static CoordinationTracker.Meeting Unrecorded(Findings findings, DateOnly on)
    {
        var period = findings.Periods().Name(findings.Kind, findings.Covering);
        return new(new(Guid.Empty, MeetingKind.ReviewConference, new(
            Vi: $"Hội nghị {(findings.Kind is PeriodKind.Term ? "tổng kết" : "sơ kết")} công tác phối hợp {period.In("vi")}", En: $"Conference to review coordination in {period.In("en")}"), on, on, DaySession.WholeDay, null, MeetingMode.InPerson, null, [], [], null, [], [], [], null, null), null, [], [], [], [], [], []);
    }

    /// <summary>The meeting recorded on the day of the review's conference; of several the one that reviews.</summary>
    private static CoordinationTracker.Meeting? ConferenceOf(Programme programme, Findings findings) => programme.Meetings.All.Where(meeting => meeting.On == findings.ConferenceOn)
        .OrderByDescending(meeting => meeting.Planned.Kind is MeetingKind.ReviewConference).ThenByDescending(meeting => meeting.Planned.Kind is MeetingKind.Quarterly).FirstOrDefault();
}
