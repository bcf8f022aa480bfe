using System.Text.Json.Serialization;
using CoordinationTracker.Store;

namespace CoordinationTracker.Tests.Store;

/// <summary>The store knows no subject; its tests tell the story of a lighthouse.</summary>
public static class Cast
{
    public static readonly EventFormat Types = new(new Dictionary<string, Type>
    {
        ["lamp_lit"] = typeof(LampLit),
        ["ship_seen"] = typeof(ShipSeen),
        ["note_written"] = typeof(NoteWritten),
    });

    public static readonly Guid Lighthouse = new("11111111-1111-7111-8111-111111111111");
    public static readonly Guid Harbour = new("22222222-2222-7222-8222-222222222222");
    public static readonly Authorship Keeper = new("keeper");

    public static LampLit Lit(int day) => new(new DateOnly(2026, 1, day));
    public static NoteWritten Note(string text) => new(text);
}

/// <summary>What the events of a stream fold to; it gives the stream its type.</summary>
public sealed record Watch;

public sealed record LampLit(DateOnly On);
public sealed record ShipSeen(string Name, Colour Colour, decimal Tonnage, Bearing Bearing, IReadOnlyList<string> Cargo, string? Remark, int? Masts = null);
public sealed record NoteWritten(string Text);

public enum Colour { None, Red, White }

[JsonDerivedType(typeof(Due), "Due")]
[JsonDerivedType(typeof(Between), "Between")]
public abstract record Bearing;
public sealed record Due(string To) : Bearing;
public sealed record Between(int A, int B) : Bearing;
