using System.Globalization;

namespace CoordinationTracker.Web.Pages;

/// <summary>Which documents of the register are asked for, read from the address.</summary>
public sealed class DocumentFilter
{
    public string Words { get; private init; } = "";
    public string Type { get; private init; } = "";
    public Guid? Issuer { get; private init; }
    public int? Year { get; private init; }
    public string Programme { get; private init; } = "";

    public bool IsAll => Words.Length == 0 && Type.Length == 0 && Issuer is null && Year is null && Programme.Length == 0;

    public static DocumentFilter Of(IQueryCollection query) => new()
    {
        Words = query["q"].FirstOrDefault()?.Trim() ?? "",
        Type = query["type"].FirstOrDefault() ?? "",
        Issuer = Guid.TryParse(query["issuer"].FirstOrDefault(), out var issuer) ? issuer : null,
        Year = int.TryParse(query["year"].FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null,
        Programme = query["programme"].FirstOrDefault() ?? "",
    };

    /// <summary>The newest first.</summary>
    public IReadOnlyList<RegisteredDocument> Apply(Directory directory)
    {
        var words = Folding.Fold(Words);
        return [.. directory.Documents.All
            .Where(document => Type.Length == 0 || string.Equals(document.Account.Type, Type, StringComparison.OrdinalIgnoreCase))
            .Where(document => Issuer is null || document.Account.Issuers.Contains(Issuer.Value))
            .Where(document => Year is null || document.Account.IssuedOn.Year == Year)
            .Where(document => Programme.Length == 0 || document.IsOf(Programme))
            .Where(document => words.Length == 0 || Texts(document.Account).Any(text => Folding.Holds(text, words)))
            .OrderByDescending(document => document.Account.IssuedOn).ThenByDescending(document => document.Id)];
    }

    private static IEnumerable<string> Texts(DocumentAccount account) =>
        new[] { account.Summary, account.IssuedBy, account.SignedBy }.OfType<Wording>().SelectMany(words => new[] { words.Vi, words.En, words.Hi, words.Ur })
            .Concat([account.Symbol, account.Number, account.File?.Name]).OfType<string>();
}
