using Microsoft.AspNetCore.Components;

namespace CoordinationTracker.Web.Pages;

/// <summary>One field of a form: labelled, as it was typed, with the sentence about it beside it. Its name is the command's property.</summary>
public abstract class Input : Spoken
{
    [CascadingParameter] public Typed Typed { get; set; } = null!;
    [Parameter] public string Name { get; set; } = "";
    [Parameter] public string Label { get; set; } = "";
    [Parameter] public string? Hint { get; set; }
    [Parameter] public bool Required { get; set; }

    /// <summary>Where typing begins on a fresh page; a sentence about a field takes it away.</summary>
    [Parameter] public bool First { get; set; }

    /// <summary>Columns of twelve it takes on a wide screen.</summary>
    [Parameter] public int Wide { get; set; } = 12;

    public string Id => $"{Typed.Form}-{Name.Replace('.', '-')}";
    public string? Sentence => Typed.SentenceOn(Name);
    public bool Focused => Typed.FirstField == Name || (First && !Typed.WasSent);
    public string? DescribedBy => Sentence is not null ? Id + "-said" : Hint is not null ? Id + "-hint" : null;
    public string? Invalid => Sentence is null ? null : "true";
    public string Control => Sentence is null ? "form-control" : "form-control is-invalid";
    public string Select => Sentence is null ? "form-select" : "form-select is-invalid";
    public string Column => Wide == 12 ? "col-12" : $"col-12 col-sm-{Math.Min(12, Math.Max(6, Wide * 2))} col-lg-{Wide}";

    protected override void OnInitialized() => Typed.Draw(Name);
}
