using System.Collections.Immutable;
using System.Globalization;

namespace CoordinationTracker;

/// <summary>A document as it stands in the register.</summary>
/// <param name="Registered">The first account, for telling a repeated form from a clashing one.</param>
public sealed record RegisteredDocument(Guid Id, DocumentAccount Registered, DocumentAccount Account, DocumentWithdrawn? Withdrawal, EquatableList<long> Positions)
{
    /// <summary>Number and symbol as printed, or as much of them as is known.</summary>
    public string? Printed => Account.Symbol ?? Account.Number;

    public bool IsOf(string programme) => Account.Programmes.Contains(programme, StringComparer.OrdinalIgnoreCase);
}

/// <summary>A document sent to many, and which of them have said that they have it (S4.16).</summary>
public sealed record Circulation(DocumentCirculated Told, ImmutableList<ReceiptAcknowledged> Receipts, EquatableList<long> Positions)
{
    public ReceiptAcknowledged? ReceiptOf(Guid unit) => Receipts.Find(receipt => receipt.Unit == unit);

    /// <summary>The addressees that have not acknowledged it.</summary>
    public IEnumerable<Guid> Silent => Told.Addressees.Where(unit => ReceiptOf(unit) is null);
}

public sealed record Deposit(DocumentDeposited Told, EquatableList<long> Positions);

/// <summary>The register of documents, higher ones and those issued, in the order they were entered; where they went and where they lie.</summary>
public sealed record Documents
{
    public static readonly Documents Empty = new();

    private ImmutableDictionary<Guid, RegisteredDocument> ById { get; init; } = ImmutableDictionary<Guid, RegisteredDocument>.Empty;
    private ImmutableList<Guid> InOrder { get; init; } = [];
    private ImmutableDictionary<string, ImmutableList<Guid>> ByNumber { get; init; } = ImmutableDictionary.Create<string, ImmutableList<Guid>>(StringComparer.Ordinal);
    private ImmutableDictionary<string, ImmutableList<Guid>> ByProgramme { get; init; } = ImmutableDictionary.Create<string, ImmutableList<Guid>>(StringComparer.OrdinalIgnoreCase);
    private ImmutableDictionary<Guid, ImmutableList<Guid>> ByImplemented { get; init; } = ImmutableDictionary<Guid, ImmutableList<Guid>>.Empty;
    private ImmutableDictionary<Guid, Circulation> CirculationsById { get; init; } = ImmutableDictionary<Guid, Circulation>.Empty;
    private ImmutableDictionary<Guid, ImmutableList<Guid>> CirculationsByDocument { get; init; } = ImmutableDictionary<Guid, ImmutableList<Guid>>.Empty;
    private ImmutableDictionary<Guid, Deposit> DepositsById { get; init; } = ImmutableDictionary<Guid, Deposit>.Empty;
    private ImmutableList<Guid> DepositsInOrder { get; init; } = [];

    /// <summary>The terms through which units number their documents; whoever has none numbers year by year.</summary>
    public ImmutableList<NumberingTermAgreed> Terms { get; private init; } = [];

    /// <summary>Withdrawn ones included: nothing disappears.</summary>
    public RegisteredDocument? Find(Guid id) => ById.GetValueOrDefault(id);

    /// <summary>Those that stand; withdrawn ones are not among them.</summary>
    public IEnumerable<RegisteredDocument> All => InOrder.Select(id => ById[id]).Where(document => document.Withdrawal is null);
    public IEnumerable<RegisteredDocument> WithdrawnOnes => InOrder.Select(id => ById[id]).Where(document => document.Withdrawal is not null);

    /// <summary>Those that belong to a programme, in order of day.</summary>
    public IEnumerable<RegisteredDocument> Of(string programme) => At(ByProgramme, programme).OrderBy(document => document.Account.IssuedOn).ThenBy(document => document.Id);

    /// <summary>Those that carry this one out, in order of day.</summary>
    public IEnumerable<RegisteredDocument> Implementing(Guid document) => At(ByImplemented, document).OrderBy(by => by.Account.IssuedOn).ThenBy(by => by.Id);

    public Circulation? FindCirculation(Guid circulation) => CirculationsById.GetValueOrDefault(circulation);
    public IEnumerable<Circulation> CirculationsOf(Guid document) => CirculationsByDocument.GetValueOrDefault(document, []).Select(id => CirculationsById[id]);
    public Deposit? FindDeposit(Guid deposit) => DepositsById.GetValueOrDefault(deposit);
    public IEnumerable<Deposit> Deposits => DepositsInOrder.Select(id => DepositsById[id]);
    public IEnumerable<Deposit> DepositsOf(Guid document) => Deposits.Where(deposit => deposit.Told.Document == document);

    /// <summary>Another document that bears the same number in the same register: of the issuer, the type, and the term or the year (domain 7.6 (8)).</summary>
    public RegisteredDocument? SharingNumber(Guid document, DocumentAccount account) => account.Number is null ? null
        : At(ByNumber, NumberKey(account)).FirstOrDefault(other => other.Id != document && SpanOf(account).Contains(other.Account.IssuedOn));

    /// <summary>The days through which the issuer's numbers of this document's type run on: the term agreed, or else the calendar year.</summary>
    public Period SpanOf(DocumentAccount account) => SpanOf(account.Issuers, account.IssuedOn);

    /// <summary>The number that comes next in the register of these issuers and this type, in the term or the year of a day: one above the highest given.</summary>
    public int NextNumber(string type, EquatableList<Guid> issuers, DateOnly day)
    {
        var span = SpanOf(issuers, day);
        // A withdrawn document's number may be given again on purpose, and is not proposed.
        return 1 + ById.Values.Select(document => document.Account)
            .Where(account => account.Issuers == issuers && string.Equals(account.Type, type, StringComparison.OrdinalIgnoreCase) && span.Contains(account.IssuedOn))
            .Select(account => int.TryParse(string.Concat((account.Number ?? "").TakeWhile(char.IsAsciiDigit)), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 1_000_000 ? number : 0)
            .DefaultIfEmpty().Max();
    }

    /// <summary>Who issued it: the units by the names somebody gives them, or the words for a body outside the Directory.</summary>
    public static Wording IssuerOf(DocumentAccount account, Func<Guid, Wording> nameOf)
    {
        var names = account.Issuers.Select(nameOf).ToList();
        return account.IssuedBy ?? (names.Count == 1 ? names[0] : new(Joined("vi"), names.All(name => name.LanguageIn("en") == "en") ? Joined("en") : null));

        string Joined(string language) => string.Join(", ", names.Select(name => name.In(language)));
    }

    private Period SpanOf(EquatableList<Guid> issuers, DateOnly on) => issuers.Count > 0 && TermOf(issuers[0], on) is { } term ? term : Period.Year(on.Year);

    public Period? TermOf(Guid unit, DateOnly on) => Terms.Find(term => term.Unit == unit && term.TermFrom <= on && on <= term.TermTo) is { } term ? new(term.TermFrom, term.TermTo) : null;

    public Documents Evolve(RegisterEvent told, long position) => told switch
    {
        DocumentRegistered e => Set(null, new(e.Document, e.Account, e.Account, null, [position])) with { InOrder = InOrder.Add(e.Document) },
        DocumentCorrected e when Find(e.Document) is { } known => Set(known, known with { Account = e.Account, Positions = known.Positions.Add(position) }),
        DocumentWithdrawn e when Find(e.Document) is { } known => Set(known, known with { Withdrawal = e, Positions = known.Positions.Add(position) }),
        NumberingTermAgreed e => this with { Terms = Terms.Add(e) },
        DocumentCirculated e => this with
        {
            CirculationsById = CirculationsById.SetItem(e.Circulation, new(e, [], [position])), CirculationsByDocument = With(CirculationsByDocument, e.Document, e.Circulation),
        },
        ReceiptAcknowledged e when FindCirculation(e.Circulation) is { } sent => this with
        {
            CirculationsById = CirculationsById.SetItem(e.Circulation, sent with { Receipts = sent.Receipts.Add(e), Positions = sent.Positions.Add(position) }),
        },
        DocumentDeposited e => this with { DepositsById = DepositsById.SetItem(e.Deposit, new(e, [position])), DepositsInOrder = DepositsInOrder.Add(e.Deposit) },
        _ => this,
    };

    private Documents Set(RegisteredDocument? before, RegisteredDocument after)
    {
        var (byNumber, byProgramme, byImplemented) = (ByNumber, ByProgramme, ByImplemented);
        if (before is { Withdrawal: null }) Index(before, removed: true);
        if (after.Withdrawal is null) Index(after, removed: false);
        return this with { ById = ById.SetItem(after.Id, after), ByNumber = byNumber, ByProgramme = byProgramme, ByImplemented = byImplemented };

        void Index(RegisteredDocument document, bool removed)
        {
            if (document.Account.Number is not null) byNumber = Change(byNumber, NumberKey(document.Account));
            foreach (var programme in document.Account.Programmes) byProgramme = Change(byProgramme, programme);
            foreach (var implemented in document.Account.Implements) byImplemented = Change(byImplemented, implemented);

            ImmutableDictionary<TKey, ImmutableList<Guid>> Change<TKey>(ImmutableDictionary<TKey, ImmutableList<Guid>> index, TKey key) where TKey : notnull =>
                removed ? index.SetItem(key, index[key].Remove(document.Id)) : With(index, key, document.Id);
        }
    }

    private IEnumerable<RegisteredDocument> At<TKey>(ImmutableDictionary<TKey, ImmutableList<Guid>> index, TKey key) where TKey : notnull => index.GetValueOrDefault(key, []).Select(id => ById[id]);

    private static ImmutableDictionary<TKey, ImmutableList<Guid>> With<TKey>(ImmutableDictionary<TKey, ImmutableList<Guid>> index, TKey key, Guid id) where TKey : notnull =>
        index.SetItem(key, index.GetValueOrDefault(key, []).Add(id));

    // "01" and "1" are one number; who issues jointly keeps a register of its own.
    private static string NumberKey(DocumentAccount account) =>
        $"{(account.Issuers.Count > 0 ? string.Join('+', account.Issuers) : account.IssuedBy?.In("vi").ToUpperInvariant())}|{account.Type.ToUpperInvariant()}|{Writing.Visible(account.Number!).TrimStart('0').ToUpperInvariant()}";
}
