using System.Collections.Immutable;

namespace CoordinationTracker;

public abstract record GradeEvent(Guid Grade) : ProgrammeEvent;

/// <summary>Some days were graded in words: "relatively comprehensive", "prompt and serious" (S1.7, S1.8; domain 3.4).</summary>
/// <param name="Indicator">The qualitative indicator.</param>
/// <param name="Unit">The unit graded; the whole programme when left out.</param>
public sealed record GradeGiven(Guid Grade, string Indicator, Side Side, Wording Words, Period Covering, DateOnly GivenOn, Guid? Unit, string? Source) : GradeEvent(Grade);

public sealed record GradeWithdrawn(Guid Grade, string Reason) : GradeEvent(Grade);

public sealed record Grade(GradeGiven Given, GradeWithdrawn? Withdrawal, EquatableList<long> Positions);

/// <summary>The grades, in the order they were given.</summary>
public sealed record Grades
{
    public static readonly Grades Empty = new();

    private ImmutableList<Guid> InOrder { get; init; } = [];
    private ImmutableDictionary<Guid, Grade> ById { get; init; } = ImmutableDictionary<Guid, Grade>.Empty;

    public Grade? Find(Guid id) => ById.GetValueOrDefault(id);
    public IEnumerable<Grade> All => InOrder.Select(id => ById[id]);

    /// <summary>The last grade of exactly these days; null when none was given, which is not a bad one.</summary>
    public Grade? Of(string indicator, Period covering, Guid? unit = null) => All.LastOrDefault(grade =>
        grade.Withdrawal is null && grade.Given.Indicator == indicator && grade.Given.Covering == covering && grade.Given.Unit == unit);

    public Grades Evolve(GradeEvent told, Recorded at) => told switch
    {
        GradeGiven e => this with { InOrder = InOrder.Add(e.Grade), ById = ById.SetItem(e.Grade, new(e, null, [at.Position])) },
        GradeWithdrawn e when Find(e.Grade) is { } known => this with { ById = ById.SetItem(e.Grade, known with { Withdrawal = e, Positions = known.Positions.Add(at.Position) }) },
        _ => this,
    };
}
