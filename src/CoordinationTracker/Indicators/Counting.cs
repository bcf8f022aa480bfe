namespace CoordinationTracker;

/// <summary>
/// The counting engine: every figure of every page and report is asked here, of one programme and the units there were. A pure
/// reading of the folded model. What cannot be added is not added: asked to, it refuses and says what to ask for instead.
/// </summary>
/// <remarks>For one asker at a time: it remembers who stands above whom.</remarks>
public sealed partial class Counting(Programme programme, Directory directory)
{
    private readonly Dictionary<(Guid Unit, DateOnly On), IReadOnlyList<Guid>> ancestors = [];

    /// <summary>
    /// How much of an indicator over these days: a flow's sum, a stock's value on the last day, a ratio of what its parts are then.
    /// Nothing from before a redefinition that broke the series is counted in.
    /// </summary>
    /// <param name="unit">The unit and all below it; the whole programme when left out.</param>
    /// <param name="part">One part of a breakdown alone.</param>
    public Tally Of(string indicator, Period over, Guid? unit = null, string? part = null, Basis basis = Basis.Claimed)
    {
        if (programme.Indicators.Find(indicator) is not { } known) return Tally.None;
        var days = InSeries(indicator, over);
        return known.Aggregation switch
        {
            Aggregation.Flow when unit is null && part is null && basis is Basis.Claimed => programme.Readings.Claimed(indicator, days),
            Aggregation.Flow => Tally.Of(Under(unit, over.To, Flowing(indicator, days, part, basis))),
            Aggregation.Stock => Tally.Of(Standing(known, over.To, unit, part, basis)),
            Aggregation.Ratio when known.DefinitionOn(over.To).Ratio is { } ratio => Divided(ratio, Of(ratio.Of, days, unit, part, basis), Of(ratio.Over, days, unit, part, basis)),
            _ => Tally.None,
        };
    }

    /// <summary>The same of several parts at once.</summary>
    public IReadOnlyList<Tally> OfParts(string indicator, Period over, IEnumerable<string> parts, Basis basis = Basis.Claimed)
    {
        if (basis is not Basis.Claimed || programme.Indicators.Find(indicator)?.Aggregation is not Aggregation.Flow) return [.. parts.Select(part => Of(indicator, over, part: part, basis: basis))];
        var told = programme.Readings.Parts(indicator, InSeries(indicator, over));
        return [.. parts.Select(part => told.GetValueOrDefault(part, Tally.None))];
    }

    /// <summary>How much of that figure one side does not accept.</summary>
    public Tally DisputedOf(string indicator, Period over, Basis basis = Basis.Claimed)
    {
        if (programme.Indicators.Find(indicator) is not { } known) return Tally.None;
        if (known.Aggregation is Aggregation.Flow && basis is Basis.Claimed) return programme.Readings.Disputed(indicator, InSeries(indicator, over));
        return Tally.Of((known.Aggregation switch
        {
            Aggregation.Flow => Flowing(indicator, InSeries(indicator, over), null, basis),
            Aggregation.Stock => Standing(known, over.To, null, null, basis),
            _ => [],
        }).Where(reading => reading.Disputed));
    }

    /// <summary>The same for every unit that has something to tell, itself or below it, in one pass.</summary>
    public IReadOnlyDictionary<Guid, Tally> ByUnit(string indicator, Period over, Basis basis = Basis.Claimed)
    {
        if (programme.Indicators.Find(indicator) is not { } known) return new Dictionary<Guid, Tally>();
        if (known.Aggregation is Aggregation.Ratio && known.DefinitionOn(over.To).Ratio is not null)
        {
            var parts = ToldByUnit(indicator, over, basis);
            return parts.Counts.Keys.Where(parts.Has).ToDictionary(unit => unit, unit => parts.Of([unit]));
        }
        if (known.Aggregation is Aggregation.Qualitative) return new Dictionary<Guid, Tally>();

        var stock = known.Aggregation is Aggregation.Stock;
        var own = stock
            ? Last(known, over.To, null, basis)
            : Flowing(indicator, InSeries(indicator, over), null, basis).Where(reading => reading.Quantity.Unit is not null)
                .GroupBy(reading => reading.Quantity.Unit!.Value).ToDictionary(told => told.Key, told => told.ToList());
        var within = new Dictionary<Guid, List<Reading>>();
        foreach (var (unit, readings) in own)
        {
            if (unit == Guid.Empty) continue;
            Add(unit, readings);
            foreach (var above in Above(unit, over.To))
            {
                // Above a unit's own value the values of those below it are in that one already.
                if (stock && own.ContainsKey(above)) break;
                Add(above, readings);
            }
        }
        return within.ToDictionary(unit => unit.Key, unit => Tally.Of(unit.Value));

        void Add(Guid unit, List<Reading> readings)
        {
            if (within.TryGetValue(unit, out var known)) known.AddRange(readings);
            else within.Add(unit, [.. readings]);
        }
    }

    /// <summary>The sum over several periods, for what may be summed.</summary>
    /// <exception cref="Refusal">It is a stock, a ratio or told in words; or the periods share days. The sentence says what to ask for.</exception>
    public Tally Sum(string indicator, IReadOnlyList<Period> periods, Guid? unit = null, string? part = null, Basis basis = Basis.Claimed)
    {
        var known = programme.Indicators.Find(indicator);
        Refusal.If(known is null, nameof(indicator), $"The programme has no indicator “{indicator}”.", $"Chương trình không có chỉ tiêu “{indicator}”.");
        Refusal.If(known!.Aggregation is Aggregation.Stock, nameof(indicator),
            $"{indicator} is a value on a day; values of several days do not add up. Ask for the last of them.",
            $"{indicator} là số tại thời điểm; số của nhiều thời điểm không cộng được. Hãy lấy số tại thời điểm cuối.");
        Refusal.If(known.Aggregation is Aggregation.Ratio, nameof(indicator),
            $"{indicator} is a ratio; ratios are neither added nor averaged. Ask for it over all these days at once: it is then worked out from its parts.",
            $"{indicator} là tỷ lệ; tỷ lệ không cộng và không lấy trung bình. Hãy hỏi cho cả khoảng ngày: tỷ lệ sẽ được tính lại từ các thành phần.");
        Refusal.If(known.Aggregation is Aggregation.Qualitative, nameof(indicator),
            $"{indicator} is told in words; there is nothing to add.", $"{indicator} được đánh giá bằng lời; không có số để cộng.");
        Refusal.If(part is not null && known.BreakdownOf(part) is null, nameof(part), $"{indicator} has no part “{part}”.", $"{indicator} không có phần “{part}”.");
        var inOrder = periods.OrderBy(period => period.From).ToList();
        Refusal.If(inOrder.Zip(inOrder.Skip(1)).Any(pair => pair.First.Touches(pair.Second)), nameof(periods),
            "These periods share days, which would be counted twice.", "Các kỳ này có ngày trùng nhau; những ngày đó sẽ bị tính hai lần.");
        var brokenOn = inOrder.Count == 0 ? DateOnly.MinValue : known.SeriesFrom(inOrder[^1].To);
        Refusal.If(inOrder.Any(period => period.From < brokenOn), nameof(periods),
            $"{indicator} was defined anew within these days; figures before and after it do not add up.",
            $"{indicator} đã được định nghĩa lại trong khoảng này; số liệu trước và sau không cộng được.");

        return Tally.Sum(inOrder.Select(period => Of(indicator, period, unit, part, basis)));
    }

    /// <summary>The sum of several parts, for parts that may be summed.</summary>
    /// <exception cref="Refusal">They overlap, or are of different breakdowns.</exception>
    public Tally SumOfParts(string indicator, Period over, IReadOnlyList<string> parts, Guid? unit = null, Basis basis = Basis.Claimed)
    {
        var breakdowns = parts.Select(part => programme.Indicators.Find(indicator)?.BreakdownOf(part)).Distinct().ToList();
        Refusal.If(breakdowns.Count != 1 || breakdowns[0] is null || parts.Distinct(StringComparer.Ordinal).Count() != parts.Count, nameof(parts),
            "Only different parts of one breakdown add up.", "Chỉ cộng được các phần khác nhau của cùng một cách chia.");
        Refusal.If(breakdowns[0]!.Overlap is Overlap.Overlapping, nameof(parts),
            "These groups overlap: one person may be in several of them, so they are never added.", "Các nhóm này trùng nhau: một người có thể thuộc nhiều nhóm, nên không cộng.");
        return Tally.Sum(parts.Select(part => Of(indicator, over, unit, part, basis)));
    }

    /// <summary>The first day whose figures may be added to and compared with those of a day; for a ratio those of both its parts as well.</summary>
    public DateOnly SeriesFrom(string indicator, DateOnly day)
    {
        if (programme.Indicators.Find(indicator) is not { } known) return DateOnly.MinValue;
        var since = known.SeriesFrom(day);
        return known.DefinitionOn(day).Ratio is { } ratio ? new[] { since, SeriesFrom(ratio.Of, day), SeriesFrom(ratio.Over, day) }.Max() : since;
    }

    private Period InSeries(string indicator, Period over) => SeriesFrom(indicator, over.To) is var since && over.From < since ? over with { From = since } : over;

    private IEnumerable<Reading> Flowing(string indicator, Period over, string? part, Basis basis) => part is null
        ? programme.Readings.Within(indicator, over, basis)
        : programme.Readings.Told(indicator, over).Where(reading => reading.Quantity.Breakdown == part && reading.Claim.CountsOn(basis));

    private IEnumerable<Reading> Under(Guid? unit, DateOnly on, IEnumerable<Reading> readings)
    {
        if (unit is not { } above) return readings;
        // There are many readings of few units.
        var under = new Dictionary<Guid, bool>();
        return readings.Where(reading => reading.Quantity.Unit is { } told
            && (under.TryGetValue(told, out var known) ? known : under[told] = told == above || Above(told, on).Contains(above)));
    }

    // The readings a stock's value on a day is made of: the unit's own, else the last of those below it, none counted twice.
    private List<Reading> Standing(Indicator known, DateOnly cut, Guid? unit, string? part, Basis basis)
    {
        var own = Last(known, cut, part, basis, enough: unit ?? Guid.Empty);
        return own.TryGetValue(unit ?? Guid.Empty, out var said) ? said : own.Keys.Where(Counts).SelectMany(below => own[below]).OrderBy(reading => reading.Positions[0]).ToList();

        // Nobody between it and the unit asked for told a value, which would have its value in it already.
        bool Counts(Guid below)
        {
            foreach (var above in Above(below, cut))
                if (above == unit) return true;
                else if (own.ContainsKey(above)) return false;
            return unit is null;
        }
    }

    // Of each unit — the programme's own under the empty id — the last whole on or before a day; where it told only parts, the last of each.
    // Once the one that is enough told its value there is no need to look further back.
    private Dictionary<Guid, List<Reading>> Last(Indicator known, DateOnly cut, string? part, Basis basis, Guid? enough = null)
    {
        var (last, since) = (new Dictionary<Guid, List<Reading>>(), known.SeriesFrom(cut));
        foreach (var reading in part is null ? programme.Readings.ToldBackwards(known.Code, cut) : programme.Readings.ToldBackwards(known.Code, cut, part))
        {
            if (reading.On < since) break;
            if (!reading.Claim.CountsOn(basis) || (part is null && reading.Rank is Reading.Aside)) continue;
            var unit = reading.Quantity.Unit ?? Guid.Empty;
            if (!last.TryGetValue(unit, out var told)) last.Add(unit, [reading]);
            else if (reading.Rank < told[0].Rank) last[unit] = [reading];
            else if (part is null && reading.Rank == told[0].Rank && reading.Rank > 0 && told.TrueForAll(other => other.Quantity.Breakdown != reading.Quantity.Breakdown)) told.Add(reading);
            if (unit == enough && (part is not null || reading.Rank == 0)) break;
        }
        return last;
    }

    // Of the same few units it is asked again and again.
    private IReadOnlyList<Guid> Above(Guid unit, DateOnly on) => ancestors.TryGetValue((unit, on), out var known) ? known : ancestors[(unit, on)] = [.. directory.Ancestors(unit, on)];

    private static Tally Divided(Ratio ratio, Tally of, Tally whole)
    {
        if (of.Value is not { } part || whole.Value is not { } all) return Tally.None;
        var positions = of.Positions.And(whole.Positions);
        return all == 0 ? new(default, positions, IsUndefined: true)
            : new(new(Rounding.OneDecimal(part / all * ratio.Per), of.Total.Above || whole.Total.Below, of.Total.Below || whole.Total.Above, 1), positions);
    }
}
