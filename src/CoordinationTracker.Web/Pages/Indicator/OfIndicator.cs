using Microsoft.AspNetCore.Components;

namespace CoordinationTracker.Web.Pages;

/// <summary>A page about one indicator, read by periods of a kind, on one basis, of one unit or all: as the address says.</summary>
public abstract class OfIndicator : OfProgramme
{
    [Parameter] public string Indicator { get; set; } = "";

    protected Indicator? Known { get; private set; }
    protected Definition Definition => Known!.DefinitionOn(Today);
    protected Counting Counting { get; private set; } = null!;
    protected PeriodKind Kind { get; private set; }
    protected Basis Basis { get; private set; }
    protected Guid? Unit { get; private set; }

    protected override Task Prepare()
    {
        var query = Visit.Http.Request.Query;
        Known = Programme.Indicators.Find(Indicator);
        Counting = new(Programme, Directory);
        Kind = query["kind"].FirstOrDefault() is { } kind ? Periods.KindOf(kind) ?? PeriodKind.Quarter : PeriodKind.Quarter;
        Basis = query["basis"].FirstOrDefault() is { } basis && Bases.Codes.Contains(basis) ? Bases.Parse(basis) : Basis.Claimed;
        Unit = Guid.TryParse(query["unit"], out var unit) && Directory.Find(unit) is not null ? unit : null;
        return Task.CompletedTask;
    }

    /// <summary>Where the entries behind a figure are listed.</summary>
    protected string Entries(Period over, string? part = null, Guid? unit = null) => Link($"{Root}/indicators/{Uri.EscapeDataString(Known!.Code)}/entries",
        ("from", Typed.Written(over.From)), ("to", Typed.Written(over.To)), ("part", part), ("unit", unit ?? Unit), ("basis", Basis is Basis.Claimed ? null : Bases.Code(Basis)));
}
