namespace CoordinationTracker;

/// <summary>How sure a counted value is. People write "nearly", "more than", "about", and mean it (domain 2.5).</summary>
public enum Qualifier { Exactly, About, LessThan, MoreThan }

/// <summary>
/// So much of an indicator. A quantity with a breakdown is a part already counted in the plain one beside it (trong đó)
/// and is never added to it.
/// </summary>
/// <param name="Indicator">The indicator's code.</param>
/// <param name="Unit">The unit whose result it is, when it is not the whole programme's.</param>
public sealed record Quantity(string Indicator, decimal Value, Qualifier Qualifier = Qualifier.Exactly, Guid? Unit = null, string? Breakdown = null);

/// <summary>A sum that remembers how sure its parts were: one approximate part makes the whole approximate.</summary>
public readonly record struct Total(decimal Value, bool Above, bool Below, int Entries)
{
    public static Total Of(decimal value, Qualifier qualifier) => new(
        value,
        Above: qualifier is Qualifier.MoreThan or Qualifier.About,
        Below: qualifier is Qualifier.LessThan or Qualifier.About,
        Entries: 1);

    /// <summary>Nothing was counted; not the same as a counted zero.</summary>
    public bool NotRecorded => Entries == 0;

    /// <summary>The true value may lie above, below, or on both sides of the sum.</summary>
    public Qualifier Qualifier => (Above, Below) switch
    {
        (false, false) => Qualifier.Exactly,
        (true, false) => Qualifier.MoreThan,
        (false, true) => Qualifier.LessThan,
        (true, true) => Qualifier.About,
    };

    /// <summary>A difference is unsure the other way round about what is taken away: 775 less "more than 731" is less than 44.</summary>
    public static Total operator -(Total left, Total right) => left.Subtract(right);
    public Total Subtract(Total other) => new(Value - other.Value, Above || other.Below, Below || other.Above, Entries + other.Entries);

    public static Total operator +(Total left, Total right) => left.Add(right);
    public Total Add(Total other) => new(Value + other.Value, Above || other.Above, Below || other.Below, Entries + other.Entries);
}
