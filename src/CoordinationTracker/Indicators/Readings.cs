using System.Collections.Immutable;

namespace CoordinationTracker;

/// <summary>One value of one indicator on one day, whoever said it: a quantity of an activity, or a measurement.</summary>
/// <param name="Source">The activity or measurement.</param>
/// <param name="Rank">0 for a whole, n for a part of the indicator's nth breakdown whose parts add up, <see cref="Aside"/> for what never adds.</param>
/// <param name="Positions">The events that made it what it is.</param>
/// <param name="RecordedAt">When it was first written down.</param>
public sealed record Reading(Guid Source, int Index, Quantity Quantity, int Rank, DateOnly On, Claim Claim, EquatableList<long> Positions, DateTimeOffset RecordedAt)
{
    public const int Aside = int.MaxValue;

    public Total Total => Total.Of(Quantity.Value, Quantity.Qualifier);

    /// <summary>The other side does not accept it; it is counted and pointed out, never averaged away.</summary>
    public bool Disputed => Claim.Standing is Standing.Disputed;
}

/// <summary>
/// Every reading, by indicator and day, with what each month comes to kept once it was asked for: a figure over years is a sum of a few
/// of these, however many entries lie behind it. Within one day and one unit the whole counts; where only parts were told, the parts of one
/// breakdown that add up count in its place. So a sum over days never depends on how the days are cut into periods.
/// </summary>
public sealed record Readings
{
    public static readonly Readings Empty = new();

    private ImmutableSortedDictionary<Guid, Measurement> MeasurementsById { get; init; } = ImmutableSortedDictionary<Guid, Measurement>.Empty;
    private ImmutableSortedDictionary<string, Calendar<Day>> ByIndicator { get; init; } = ImmutableSortedDictionary.Create<string, Calendar<Day>>(StringComparer.Ordinal);

    /// <summary>Every figure counted apart from an activity; withdrawn ones included.</summary>
    public IEnumerable<Measurement> Measurements => MeasurementsById.Values;

    public Measurement? FindMeasurement(Guid id) => MeasurementsById.GetValueOrDefault(id);

    /// <summary>The sum of a flow over these days, of all that was claimed.</summary>
    public Total Flow(string indicator, Period over) => Stretches(indicator, over).Aggregate(default(Total), (sum, stretch) => sum + stretch.Claimed.Total);

    /// <summary>The same with the entries behind it.</summary>
    public Tally Claimed(string indicator, Period over) => Tally.Sum(Stretches(indicator, over).Select(stretch => stretch.Claimed));

    /// <summary>How much of that is disputed.</summary>
    public Tally Disputed(string indicator, Period over) => Tally.Sum(Stretches(indicator, over).Select(stretch => stretch.Disputed));

    /// <summary>Of each part told of in these days how much was claimed of it.</summary>
    public IReadOnlyDictionary<string, Tally> Parts(string indicator, Period over) => Stretches(indicator, over).SelectMany(stretch => stretch.Parts)
        .GroupBy(part => part.Part, part => part.Claimed, StringComparer.Ordinal).ToDictionary(part => part.Key, Tally.Sum, StringComparer.Ordinal);

    /// <summary>The readings such a sum is made of, in order of day: of what counts on this basis the wholes, and where there is none the parts.</summary>
    public IEnumerable<Reading> Within(string indicator, Period over, Basis basis = Basis.Claimed) => DaysOf(indicator, over).SelectMany(day => day.Counting(basis));

    /// <summary>Everything said of an indicator in these days, wholes and parts alike, in order of day.</summary>
    public IEnumerable<Reading> Told(string indicator, Period over) => DaysOf(indicator, over).SelectMany(day => day.Items);

    /// <summary>Everything said of it up to a day, that one included, the newest day first.</summary>
    public IEnumerable<Reading> ToldBackwards(string indicator, DateOnly from) =>
        ByIndicator.TryGetValue(indicator, out var days) ? days.Backwards(from).SelectMany(day => day.NewestFirst) : [];

    /// <summary>The same of one part alone.</summary>
    public IEnumerable<Reading> ToldBackwards(string indicator, DateOnly from, string part) => ByIndicator.TryGetValue(indicator, out var days)
        ? days.Backwards(from).Where(day => day.HasParts).SelectMany(day => day.NewestFirst).Where(reading => reading.Quantity.Breakdown == part) : [];

    public Readings Evolve(MeasurementEvent told, Recorded at, Indicators indicators)
    {
        var before = FindMeasurement(told.Measurement);
        if (Measurement.Evolve(before, told, at) is not { } after) return this;
        var days = ByIndicator;
        if (before is { Withdrawal: null }) days = Set(days, Of(before), taken: true);
        if (after is { Withdrawal: null }) days = Set(days, Of(after), taken: false);
        return this with { ByIndicator = days, MeasurementsById = MeasurementsById.SetItem(after.Id, after) };

        Reading Of(Measurement m) => new(m.Id, 0, m.Quantity, indicators.RankOf(m.Quantity), m.OccurredOn, m.Claim, m.Positions, m.RecordedAt);
    }

    /// <summary>What an activity said before is taken out, what it says now is put in.</summary>
    public Readings Replace(Activity? before, Activity? after, Indicators indicators)
    {
        var days = Set(Set(ByIndicator, before, indicators, taken: true), after, indicators, taken: false);
        return days == ByIndicator ? this : this with { ByIndicator = days };
    }

    /// <summary>An indicator's parts are understood anew: what was told of them before is counted accordingly.</summary>
    public Readings Rank(string indicator, Indicators indicators)
    {
        if (!ByIndicator.TryGetValue(indicator, out var days)) return this;
        foreach (var day in days.Backwards(DateOnly.MaxValue).ToList())
            days = days.Set(day.Items[0].On, day.Items.Aggregate(Day.Empty, (ranked, reading) => ranked.Add(reading with { Rank = indicators.RankOf(reading.Quantity) })));
        return this with { ByIndicator = ByIndicator.SetItem(indicator, days) };
    }

    private static ImmutableSortedDictionary<string, Calendar<Day>> Set(ImmutableSortedDictionary<string, Calendar<Day>> days, Activity? activity, Indicators indicators, bool taken)
    {
        if (activity is not { Withdrawal: null, Account: var account }) return days;
        for (var index = 0; index < account.Quantities.Count; index++)
        {
            var quantity = account.Quantities[index];
            days = Set(days, new Reading(activity.Id, index, quantity, indicators.RankOf(quantity), account.OccurredOn, activity.Claim, activity.Positions, activity.RecordedAt), taken);
        }
        return days;
    }

    private static ImmutableSortedDictionary<string, Calendar<Day>> Set(ImmutableSortedDictionary<string, Calendar<Day>> days, Reading reading, bool taken)
    {
        var calendar = days.GetValueOrDefault(reading.Quantity.Indicator, Calendar<Day>.Empty);
        var day = calendar[reading.On] ?? Day.Empty;
        day = taken ? day.Remove(reading) : day.Add(reading);
        return days.SetItem(reading.Quantity.Indicator, calendar.Set(reading.On, day.Items.IsEmpty ? null : day));
    }

    private IEnumerable<Day> DaysOf(string indicator, Period over) => ByIndicator.TryGetValue(indicator, out var days) ? days.Within(over) : [];

    private IEnumerable<Stretch> Stretches(string indicator, Period over) => ByIndicator.TryGetValue(indicator, out var days) ? days.Within(over, Stretch.Of) : [];

    /// <summary>What the claims of some days in a row come to: figures over years are sums of a few of these.</summary>
    private sealed record Stretch(Tally Claimed, Tally Disputed, ImmutableArray<(string Part, Tally Claimed)> Parts)
    {
        public static Stretch Of(IEnumerable<Day> days)
        {
            var (counting, parts) = (new List<Reading>(), new List<Reading>());
            foreach (var day in days)
            {
                counting.AddRange(day.Counting(Basis.Claimed));
                if (day.HasParts) parts.AddRange(day.Items.Where(reading => reading.Quantity.Breakdown is not null));
            }
            return new(Tally.Of(counting), Tally.Of(counting.Where(reading => reading.Disputed)),
                [.. parts.GroupBy(reading => reading.Quantity.Breakdown!, StringComparer.Ordinal).Select(part => (part.Key, Tally.Of(part)))]);
        }
    }

    /// <summary>One indicator's readings on one day, by unit, then wholes before parts.</summary>
    private sealed class Day(ImmutableArray<Reading> items, bool mixed)
    {
        public static readonly Day Empty = new([], mixed: false);

        private static readonly Comparer<Reading> InOrder = Comparer<Reading>.Create((one, other) =>
            Nullable.Compare(one.Quantity.Unit, other.Quantity.Unit) is var byUnit and not 0 ? byUnit
            : one.Rank.CompareTo(other.Rank) is var byRank and not 0 ? byRank
            : one.Source.CompareTo(other.Source) is var bySource and not 0 ? bySource
            : one.Index.CompareTo(other.Index));

        public ImmutableArray<Reading> Items => items;
        public bool HasParts => mixed;
        public IEnumerable<Reading> NewestFirst => items.Length == 1 ? items : items.OrderByDescending(reading => reading.Positions[0]).ThenByDescending(reading => reading.Index);

        // Of each unit those of the lowest rank there is.
        public IEnumerable<Reading> Counting(Basis basis)
        {
            Reading? first = null;
            foreach (var reading in items)
            {
                if (reading.Rank is Reading.Aside || !reading.Claim.CountsOn(basis)) continue;
                if (first is null || first.Quantity.Unit != reading.Quantity.Unit) first = reading;
                if (reading.Rank == first.Rank) yield return reading;
            }
        }

        public Day Add(Reading reading) => new(items.Insert(~items.BinarySearch(reading, InOrder), reading), mixed || IsPart(reading));

        public Day Remove(Reading reading)
        {
            var at = items.BinarySearch(reading, InOrder);
            if (at < 0) return this;
            var left = items.RemoveAt(at);
            return new(left, mixed && left.Any(IsPart));
        }

        private static bool IsPart(Reading reading) => reading.Rank != 0;
    }
}
