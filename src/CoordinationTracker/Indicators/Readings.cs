using System.Collections.Immutable;

namespace CoordinationTracker;

/// <summary>One value of one indicator on one day, whoever said it: a quantity of an activity, or a measurement.</summary>
/// <param name="Source">The activity or measurement.</param>
/// <param name="Positions">The events that made it what it is.</param>
/// <param name="Disputed">The other side does not accept it; it is counted and pointed out, never averaged away.</param>
public sealed record Reading(Guid Source, int Index, Quantity Quantity, DateOnly On, EquatableList<long> Positions, bool Disputed)
{
    public Total Total => Total.Of(Quantity.Value, Quantity.Qualifier);
}

/// <summary>
/// Every reading, by indicator and day, with the sum of each day and the positions behind it kept: a figure over years costs a few
/// hundred additions, however many entries lie behind it.
/// </summary>
public sealed record Readings
{
    public static readonly Readings Empty = new();

    private ImmutableSortedDictionary<Guid, Measurement> MeasurementsById { get; init; } = ImmutableSortedDictionary<Guid, Measurement>.Empty;
    private ImmutableSortedDictionary<string, Calendar<Day>> ByIndicator { get; init; } = ImmutableSortedDictionary.Create<string, Calendar<Day>>(StringComparer.Ordinal);

    /// <summary>Every figure counted apart from an activity; withdrawn ones included.</summary>
    public IEnumerable<Measurement> Measurements => MeasurementsById.Values;

    public Measurement? FindMeasurement(Guid id) => MeasurementsById.GetValueOrDefault(id);

    /// <summary>The sum of a flow over these days. Parts of a breakdown are in the plain quantities already and are left out.</summary>
    public Total Flow(string indicator, Period over) => DaysOf(indicator, over).Aggregate(default(Total), (sum, day) => sum + day.Plain);

    /// <summary>The readings a flow's figure is made of, in order of day.</summary>
    public IEnumerable<Reading> Within(string indicator, Period over)
    {
        foreach (var day in DaysOf(indicator, over))
            foreach (var reading in day.Items)
                if (reading.Quantity.Breakdown is null) yield return reading;
    }

    /// <summary>The positions of those readings, in order.</summary>
    public EquatableList<long> Behind(string indicator, Period over) => DaysOf(indicator, over).Select(day => day.Positions).InOrder();

    /// <summary>
    /// The readings a stock's figure is made of: the last whole one on or before the cut-off — of several on one day the last
    /// recorded — or, where only units report, the last of each unit.
    /// </summary>
    public IReadOnlyList<Reading> InForce(string indicator, DateOnly cutOff)
    {
        if (!ByIndicator.TryGetValue(indicator, out var days)) return [];
        var units = new Dictionary<Guid, Reading>();
        foreach (var day in days.Backwards(cutOff))
        {
            var newestFirst = day.Items.Where(reading => reading.Quantity.Breakdown is null).OrderByDescending(reading => reading.Positions[0]).ToList();
            foreach (var reading in newestFirst)
            {
                if (reading.Quantity.Unit is { } unit) units.TryAdd(unit, reading);
                else return [reading];
            }
        }
        return [.. units.Values.OrderBy(reading => reading.Positions[0])];
    }

    public Total Stock(string indicator, DateOnly cutOff) => InForce(indicator, cutOff).Aggregate(default(Total), (sum, reading) => sum + reading.Total);

    public Readings Evolve(MeasurementEvent told, Recorded at)
    {
        var before = FindMeasurement(told.Measurement);
        var after = told switch
        {
            MeasurementRecorded e => new(e, e.Quantity, e.OccurredOn, null, [at.Position], at.RecordedAt),
            MeasurementCorrected e when before is not null => before with { Quantity = e.Quantity, OccurredOn = e.OccurredOn, Positions = before.Positions.Add(at.Position) },
            MeasurementWithdrawn e when before is not null => before with { Withdrawal = e, Positions = before.Positions.Add(at.Position) },
            _ => before,
        };
        if (after is null) return this;
        var days = ByIndicator;
        if (before is { Withdrawal: null }) days = Set(days, Of(before), taken: true);
        if (after is { Withdrawal: null }) days = Set(days, Of(after), taken: false);
        return this with { ByIndicator = days, MeasurementsById = MeasurementsById.SetItem(after.Id, after) };

        static Reading Of(Measurement m) => new(m.Id, 0, m.Quantity, m.OccurredOn, m.Positions, false);
    }

    /// <summary>What an activity said before is taken out, what it says now is put in.</summary>
    public Readings Replace(Activity? before, Activity? after)
    {
        var days = Set(Set(ByIndicator, before, taken: true), after, taken: false);
        return days == ByIndicator ? this : this with { ByIndicator = days };
    }

    private static ImmutableSortedDictionary<string, Calendar<Day>> Set(ImmutableSortedDictionary<string, Calendar<Day>> days, Activity? activity, bool taken)
    {
        if (activity is not { Withdrawal: null, Account: var account }) return days;
        for (var index = 0; index < account.Quantities.Count; index++)
            days = Set(days, new Reading(activity.Id, index, account.Quantities[index], account.OccurredOn, activity.Positions, activity.Standing is Standing.Disputed), taken);
        return days;
    }

    private static ImmutableSortedDictionary<string, Calendar<Day>> Set(ImmutableSortedDictionary<string, Calendar<Day>> days, Reading reading, bool taken)
    {
        var calendar = days.GetValueOrDefault(reading.Quantity.Indicator, Calendar<Day>.Empty);
        var day = calendar[reading.On] ?? Day.Empty;
        day = taken ? day.Remove(reading) : day.Add(reading);
        return days.SetItem(reading.Quantity.Indicator, calendar.Set(reading.On, day.IsEmpty ? null : day));
    }

    private IEnumerable<Day> DaysOf(string indicator, Period over) => ByIndicator.TryGetValue(indicator, out var days) ? days.Within(over) : [];

    /// <summary>One indicator's readings on one day by what they come from, the sum of the whole ones and the positions behind it.</summary>
    private sealed record Day(ImmutableArray<Reading> Items, Total Plain, EquatableList<long> Positions)
    {
        public static readonly Day Empty = new([], default, []);
        private static readonly Comparer<Reading> BySource = Comparer<Reading>.Create((one, other) =>
            one.Source.CompareTo(other.Source) is var order and not 0 ? order : one.Index.CompareTo(other.Index));

        public bool IsEmpty => Items.IsEmpty;

        public Day Add(Reading reading)
        {
            var at = Items.BinarySearch(reading, BySource);
            var items = Items.Insert(at < 0 ? ~at : at, reading);
            return reading.Quantity.Breakdown is null ? new(items, Plain + reading.Total, Positions.And(reading.Positions)) : this with { Items = items };
        }

        public Day Remove(Reading reading)
        {
            var at = Items.BinarySearch(reading, BySource);
            if (at < 0) return this;
            var left = Items.RemoveAt(at);
            var whole = left.Where(item => item.Quantity.Breakdown is null).ToList();
            return new(left, whole.Aggregate(default(Total), (sum, item) => sum + item.Total), whole.Select(item => item.Positions).InOrder());
        }
    }
}
