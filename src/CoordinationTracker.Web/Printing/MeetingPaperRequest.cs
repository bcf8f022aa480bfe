using CoordinationTracker.Web.Hosting;

namespace CoordinationTracker.Web.Printing;

/// <summary>A paper of a meeting.</summary>
public sealed record MeetingPaperRequest(
    string Code, Guid Meeting, MeetingPaper Paper, long AsAt, string Language, string Format)
    : PaperRequest(AsAt, Language, Format)
{
    internal static PaperRequest? Of(Asked asked) =>
        Guid.TryParse(asked["meeting"], out var meeting) && MeetingPapers.Named(asked["paper"]) is { } paper
        && asked is { IsWritten: true, IsInLanguageOfPages: true }
            ? new MeetingPaperRequest(asked["code"], meeting, paper, asked.AsAt, asked.Language, asked.Format) : null;

    public override async Task<PaperSubject?> Find(Programmes programmes, PublicAddress site, CancellationToken ct)
    {
        if (await programmes.Find(Code, await programmes.Require(AsAt, ct), ct) is not { } moment
            || moment.Programme.Meetings.Find(Meeting) is not { } meeting) return null;
        var kind = MeetingPapers.NameOf(Paper);
        var title = new Wording(
            Vi: $"{kind.In("vi")}, {Numerals.Of("vi").Write(meeting.On)}",
            En: $"{kind.In("en")}, {Numerals.Of("en").Write(meeting.On)}");
        return new(Titled(title, new(moment.Programme.Code)), null, ct =>
        {
            var document = ReportFile.PaperOf(moment, meeting, Paper, Language);
            var name = ReportFile.NameOf(moment, meeting, Paper, Language, Format);
            return Task.FromResult(new GatheredPaper(name, ct => ReportFile.Render(document, Format, ct)));
        });
    }

    protected override string Path =>
        $"/programmes/{Uri.EscapeDataString(Code)}/meetings/{Meeting}/{MeetingPapers.Code(Paper)}.{Format}";
}
