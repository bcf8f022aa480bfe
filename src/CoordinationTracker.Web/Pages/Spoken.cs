using Microsoft.AspNetCore.Components;

namespace CoordinationTracker.Web.Pages;

/// <summary>A piece of a page that speaks the reader's language and keeps the position they read at.</summary>
public abstract class Spoken : ComponentBase
{
    [Inject] protected Visit Visit { get; set; } = null!;

    protected string Language => Visit.Language;
    protected Numerals Numerals => Visit.Numerals;

    protected string Say(string vi, string en) => Visit.Say(vi, en);
    protected string In(Wording? words) => words?.In(Language) ?? "";
    protected string Capital(Wording words) => In(words) is [var first, .. var rest] ? char.ToUpperInvariant(first) + rest : "";
    protected string Write(DateOnly day) => Numerals.Write(day);
    protected string Link(string path, params (string Name, object? Value)[] query) => Visit.Link(path, query);

    /// <summary>A number of things, with the English plural where one is needed.</summary>
    protected string Count(int number, string vi, string one, string many) => $"{Numerals.Write(number)} {Say(vi, number == 1 ? one : many)}";
}

/// <summary>A page about one programme, as it stood at the position read at; it draws <see cref="NothingHere"/> when there is none.</summary>
public abstract class OfProgramme : Spoken
{
    [Parameter] public string Code { get; set; } = "";

    protected bool Loaded { get; private set; }
    protected Moment? Moment { get; private set; }
    protected CoordinationTracker.Programme Programme => Moment!.Programme;
    protected Directory Directory => Moment!.Directory;
    protected DateOnly Today { get; private set; }
    protected TimeOnly Hour { get; private set; }
    protected string Root => $"/programmes/{Uri.EscapeDataString(Programme.Code)}";

    protected override async Task OnInitializedAsync()
    {
        // Drawn only when all of it is known: while this waits, a page is drawn once without.
        var moment = await Visit.Find(Code);
        if (moment is not null)
        {
            Moment = moment;
            (Today, Hour) = (Visit.Today(Programme), Visit.Hour(Programme));
            await Prepare();
        }
        Loaded = true;
    }

    protected virtual Task Prepare() => Task.CompletedTask;

    protected string NameOf(Guid unit) => In(Directory.NameOn(unit, Today));
}
