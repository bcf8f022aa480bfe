using Microsoft.AspNetCore.Components;

namespace CoordinationTracker.Web.Pages;

/// <summary>A page about the programmes of one department, as they stood at the position read at.</summary>
public abstract class OfPortfolio : Spoken
{
    [Parameter] public Guid Unit { get; set; }

    protected bool Loaded { get; private set; }
    protected PortfolioMoment? Moment { get; private set; }
    protected DateOnly Today { get; private set; }
    protected string Root => $"/portfolios/{Unit}";
    protected Wording Department => Moment!.Directory.NameOn(Unit, Today);

    protected override async Task OnInitializedAsync()
    {
        if (await Visit.FindPortfolio(Unit) is { } moment)
        {
            Moment = moment;
            Today = Visit.Today(CoordinationTracker.Programme.Unknown);
            Prepare();
        }
        Loaded = true;
    }

    protected virtual void Prepare() { }

    /// <summary>A period in a list: "Quý III năm 2023".</summary>
    protected string NameOf(PeriodKind kind, Period covering) => Capital(Portfolio.Periods.Name(kind, covering));
    protected string AddressOf(PeriodKind kind, Period covering) => $"{Root}/reviews/{Periods.Code(kind)}/{Portfolio.Periods.Code(kind, covering)}";
    protected string FileOf(PeriodKind kind, Period covering, string format) => $"{Root}/reports/{Periods.Code(kind)}/{Portfolio.Periods.Code(kind, covering)}.{format}";
}

/// <summary>A page about their review over some days; the words in the address may name no period.</summary>
public abstract class OfPortfolioReview : OfPortfolio
{
    [Parameter] public string Kind { get; set; } = "";
    [Parameter] public string Covering { get; set; } = "";

    protected PortfolioFindings? Findings { get; private set; }
    protected string Name => NameOf(Findings!.Kind, Findings.Covering);

    protected override void Prepare()
    {
        if (Periods.KindOf(Kind) is not { } kind) return;
        try
        {
            Findings = Moment!.Review(kind, Portfolio.Periods.Parse(kind, Covering));
        }
        catch (Refusal)
        {
            // Not a period of this kind, or one programme's own: there is no such page.
        }
    }
}
