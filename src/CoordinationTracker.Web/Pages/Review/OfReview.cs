using Microsoft.AspNetCore.Components;

namespace CoordinationTracker.Web.Pages;

/// <summary>A page about the review of some days, whether or not it was opened; the words in the address may name no period.</summary>
public abstract class OfReview : OfProgramme
{
    [Parameter] public string Kind { get; set; } = "";
    [Parameter] public string Covering { get; set; } = "";
    [Inject] private Programmes Programmes { get; set; } = null!;

    protected Findings? Findings { get; private set; }
    /// <summary>What the report bears where this is its position; null where it is a draft.</summary>
    protected Signed? Signed { get; private set; }
    /// <summary>Why there is no such page: the words in the address name no period of this programme, or no such basis.</summary>
    protected Wording? NoSuch { get; private set; }
    /// <summary>The basis in the address, for links that stay on it; null where it is the usual one.</summary>
    protected string? Asked => Visit.Http.Request.Query["basis"].FirstOrDefault() is { Length: > 0 } asked && asked != Bases.Code(Basis.Claimed) ? asked : null;
    protected string ReviewRoot => ReviewAddress.Of(Programme, Findings!.Kind, Findings.Covering);
    protected string Name => ReviewAddress.Name(Programme, Findings!.Kind, Findings.Covering, Language);

    protected override async Task Prepare()
    {
        if (Periods.KindOf(Kind) is not { } kind || Moment is not { } moment) return;
        try
        {
            (Findings, Signed) = await Programmes.Report(moment, kind, ReportPeriod.Of(Programme, kind, Covering, moment.Day), Bases.Parse(Asked), Visit.Aborted);
        }
        catch (Refusal refusal)
        {
            NoSuch = refusal.Sentence;
        }
    }
}
