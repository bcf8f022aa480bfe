namespace CoordinationTracker;

/// <summary>Both sides agreed who holds a difficulty first, who next, and how long each may be silent; it may cross from one body to the other.</summary>
public sealed record LadderAgreed(EquatableList<Rung> Rungs, DateOnly AgreedOn) : ProgrammeEvent;

/// <summary>One level of a ladder.</summary>
/// <param name="Days">How many days the unit may be silent before it goes up.</param>
public sealed record Rung(Guid Unit, int Days);

/// <summary>A ladder and where it stands in the record; the lowest level is 1.</summary>
public sealed record Ladder(LadderAgreed Agreed, long Position)
{
    public EquatableList<Rung> Rungs => Agreed.Rungs;
    public DateOnly AgreedOn => Agreed.AgreedOn;

    /// <summary>0 for a unit that is not on it.</summary>
    public int LevelOf(Guid? unit) => Rungs.TakeWhile(rung => rung.Unit != unit).Count() is var below && below < Rungs.Count ? below + 1 : 0;

    /// <summary>The level above this unit's; null for the top, and for a unit that is not on it.</summary>
    public Rung? After(Guid unit) => LevelOf(unit) is var level && level > 0 && level < Rungs.Count ? Rungs[level] : null;
}

/// <summary>The ladders of a programme; at most one is in force on a day: the last agreed by then.</summary>
public sealed record Ladders(EquatableList<Ladder> InOrder)
{
    public static readonly Ladders None = new((EquatableList<Ladder>)[]);

    public Ladder? On(DateOnly day) => InOrder.LastOrDefault(ladder => ladder.AgreedOn <= day);
    public Ladder? FirstAfter(DateOnly day) => InOrder.FirstOrDefault(ladder => ladder.AgreedOn > day);
    public Ladders Add(Ladder ladder) => new(InOrder.Append(ladder).OrderBy(known => known.AgreedOn).ToEquatableList());
}
