using CoordinationTracker.Web.Hosting;

namespace CoordinationTracker.Web.Printing;

/// <summary>A report across the programmes of a department.</summary>
public sealed record PortfolioReportRequest(
    Guid Unit, PeriodKind Kind, string Covering, long AsAt, string Language, string Format)
    : PaperRequest(AsAt, Language, Format)
{
    internal static PaperRequest? Of(Asked asked) =>
        Guid.TryParse(asked["unit"], out var unit) && Periods.KindOf(asked["kind"]) is { } kind
        && asked is { IsWritten: true, IsInLanguageOfPages: true }
            ? new PortfolioReportRequest(unit, kind, asked["covering"], asked.AsAt, asked.Language, asked.Format)
            : null;

    public override async Task<PaperSubject?> Find(Programmes programmes, PublicAddress site, CancellationToken ct)
    {
        if (await programmes.FindPortfolio(Unit, await programmes.Require(AsAt, ct), ct) is not { } moment) return null;
        var covering = Portfolio.Periods.Parse(Kind, Covering);
        var period = Portfolio.Periods.Name(Kind, covering);
        var title = new Wording(
            Vi: $"Báo cáo các chương trình, {period.In("vi")}", En: $"Report across programmes, {period.In("en")}");
        return new(Titled(title, moment.Directory.NameOn(Unit, moment.Day)), null, ct =>
        {
            var findings = moment.Review(Kind, covering);
            var document = PortfolioReport.Compose(findings, Language, site.Root);
            var name = ReportFile.NameOf(findings, Language, Format);
            return Task.FromResult(new GatheredPaper(name, ct => ReportFile.Render(document, Format, ct)));
        });
    }

    protected override string Path =>
        $"/portfolios/{Unit}/reports/{Periods.Code(Kind)}/{Uri.EscapeDataString(Covering)}.{Format}";
}
