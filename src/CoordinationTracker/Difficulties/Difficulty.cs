using System.Collections.Immutable;

namespace CoordinationTracker;

/// <summary>Where a difficulty stands on a day: in exactly one of these from the day it was raised.</summary>
public enum DifficultyState
{
    Open,

    /// <summary>One side says it is resolved; the other has not said a word yet.</summary>
    Resolved,

    /// <summary>The other side accepts that it is resolved.</summary>
    Accepted,

    /// <summary>Closed without effect.</summary>
    WithoutEffect,
}

/// <summary>What a difficulty counts as on a day, an open one by whether it has gone up; each counts as exactly one, so that the parts add up.</summary>
public enum DifficultyPart { Open, Escalated, Resolved, Accepted, WithoutEffect }

/// <summary>What opened or closed a difficulty, on which day, and what it was from then on.</summary>
public sealed record DifficultyTurn(DifficultyEvent Told, DateOnly On, DifficultyState To);

/// <summary>One stay of a difficulty with a unit.</summary>
/// <param name="Unit">Null while no ladder said who holds it.</param>
/// <param name="Until">The day it went on to another; null while it stays.</param>
/// <param name="Days">How many days it was open there: from the first day on, the last not included.</param>
public sealed record Stay(Guid? Unit, DateOnly From, DateOnly? Until, int Days);

/// <summary>Something that stands in the way, and all that was said of it.</summary>
public sealed record Difficulty(DifficultyRaised Raised, Ladders Ladders, EquatableList<long> Positions)
{
    public Guid Id => Raised.Difficulty;
    public ImmutableList<CauseNoted> Causes { get; private init; } = [];
    public ImmutableList<SolutionProposed> Solutions { get; private init; } = [];
    public ImmutableList<DifficultyEscalated> Escalations { get; private init; } = [];
    public ImmutableList<DifficultyAnswered> Answers { get; private init; } = [];
    public RecurrenceRecognised? Recurrence { get; private init; }

    /// <summary>What opened or closed it after it was raised; their days never go back.</summary>
    public ImmutableList<DifficultyTurn> Turns { get; private init; } = [];

    /// <summary>All that was said of it, in order, from its raising on; each at its place in <see cref="Positions"/>.</summary>
    public ImmutableList<DifficultyEvent> Told { get; private init; } = [Raised];

    public Difficulty Evolve(DifficultyEvent told) => (this with { Told = Told.Add(told) }).With(told);

    private Difficulty With(DifficultyEvent told) => told switch
    {
        CauseNoted e => this with { Causes = Causes.Add(e) },
        SolutionProposed e => this with { Solutions = Solutions.Add(e) },
        DifficultyEscalated e => this with { Escalations = Escalations.Add(e) },
        DifficultyAnswered e => this with { Answers = Answers.Add(e) },
        RecurrenceRecognised e => this with { Recurrence = e },
        DifficultyResolved e => Turn(e, e.ResolvedOn, DifficultyState.Resolved),
        ResolutionAccepted e => Turn(e, e.AcceptedOn, DifficultyState.Accepted),
        ResolutionRejected e => Turn(e, e.RejectedOn, DifficultyState.Open),
        DifficultyClosed e => Turn(e, e.ClosedOn, DifficultyState.WithoutEffect),
        DifficultyReopened e => Turn(e, e.ReopenedOn, DifficultyState.Open),
        _ => this,
    };

    private Difficulty Turn(DifficultyEvent told, DateOnly on, DifficultyState to) => this with { Turns = Turns.Add(new(told, on, to)) };

    /// <summary>Whether exactly this was said of it before.</summary>
    public bool HasTurn(DifficultyEvent told) => Turns.Any(turn => turn.Told == told);

    /// <summary>Where it stands by all that is known.</summary>
    public DifficultyState State => Turns.IsEmpty ? DifficultyState.Open : Turns[^1].To;

    /// <summary>Where it stood when that day ended; null before it was raised.</summary>
    public DifficultyState? StateOn(DateOnly day) => day < Raised.RaisedOn ? null : Turns.LastOrDefault(turn => turn.On <= day)?.To ?? DifficultyState.Open;

    public bool IsOpenOn(DateOnly day) => StateOn(day) is DifficultyState.Open;

    /// <summary>What it counts as when that day ended; null before it was raised.</summary>
    public DifficultyPart? PartOn(DateOnly day) => StateOn(day) switch
    {
        null => null,
        DifficultyState.Open when Escalations.Any(escalated => escalated.EscalatedOn <= day) => DifficultyPart.Escalated,
        DifficultyState.Open => DifficultyPart.Open,
        DifficultyState.Resolved => DifficultyPart.Resolved,
        DifficultyState.Accepted => DifficultyPart.Accepted,
        _ => DifficultyPart.WithoutEffect,
    };

    /// <summary>What one side says came of it, while that stands.</summary>
    public DifficultyResolved? Resolution => ResolutionOn(DateOnly.MaxValue);

    public DifficultyResolved? ResolutionOn(DateOnly day) => StateOn(day) is DifficultyState.Resolved or DifficultyState.Accepted
        ? Turns.Last(turn => turn.On <= day && turn.Told is DifficultyResolved).Told as DifficultyResolved : null;

    /// <summary>Why nothing came of it, while that stands.</summary>
    public DifficultyClosed? ClosingOn(DateOnly day) => Turns.LastOrDefault(turn => turn.On <= day)?.Told as DifficultyClosed;

    /// <summary>Open at some time in these days, or closed, accepted or reopened in them.</summary>
    public bool IsAlive(Period period) => Raised.RaisedOn <= period.To
        && (Raised.RaisedOn >= period.From || IsOpenOn(period.From.AddDays(-1)) || Turns.Any(turn => period.Contains(turn.On)));

    /// <summary>The day of the last thing that moved it; what is said next does not lie before.</summary>
    public DateOnly MovedOn => new[] { Raised.RaisedOn, Escalations.IsEmpty ? default : Escalations.Max(escalated => escalated.EscalatedOn), Turns.IsEmpty ? default : Turns[^1].On }.Max();

    /// <summary>The unit it lies with at the end of that day; nobody while it is closed, awaits the other side's word, or no ladder is agreed.</summary>
    public Guid? HolderOn(DateOnly day) => IsOpenOn(day) ? Passed().Last(pass => pass.From <= day).Unit : null;

    /// <summary>Its stays with one unit after another up to that day, in order.</summary>
    public IEnumerable<Stay> StaysOn(DateOnly asOf)
    {
        if (asOf < Raised.RaisedOn) yield break;
        var passes = Passed().Where(pass => pass.From <= asOf).ToList();
        foreach (var (index, (unit, from)) in passes.Index())
        {
            DateOnly? until = index + 1 < passes.Count ? passes[index + 1].From : null;
            yield return new(unit, from, until, DaysOpen(until ?? asOf) - DaysOpen(from));
        }
    }

    /// <summary>How many days each unit held it open up to that day, in the order it came to them; they add up to the days it was open.</summary>
    public IEnumerable<(Guid? Unit, int Days)> DaysPerHolder(DateOnly asOf) => StaysOn(asOf).GroupBy(stay => stay.Unit).Select(held => (held.Key, held.Sum(stay => stay.Days)));

    /// <summary>How many days it was open from the day it was raised to that day; those it waited for the other side's word are not among them.</summary>
    public int DaysOpen(DateOnly asOf)
    {
        var (days, from, open) = (0, Raised.RaisedOn, true);
        foreach (var turn in Turns.Where(turn => turn.On <= asOf))
        {
            if (open) days += turn.On.DayNumber - from.DayNumber;
            (from, open) = (turn.On, turn.To is DifficultyState.Open);
        }
        return open && asOf > from ? days + asOf.DayNumber - from.DayNumber : days;
    }

    /// <summary>The rung it goes up to by itself on that day: its holder has been silent for longer than the ladder allows; null while it has not, or is the top.</summary>
    public Rung? RungAfterSilence(DateOnly today) => MovedOn <= today && SilentUntil(today) < today ? Ladders.On(today)!.After(HolderOn(today)!.Value) : null;

    /// <summary>The last day on which its holder may still be silent, as of a day; null while nobody on a ladder holds it.</summary>
    public DateOnly? SilentUntil(DateOnly today)
    {
        if (HolderOn(today) is not { } holder || Ladders.On(today) is not { } ladder || ladder.LevelOf(holder) is not (> 0 and var level)) return null;
        var answers = Answers.Where(answer => answer.By == holder && answer.AnsweredOn <= today).ToList();
        var heard = answers.Select(answer => answer.AnsweredOn).Append(Passed().Last(pass => pass.From <= today).From).Concat(Turns.Select(turn => turn.On)).Max();
        // An interim reply that names a day keeps it quiet up to that day.
        return answers.Select(answer => answer.ExpectedOn).OfType<DateOnly>().Append(heard.AddDays(ladder.Rungs[level - 1].Days)).Max();
    }

    // The lowest rung holds it first, from the day it was raised or the day the first ladder was agreed.
    private IEnumerable<(Guid? Unit, DateOnly From)> Passed()
    {
        var first = Ladders.On(Raised.RaisedOn);
        yield return (first?.Rungs[0].Unit, Raised.RaisedOn);
        if (first is null && Ladders.FirstAfter(Raised.RaisedOn) is { } later && !Escalations.Any(escalated => escalated.EscalatedOn < later.AgreedOn)) yield return (later.Rungs[0].Unit, later.AgreedOn);
        foreach (var escalated in Escalations) yield return (escalated.To, escalated.EscalatedOn);
    }
}
