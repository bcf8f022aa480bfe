using System.Collections.Immutable;

namespace CoordinationTracker;

/// <summary>Kept apart, as speakers keep them: a limitation and a shortcoming are not merged (S0.18, S1.17).</summary>
public enum DifficultyKind { Limitation, Shortcoming, Difficulty }

/// <summary>Objective: it lay in circumstances. Subjective: it lay with us.</summary>
public enum CauseKind { Objective, Subjective }

public abstract record DifficultyEvent(Guid Difficulty) : ProgrammeEvent;

public sealed record DifficultyRaised(Guid Difficulty, DifficultyKind Kind, Side Side, Wording Text, DateOnly RaisedOn, Guid? Commitment, Guid? RaisedBy) : DifficultyEvent(Difficulty);

public sealed record CauseNoted(Guid Difficulty, Guid Cause, CauseKind Kind, Wording Text) : DifficultyEvent(Difficulty);

/// <summary>A way out, linked to the difficulty it answers (S0.19).</summary>
public sealed record SolutionProposed(Guid Difficulty, Guid Solution, Side Side, Wording Text, DateOnly ProposedOn) : DifficultyEvent(Difficulty);

public sealed record DifficultyResolved(Guid Difficulty, DateOnly ResolvedOn, Wording Outcome) : DifficultyEvent(Difficulty);

public sealed record Difficulty(
    DifficultyRaised Raised, ImmutableList<CauseNoted> Causes, ImmutableList<SolutionProposed> Solutions, DifficultyResolved? Resolution, EquatableList<long> Positions)
{
    public Guid Id => Raised.Difficulty;
    public bool IsOpenOn(DateOnly day) => Raised.RaisedOn <= day && !(Resolution?.ResolvedOn <= day);
}

/// <summary>The register of limitations, shortcomings and difficulties, in the order they were raised.</summary>
public sealed record Difficulties
{
    public static readonly Difficulties Empty = new();

    private ImmutableDictionary<Guid, Difficulty> ById { get; init; } = ImmutableDictionary<Guid, Difficulty>.Empty;
    private ImmutableList<Guid> InOrder { get; init; } = [];

    public Difficulty? Find(Guid id) => ById.GetValueOrDefault(id);
    public IEnumerable<Difficulty> All => InOrder.Select(id => ById[id]);

    /// <summary>Those open at some time in these days.</summary>
    public IEnumerable<Difficulty> During(Period period) =>
        All.Where(difficulty => difficulty.Raised.RaisedOn <= period.To && !(difficulty.Resolution?.ResolvedOn < period.From));

    public Difficulties Evolve(DifficultyEvent told, Recorded at)
    {
        if (told is DifficultyRaised raised)
            return this with { ById = ById.SetItem(raised.Difficulty, new(raised, [], [], null, [at.Position])), InOrder = InOrder.Add(raised.Difficulty) };
        if (Find(told.Difficulty) is not { } known) return this;

        var difficulty = known with { Positions = known.Positions.Add(at.Position) };
        return this with
        {
            ById = ById.SetItem(known.Id, told switch
            {
                CauseNoted e => difficulty with { Causes = difficulty.Causes.Add(e) },
                SolutionProposed e => difficulty with { Solutions = difficulty.Solutions.Add(e) },
                DifficultyResolved e => difficulty with { Resolution = e },
                _ => difficulty,
            }),
        };
    }
}
