using System.Collections.Immutable;
using CoordinationTracker.Reports;

namespace CoordinationTracker;

// Storage format, for ever: see ProgrammeEvents.cs.

/// <summary>Anything that can happen to the units, posts and documents that outlive programmes.</summary>
public abstract record DirectoryEvent;

public abstract record UnitEvent(Guid Unit) : DirectoryEvent;

/// <summary>A body, department or place of work exists (S0.27).</summary>
/// <param name="Symbol">Its code in document numbers: "ĐUK".</param>
/// <param name="Regime">Whose rules of form it writes by.</param>
/// <param name="Level">Its rung in a hierarchy, the same word for all units of the rung: "district", "block", "booth" (S2.28).</param>
public sealed record UnitEstablished(Guid Unit, Wording Name, string? Symbol, Regime Regime, Guid? Parent, DateOnly EstablishedOn, string? Level = null) : UnitEvent(Unit);

/// <summary>It has another official name from a day on; papers about earlier days keep the earlier name.</summary>
public sealed record UnitRenamed(Guid Unit, Wording Name, string? Symbol, DateOnly RenamedOn) : UnitEvent(Unit);

/// <summary>People and papers also call it this; found by search, never printed (S0.27, S4.31).</summary>
public sealed record UnitAliased(Guid Unit, string Alias) : UnitEvent(Unit);

/// <summary>From a day on it stands under this unit, or under none, on this level when one is said; papers about earlier days keep the earlier place (S2.28, S3.21).</summary>
public sealed record UnitPlaced(Guid Unit, Guid? Parent, DateOnly PlacedOn, string? Level = null) : UnitEvent(Unit);

public sealed record UnitMerged(Guid Unit, Guid Into, DateOnly MergedOn) : UnitEvent(Unit);

/// <summary>It ended; its work went to the successors, if any (domain 0.1 (4)).</summary>
public sealed record UnitDissolved(Guid Unit, EquatableList<Guid> Successors, DateOnly DissolvedOn) : UnitEvent(Unit);

/// <summary>Somebody took a post in a unit. A natural person is an id here; the name stands outside the record, where it can be erased.</summary>
public sealed record PostHeld(Guid Holding, Guid Unit, Wording Post, Guid Person, DateOnly HeldFrom) : DirectoryEvent;

public sealed record PostLeft(Guid Holding, DateOnly LeftOn) : DirectoryEvent;

/// <summary>An official name, from a day on.</summary>
public sealed record OfficialName(Wording Name, string? Symbol, DateOnly From);

/// <summary>A unit with all its names and places.</summary>
/// <param name="Order">Its place among all units, in the order they were entered.</param>
public sealed record Unit(UnitEstablished Established, ImmutableList<OfficialName> Names, ImmutableList<string> Aliases, DateOnly? EndedOn, EquatableList<Guid> Successors, int Order)
{
    public Guid Id => Established.Unit;

    /// <summary>Where it was placed after its first place, in order of day.</summary>
    public ImmutableList<UnitPlaced> Placements { get; init; } = [];

    public Regime Regime => Established.Regime;
    public bool Exists(DateOnly on) => !(EndedOn <= on);

    /// <summary>It was established by this day and has not ended.</summary>
    public bool Lives(DateOnly on) => Established.EstablishedOn <= on && Exists(on);

    /// <summary>The unit it was last placed under by a day; before the first place, the first.</summary>
    public Guid? PlacedUnder(DateOnly on) => Placements.FindLast(placed => placed.PlacedOn <= on) is { } placed ? placed.Parent : Established.Parent;

    /// <summary>The level it stands on that day, when one was said.</summary>
    public string? LevelOn(DateOnly on) => Placements.FindLast(placed => placed.PlacedOn <= on && placed.Level is not null)?.Level ?? Established.Level;

    /// <summary>The name in force on a day; before the first, the first.</summary>
    public OfficialName NameOn(DateOnly day) => Names.Where(name => name.From <= day).MaxBy(name => name.From) ?? Names[0];
}

/// <summary>Who is at a post, from a day until the day they left.</summary>
public sealed record Holding(PostHeld Held, DateOnly? LeftOn)
{
    public bool Holds(DateOnly on) => Held.HeldFrom <= on && !(LeftOn <= on);
}

/// <summary>
/// What outlives programmes: units with their official names over time, people at posts, and the register of documents. Folded at the same position
/// as a programme, so that an abolished body keeps its name in old reports (architecture 2.2, 4).
/// </summary>
public sealed partial record Directory
{
    /// <summary>The one stream of the Directory.</summary>
    public static readonly Guid Stream = new("d1d1d1d1-0000-7000-8000-000000000001");

    public static readonly Directory Empty = new();

    /// <summary>The stream of its history, always <see cref="Stream"/>.</summary>
    public Guid Id { get; init; } = Stream;

    public long Version { get; private init; }
    public long Position { get; private init; }
    private ImmutableDictionary<Guid, Unit> UnitsById { get; init; } = ImmutableDictionary<Guid, Unit>.Empty;
    private ImmutableList<Guid> UnitsInOrder { get; init; } = [];
    private ImmutableDictionary<Guid, Holding> HoldingsById { get; init; } = ImmutableDictionary<Guid, Holding>.Empty;
    private ImmutableList<Guid> HoldingsInOrder { get; init; } = [];

    /// <summary>The register of documents.</summary>
    public Documents Documents { get; private init; } = Documents.Empty;

    public Unit? Find(Guid unit) => UnitsById.GetValueOrDefault(unit);
    public Holding? FindHolding(Guid holding) => HoldingsById.GetValueOrDefault(holding);
    public IEnumerable<Unit> Units => UnitsInOrder.Select(id => UnitsById[id]);
    public IEnumerable<Holding> Holdings => HoldingsInOrder.Select(id => HoldingsById[id]);

    /// <summary>The unit's official name on a day; never blank, so that a page about the past always prints.</summary>
    public Wording NameOn(Guid unit, DateOnly day) => Find(unit)?.NameOn(day).Name ?? new Wording(Vi: "(đơn vị chưa rõ)", En: "(unknown unit)");

    public Directory Evolve(Recorded told)
    {
        var next = told.Event switch
        {
            UnitEstablished e => this with
            {
                UnitsById = UnitsById.SetItem(e.Unit, new(e, [new(e.Name, e.Symbol, e.EstablishedOn)], [], null, [], UnitsInOrder.Count)),
                UnitsInOrder = UnitsInOrder.Add(e.Unit),
            },
            UnitEvent e when Find(e.Unit) is { } unit => this with { UnitsById = UnitsById.SetItem(unit.Id, Evolve(unit, e)) },
            RegisterEvent e => this with { Documents = Documents.Evolve(e, told.Position) },
            PostHeld e => this with { HoldingsById = HoldingsById.SetItem(e.Holding, new(e, null)), HoldingsInOrder = HoldingsInOrder.Add(e.Holding) },
            PostLeft e when FindHolding(e.Holding) is { } holding => this with { HoldingsById = HoldingsById.SetItem(e.Holding, holding with { LeftOn = e.LeftOn }) },
            _ => this,
        };
        return (told.Event is UnitEvent known ? next.Indexed(known) : next) with { Version = told.Version, Position = told.Position };
    }

    private static Unit Evolve(Unit unit, UnitEvent told) => told switch
    {
        UnitRenamed e => unit with { Names = unit.Names.Add(new(e.Name, e.Symbol, e.RenamedOn)) },
        UnitAliased e => unit with { Aliases = unit.Aliases.Add(e.Alias) },
        UnitPlaced e => unit with { Placements = unit.Placements.Add(e) },
        UnitMerged e => unit with { EndedOn = e.MergedOn, Successors = [e.Into] },
        UnitDissolved e => unit with { EndedOn = e.DissolvedOn, Successors = e.Successors },
        _ => unit,
    };

    private Unit Require(Guid unit, string field)
    {
        var known = Find(unit);
        Refusal.If(known is null, field, "The Directory knows no such unit.", "Danh bạ không có đơn vị này.");
        return known!;
    }

    private Unit RequireLiving(Guid unit, string field)
    {
        var known = Require(unit, field);
        Refusal.If(known.EndedOn is not null, field, "This unit has ended.", "Đơn vị này đã kết thúc hoạt động.");
        return known;
    }

    private static void RequirePast(DateOnly day, DateOnly today, string field) =>
        Refusal.If(day > today, field, "This day has not come yet.", "Ngày này chưa đến.");
}
