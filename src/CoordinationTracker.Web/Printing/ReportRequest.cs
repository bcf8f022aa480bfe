using CoordinationTracker.Web.Hosting;

namespace CoordinationTracker.Web.Printing;

/// <summary>A report of a programme, or what its conference needs on paper.</summary>
public sealed record ReportRequest(
    string Code, PeriodKind Kind, string Covering, string? Basis, long AsAt, string Language, string Format)
    : PaperRequest(AsAt, Language, Format)
{
    internal static PaperRequest? Of(Asked asked) =>
        Periods.KindOf(asked["kind"]) is { } kind && asked.IsWritten && Wording.Languages.Contains(asked.Language)
            ? new ReportRequest(
                asked["code"], kind, asked["covering"], asked.Basis, asked.AsAt, asked.Language, asked.Format)
            : null;

    // Of what is claimed, in the languages of the pages.
    internal static PaperRequest? OfPack(Asked asked) =>
        Periods.KindOf(asked["kind"]) is { } kind && asked.IsInLanguageOfPages
            ? new ReportRequest(asked["code"], kind, asked["covering"], null, asked.AsAt, asked.Language, Pack) : null;

    public override async Task<PaperSubject?> Find(Programmes programmes, PublicAddress site, CancellationToken ct)
    {
        if (await programmes.Find(Code, await programmes.Require(AsAt, ct), ct) is not { } moment) return null;
        var (covering, basis) = (ReportPeriod.Of(moment.Programme, Kind, Covering, moment.Day), Bases.Parse(Basis));
        var period = moment.Programme.Periods.Name(Kind, covering);
        var title = Format == Pack
            ? new Wording(Vi: $"Bộ tài liệu hội nghị, {period.In("vi")}", En: $"Conference pack, {period.In("en")}")
            : new Wording(Vi: $"Báo cáo, {period.In("vi")}", En: $"Report, {period.In("en")}");
        var bears = await programmes.SignedAs(moment, Kind, covering, basis, ct);
        return new(Titled(title, new(moment.Programme.Code)), bears, async ct =>
        {
            var report = await programmes.Report(moment, Kind, covering, basis, ct);
            var name = ReportFile.NameOf(report.Findings, Language, Format);
            if (Format == Pack)
                return new(name, async ct =>
                    (await ConferencePack.Of(moment, report, Language, site.Root, ct), "application/zip"));
            var document = report.Compose(Language, site.Root);
            return new(name, ct => ReportFile.Render(document, Format, ct));
        });
    }

    protected override string Path => $"/programmes/{Uri.EscapeDataString(Code)}/"
        + (Format == Pack ? $"reviews/{Periods.Code(Kind)}/{Uri.EscapeDataString(Covering)}/pack.{Pack}"
            : $"reports/{Periods.Code(Kind)}/{Uri.EscapeDataString(Covering)}.{Format}");
    protected override string Query => Basis is null ? "" : $"&basis={Uri.EscapeDataString(Basis)}";
}
