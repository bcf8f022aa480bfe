using System.Collections.Immutable;

namespace CoordinationTracker;

/// <summary>Something that shows what was done, as it stands.</summary>
public sealed record Evidence(EvidenceAttached Told, EvidenceWithdrawn? Withdrawal, EquatableList<long> Positions)
{
    public Guid Id => Told.Evidence;
}

/// <summary>What shows that things were done, by what it is of.</summary>
public sealed record Evidences
{
    public static readonly Evidences Empty = new();

    private ImmutableDictionary<Guid, Evidence> ById { get; init; } = ImmutableDictionary<Guid, Evidence>.Empty;
    private ImmutableDictionary<Guid, ImmutableList<Guid>> BySubject { get; init; } = ImmutableDictionary<Guid, ImmutableList<Guid>>.Empty;

    public Evidence? Find(Guid id) => ById.GetValueOrDefault(id);

    /// <summary>Withdrawn ones included: what they held is kept.</summary>
    public IEnumerable<Evidence> All => ById.Values.OrderBy(evidence => evidence.Positions[0]);

    /// <summary>What stands of an activity, a task or a difficulty, in the order it was attached.</summary>
    public IEnumerable<Evidence> Of(Guid subject) => BySubject.GetValueOrDefault(subject, []).Select(id => ById[id]).Where(evidence => evidence.Withdrawal is null);

    public Evidences Evolve(EvidenceEvent told, long position) => told switch
    {
        EvidenceAttached e => this with { ById = ById.SetItem(e.Evidence, new(e, null, [position])), BySubject = BySubject.SetItem(e.Of, BySubject.GetValueOrDefault(e.Of, []).Add(e.Evidence)) },
        EvidenceWithdrawn e when Find(e.Evidence) is { } known => this with { ById = ById.SetItem(e.Evidence, known with { Withdrawal = e, Positions = known.Positions.Add(position) }) },
        _ => this,
    };
}
