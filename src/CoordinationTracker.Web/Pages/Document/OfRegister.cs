using Microsoft.AspNetCore.Components;

namespace CoordinationTracker.Web.Pages;

/// <summary>A page about the register of documents, as it stood at the position read at.</summary>
public abstract class OfRegister : Spoken
{
    [Inject] private Programmes All { get; set; } = null!;
    [Inject] private Clock Clock { get; set; } = null!;

    protected bool Loaded { get; private set; }
    protected Directory Directory { get; private set; } = Directory.Empty;
    protected DateOnly Today { get; private set; }
    protected IReadOnlyList<Moment> Moments { get; private set; } = [];
    protected IReadOnlyList<Choice> Units { get; private set; } = [];
    protected IReadOnlyList<Choice> Registered { get; private set; } = [];
    protected IReadOnlyList<Choice> Codes { get; private set; } = [];

    protected override async Task OnInitializedAsync()
    {
        var directory = await All.DirectoryAt(Visit.AsAt, Visit.Aborted);
        Moments = await Visit.All();
        Today = Clock.Today(CoordinationTracker.Programme.Unknown, Visit.RecordedAt);
        // Ended units issued documents in their day.
        Units = [.. directory.Units.Select(unit => new Choice(unit.Id.ToString(), In(unit.NameOn(Today).Name))).OrderBy(choice => Folding.Fold(choice.Text), StringComparer.Ordinal)];
        Registered = ChoicesOf.Documents(directory, Language);
        Codes = [.. Moments.Select(moment => new Choice(moment.Programme.Code, $"{moment.Programme.Code} – {ChoicesOf.Short(In(moment.Programme.Title))}"))];
        Directory = directory;
        Loaded = true;
    }

    protected Wording NameOf(Guid unit) => Directory.NameOn(unit, Today);

    /// <summary>Under the names of the day it was issued.</summary>
    protected Wording IssuerOf(DocumentAccount account) => Documents.IssuerOf(account, unit => Directory.NameOn(unit, account.IssuedOn));
}
