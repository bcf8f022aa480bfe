using System.Collections.Immutable;

namespace CoordinationTracker;

public abstract record CommitmentEvent(Guid Commitment) : ProgrammeEvent;

/// <summary>One duty of the signed text: under a field, by its clause number, of side A, side B or both (S0.2, S0.6, S0.7).</summary>
/// <param name="Basis">Why this side does it: its function, task or power (S0.7).</param>
public sealed record CommitmentMade(Guid Commitment, string Field, string Clause, Side Side, Wording Text, Wording? Basis) : CommitmentEvent(Commitment);

/// <summary>Both sides adapted the wording; the signed wording stays in the history (S0.8).</summary>
public sealed record CommitmentReworded(Guid Commitment, Wording Text, string Reason, DateOnly AgreedOn) : CommitmentEvent(Commitment);

public sealed record CommitmentWithdrawn(Guid Commitment, string Reason, DateOnly AgreedOn) : CommitmentEvent(Commitment);

/// <summary>A duty as it stands, with the wording that was signed and every wording since.</summary>
public sealed record Commitment(CommitmentMade Signed, Wording Text, ImmutableList<CommitmentReworded> Rewordings, CommitmentWithdrawn? Withdrawal, EquatableList<long> Positions)
{
    public Guid Id => Signed.Commitment;
    public string Clause => Signed.Clause;
    public Side Side => Signed.Side;
}

/// <summary>The register of commitments, in the order of the signed text.</summary>
public sealed record Commitments
{
    public static readonly Commitments Empty = new();

    private ImmutableDictionary<Guid, Commitment> ById { get; init; } = ImmutableDictionary<Guid, Commitment>.Empty;
    private ImmutableSortedDictionary<string, Guid> ByClause { get; init; } = ImmutableSortedDictionary.Create<string, Guid>(FieldOrder.Instance);

    public Commitment? Find(Guid id) => ById.GetValueOrDefault(id);
    public Commitment? FindClause(string clause) => ByClause.TryGetValue(clause, out var id) ? ById[id] : null;
    public IEnumerable<Commitment> All => ByClause.Values.Select(id => ById[id]);
    public IEnumerable<Commitment> Under(string field) => All.Where(commitment => commitment.Signed.Field == field);

    public Commitments Evolve(CommitmentEvent told, Recorded at)
    {
        if (told is CommitmentMade made)
            return this with { ById = ById.SetItem(made.Commitment, new(made, made.Text, [], null, [at.Position])), ByClause = ByClause.SetItem(made.Clause, made.Commitment) };
        if (Find(told.Commitment) is not { } known) return this;

        var commitment = known with { Positions = known.Positions.Add(at.Position) };
        return this with
        {
            ById = ById.SetItem(known.Id, told switch
            {
                CommitmentReworded e => commitment with { Text = e.Text, Rewordings = known.Rewordings.Add(e) },
                CommitmentWithdrawn e => commitment with { Withdrawal = e },
                _ => commitment,
            }),
        };
    }
}
