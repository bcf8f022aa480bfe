using Microsoft.AspNetCore.Components;

namespace CoordinationTracker.Web.Pages;

/// <summary>A page about the review of some days, whether or not it was opened; the words in the address may name no period.</summary>
public abstract class OfReview : OfProgramme
{
    [Parameter] public string Kind { get; set; } = "";
    [Parameter] public string Covering { get; set; } = "";

    protected Findings? Findings { get; private set; }
    protected string ReviewRoot => ReviewAddress.Of(Programme, Findings!.Kind, Findings.Covering);
    protected string Name => ReviewAddress.Name(Programme, Findings!.Kind, Findings.Covering, Language);

    protected override Task Prepare()
    {
        if (Periods.KindOf(Kind) is not { } kind) return Task.CompletedTask;
        try
        {
            Findings = Moment!.Review(kind, Programme.Periods.Parse(kind, Covering));
        }
        catch (Refusal)
        {
            // Not a period of this kind: there is no such page.
        }
        return Task.CompletedTask;
    }
}
