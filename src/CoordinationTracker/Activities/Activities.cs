using System.Collections.Immutable;

namespace CoordinationTracker;

/// <summary>What kind of thing was done; decides where a report speaks of it.</summary>
public enum ActivityKind { Session, Training, Meeting, Survey, Visit, Ceremony, Inspection, Document, Advice, Support, Other }

/// <summary>Who was reached, and how many; no number when nobody counted (S0.10). Attendances, not persons.</summary>
public sealed record Audience(string Group, int? Count = null, Qualifier Qualifier = Qualifier.Exactly);

/// <summary>
/// What is told of one activity: whose it was, when (both days included), what, where, for whom, with what figures,
/// and where we know it from (S0.10, S0.11, S0.17, S0.28).
/// </summary>
/// <param name="Commitments">The duties it serves; may be none.</param>
/// <param name="OccurredTo">The last day, when it took more than one.</param>
/// <param name="ReportedBy">The unit that reports it.</param>
/// <param name="Source">The paper, call or visit it was learnt from.</param>
public sealed record ActivityAccount(
    ActivityKind Kind, Side Side, DateOnly OccurredOn, Wording Summary,
    EquatableList<Guid> Commitments = default, DateOnly? OccurredTo = null, Wording? Place = null,
    EquatableList<Audience> Audiences = default, EquatableList<string> Topics = default, EquatableList<Quantity> Quantities = default,
    Wording? Result = null, Guid? ReportedBy = null, string? Source = null);

public abstract record ActivityEvent(Guid Activity) : ProgrammeEvent;

public sealed record ActivityLogged(Guid Activity, ActivityAccount Account) : ActivityEvent(Activity);

/// <summary>The account was wrong, and this is the right one, whole. The wrong one and the reason stay in the history.</summary>
public sealed record ActivityCorrected(Guid Activity, ActivityAccount Account, string Reason) : ActivityEvent(Activity);

public sealed record ActivityWithdrawn(Guid Activity, string Reason) : ActivityEvent(Activity);

/// <summary>The other side accepts the account as it stands.</summary>
public sealed record ActivityConfirmed(Guid Activity, Side By) : ActivityEvent(Activity);

/// <summary>The other side does not accept the account as it stands, and says why.</summary>
public sealed record ActivityDisputed(Guid Activity, Side By, string Reason) : ActivityEvent(Activity);

/// <summary>An activity as it stands, with the events that made it so.</summary>
/// <param name="Logged">The first account, for telling a repeated form from a clashing one.</param>
/// <param name="Position">Where its first entry stands in the record.</param>
public sealed record Activity(
    Guid Id, ActivityAccount Logged, ActivityAccount Account, Claim Claim, ActivityWithdrawn? Withdrawal,
    long Version, long Position, DateTimeOffset RecordedAt, string RecordedBy, EquatableList<long> Positions)
{
    public Standing Standing => Claim.Standing;

    public Period Days => new(Account.OccurredOn, Account.OccurredTo ?? Account.OccurredOn);
}

/// <summary>The activity log, with what pages and findings look things up by.</summary>
public sealed record Activities
{
    public static readonly Activities Empty = new();

    private ImmutableSortedDictionary<Guid, Activity> ById { get; init; } = ImmutableSortedDictionary<Guid, Activity>.Empty;
    private DayIndex ByDay { get; init; } = DayIndex.Empty;
    private ImmutableSortedDictionary<Guid, DayIndex> ByCommitment { get; init; } = ImmutableSortedDictionary<Guid, DayIndex>.Empty;
    private ImmutableSortedSet<Guid> Withdrawn { get; init; } = [];

    /// <summary>Withdrawn ones included: nothing disappears.</summary>
    public Activity? Find(Guid id) => ById.GetValueOrDefault(id);

    /// <summary>How many stand; withdrawn ones are not among them.</summary>
    public int Count => ByDay.Count;

    /// <summary>Those that began in these days, in order of day; withdrawn ones are not among them.</summary>
    public IEnumerable<Activity> Within(Period period) => ByDay.Within(period).Select(id => ById[id]);

    public IEnumerable<Activity> NewestFirst => ByDay.NewestFirst.Select(id => ById[id]);
    public IEnumerable<Activity> WithdrawnOnes => Withdrawn.Select(id => ById[id]);

    public IEnumerable<Activity> Serving(Guid commitment, Period period) =>
        ByCommitment.TryGetValue(commitment, out var days) ? days.Within(period).Select(id => ById[id]) : [];

    public int CountServing(Guid commitment) => ByCommitment.TryGetValue(commitment, out var days) ? days.Count : 0;

    public Activities Evolve(ActivityEvent told, Recorded at)
    {
        var before = Find(told.Activity);
        if (told is ActivityLogged logged)
            return Set(before, new(
                logged.Activity, logged.Account, logged.Account, Claim.By(at.Side, logged.Account.Side), null, at.Version, at.Position, at.RecordedAt, at.By, [at.Position]));
        if (before is null) return this;

        var touched = before with { Version = at.Version, Positions = before.Positions.Add(at.Position) };
        return Set(before, told switch
        {
            // What was confirmed or disputed was the account that stood then; the new one has been neither.
            ActivityCorrected e => touched with { Account = e.Account, Claim = Claim.By(at.Side, e.Account.Side) },
            ActivityConfirmed e => touched with { Claim = touched.Claim.Say(new(e.By, null), at.Position) },
            ActivityDisputed e => touched with { Claim = touched.Claim.Say(new(e.By, e.Reason), at.Position) },
            ActivityWithdrawn e => touched with { Withdrawal = e },
            _ => touched,
        });
    }

    private Activities Set(Activity? before, Activity after)
    {
        var (byDay, byCommitment) = (ByDay, ByCommitment);
        var sameDays = before is { Withdrawal: null } && after.Withdrawal is null
            && before.Account.OccurredOn == after.Account.OccurredOn && before.Account.Commitments == after.Account.Commitments;
        if (!sameDays)
        {
            if (before is { Withdrawal: null }) Index(before, (days, on, id) => days.Remove(on, id));
            if (after is { Withdrawal: null }) Index(after, (days, on, id) => days.Add(on, id));
        }
        return this with
        {
            ById = ById.SetItem(after.Id, after),
            ByDay = byDay,
            ByCommitment = byCommitment,
            Withdrawn = after.Withdrawal is null ? Withdrawn : Withdrawn.Add(after.Id),
        };

        void Index(Activity activity, Func<DayIndex, DateOnly, Guid, DayIndex> change)
        {
            byDay = change(byDay, activity.Account.OccurredOn, activity.Id);
            foreach (var commitment in activity.Account.Commitments)
                byCommitment = byCommitment.SetItem(commitment, change(byCommitment.GetValueOrDefault(commitment, DayIndex.Empty), activity.Account.OccurredOn, activity.Id));
        }
    }
}
