using System.Collections.Immutable;

namespace CoordinationTracker;

/// <summary>Kept apart, as speakers keep them: a limitation and a shortcoming are not merged (S0.18, S1.17).</summary>
public enum DifficultyKind { Limitation, Shortcoming, Difficulty }

/// <summary>Objective: it lay in circumstances. Subjective: it lay with us.</summary>
public enum CauseKind { Objective, Subjective }

/// <summary>How soon it is to be dealt with when it is reported outside any period (báo cáo đột xuất, S1.26).</summary>
public enum Urgency { Prompt, Immediate }

/// <summary>What the unit that holds a difficulty said: what is done about it, what to do, or that an answer will come (S1.26, S1.27).</summary>
public enum AnswerKind { Answer, Advice, Interim }

public abstract record DifficultyEvent(Guid Difficulty) : ProgrammeEvent;

/// <param name="Urgency">Reported at once, outside any period; null for one told in its turn (S1.26).</param>
public sealed record DifficultyRaised(
    Guid Difficulty, DifficultyKind Kind, Side Side, Wording Text, DateOnly RaisedOn, Guid? Commitment, Guid? RaisedBy, Urgency? Urgency = null) : DifficultyEvent(Difficulty);

public sealed record CauseNoted(Guid Difficulty, Guid Cause, CauseKind Kind, Wording Text) : DifficultyEvent(Difficulty);

/// <summary>A way out, linked to the difficulty it answers (S0.19).</summary>
public sealed record SolutionProposed(Guid Difficulty, Guid Solution, Side Side, Wording Text, DateOnly ProposedOn) : DifficultyEvent(Difficulty);

/// <param name="Evidence">What shows it; null where nobody said so in the first version.</param>
/// <param name="By">The side that says so: the other one accepts or does not.</param>
public sealed record DifficultyResolved(Guid Difficulty, DateOnly ResolvedOn, Wording Outcome, Wording? Evidence = null, Side? By = null) : DifficultyEvent(Difficulty);

/// <summary>The other side agrees that it no longer stands in the way.</summary>
public sealed record ResolutionAccepted(Guid Difficulty, Side By, DateOnly AcceptedOn) : DifficultyEvent(Difficulty);

/// <summary>The other side does not agree; it is open again from this day.</summary>
public sealed record ResolutionRejected(Guid Difficulty, Side By, DateOnly RejectedOn, string Reason) : DifficultyEvent(Difficulty);

/// <summary>It was closed without effect: nothing came of it, and that is counted.</summary>
public sealed record DifficultyClosed(Guid Difficulty, DateOnly ClosedOn, string Reason) : DifficultyEvent(Difficulty);

public sealed record DifficultyReopened(Guid Difficulty, DateOnly ReopenedOn, string Reason) : DifficultyEvent(Difficulty);

/// <summary>It went up the ladder to a unit; by itself when the unit below was silent too long, so that replay shows why.</summary>
public sealed record DifficultyEscalated(Guid Difficulty, Guid To, DateOnly EscalatedOn, string? Reason, bool BySilence) : DifficultyEvent(Difficulty);

/// <param name="By">The unit that holds it.</param>
/// <param name="ExpectedOn">With an interim reply: the day by which it promises another.</param>
public sealed record DifficultyAnswered(Guid Difficulty, Guid By, AnswerKind Kind, Wording Text, DateOnly AnsweredOn, DateOnly? ExpectedOn) : DifficultyEvent(Difficulty);

/// <summary>It is the same difficulty as an earlier one, come back.</summary>
public sealed record RecurrenceRecognised(Guid Difficulty, Guid Earlier, DateOnly RecognisedOn) : DifficultyEvent(Difficulty);

/// <summary>The register of limitations, shortcomings and difficulties, in the order they were raised, and the ladder they climb.</summary>
public sealed record Difficulties
{
    public static readonly Difficulties Empty = new();

    private ImmutableDictionary<Guid, Difficulty> ById { get; init; } = ImmutableDictionary<Guid, Difficulty>.Empty;
    private ImmutableList<Guid> InOrder { get; init; } = [];

    public Ladders Ladders { get; private init; } = Ladders.None;
    public Difficulty? Find(Guid id) => ById.GetValueOrDefault(id);
    public IEnumerable<Difficulty> All => InOrder.Select(id => ById[id]);

    /// <summary>Those open at some time in these days, or of which one side said in them that they are closed.</summary>
    public IEnumerable<Difficulty> During(Period period) => All.Where(difficulty => difficulty.IsAlive(period));

    /// <summary>The same difficulty as it came before, the latest first (peers 36).</summary>
    public IEnumerable<Difficulty> EarlierOf(Difficulty difficulty)
    {
        for (var earlier = difficulty.Recurrence; earlier is not null && Find(earlier.Earlier) is { } known; earlier = known.Recurrence) yield return known;
    }

    public Difficulties Evolve(DifficultyEvent told, Recorded at)
    {
        if (told is DifficultyRaised raised)
            return this with { ById = ById.SetItem(raised.Difficulty, new(raised, Ladders, [at.Position])), InOrder = InOrder.Add(raised.Difficulty) };
        if (Find(told.Difficulty) is not { } known) return this;

        return this with { ById = ById.SetItem(known.Id, (known with { Positions = known.Positions.Add(at.Position) }).Evolve(told)) };
    }

    // A ladder agreed while a difficulty is open says who holds it from that day on.
    public Difficulties Evolve(LadderAgreed told, Recorded at)
    {
        var ladders = Ladders.Add(new(told, at.Position));
        return this with { Ladders = ladders, ById = ById.SetItems(ById.Select(known => KeyValuePair.Create(known.Key, known.Value with { Ladders = ladders }))) };
    }
}
