namespace CoordinationTracker;

/// <summary>What the other side says of a claim.</summary>
public enum Standing { Claimed, Confirmed, Disputed }

/// <summary>Whose word a total rests on; every total says which (architecture 3, peers 5).</summary>
public enum Basis
{
    /// <summary>Everything that was entered; what is disputed counts and is pointed out.</summary>
    Claimed,

    /// <summary>What side A claims itself or has confirmed.</summary>
    StoodByA,

    /// <summary>What side B claims itself or has confirmed.</summary>
    StoodByB,

    /// <summary>What both sides stand by.</summary>
    Agreed,

    /// <summary>What one side does not accept.</summary>
    Disputed,
}

/// <summary>How a basis is written in addresses and on the command line: "claimed", "stood-by-a", "stood-by-b", "agreed", "disputed".</summary>
public static class Bases
{
    private static readonly Dictionary<string, Basis> ByCode = new(StringComparer.Ordinal)
    {
        ["claimed"] = Basis.Claimed, ["stood-by-a"] = Basis.StoodByA, ["stood-by-b"] = Basis.StoodByB, ["agreed"] = Basis.Agreed, ["disputed"] = Basis.Disputed,
    };

    public static IEnumerable<string> Codes => ByCode.Keys;

    public static string Code(Basis basis) => ByCode.First(known => known.Value == basis).Key;

    /// <summary>Everything claimed where nothing else is asked for.</summary>
    /// <exception cref="Refusal">There is no such basis.</exception>
    public static Basis Parse(string? code)
    {
        Refusal.If(code is not null && !ByCode.ContainsKey(code), "basis",
            $"“{code}” is not a basis of figures; choose one of {string.Join(", ", Codes)}.", $"“{code}” không phải là một căn cứ số liệu; hãy chọn một trong: {string.Join(", ", Codes)}.");
        return code is null ? Basis.Claimed : ByCode[code];
    }
}

/// <summary>What a side last said of a claim as it stands.</summary>
/// <param name="Objection">Why it does not accept it; null when it does.</param>
public sealed record Word(Side By, string? Objection);

/// <summary>Whose claim something is, and what was said of it. Sides are equal: neither is right because it spoke first.</summary>
/// <param name="Of">The side that entered it, for whomever it speaks; where that is unknown, the side it speaks of.</param>
public sealed record Claim(Side Of, EquatableList<Word> Words)
{
    private static readonly Claim OfA = new(Side.A, []), OfB = new(Side.B, []), OfBoth = new(Side.Both, []);

    /// <summary>A claim nobody has said a word about.</summary>
    public static Claim By(Side? toldBy, Side speaksOf) => (toldBy is Side.A or Side.B ? toldBy.Value : speaksOf) switch { Side.A => OfA, Side.B => OfB, _ => OfBoth };

    /// <summary>Where in the record words about it stand, those included that a later one took the place of.</summary>
    public EquatableList<long> SaidAt { get; init; }

    public Standing Standing => Words.Count == 0 ? Standing.Claimed : Words.Any(word => word.Objection is not null) ? Standing.Disputed : Standing.Confirmed;

    /// <summary>A side's new word takes the place of its last one; it never settles the other's dispute.</summary>
    public Claim Say(Word word, long position) => this with { Words = Words.Where(said => said.By != word.By).Append(word).ToEquatableList(), SaidAt = SaidAt.Add(position) };

    /// <summary>The side claims it or has confirmed it, and does not dispute it.</summary>
    public bool IsStoodBy(Side side) => Words.LastOrDefault(word => word.By == side) is { } word ? word.Objection is null : Of == side || Of is Side.Both;

    /// <summary>Whether it counts when totals are read on this basis.</summary>
    public bool CountsOn(Basis basis) => basis switch
    {
        Basis.StoodByA => IsStoodBy(Side.A),
        Basis.StoodByB => IsStoodBy(Side.B),
        Basis.Agreed => IsStoodBy(Side.A) && IsStoodBy(Side.B),
        Basis.Disputed => Standing is Standing.Disputed,
        _ => true,
    };
}
