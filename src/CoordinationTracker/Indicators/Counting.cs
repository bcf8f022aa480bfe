namespace CoordinationTracker;

/// <summary>
/// The counting engine: every figure of every page and report is asked here, of one programme and the units there were. A pure
/// reading of the folded model. What cannot be added is not added: asked to, it refuses and says what to ask for instead.
/// </summary>
public sealed partial class Counting(Programme programme, Directory directory)
{
    /// <summary>
    /// How much of an indicator over these days: a flow's sum, a stock's value on the last day, a ratio of what its parts are then.
    /// Nothing from before a redefinition that broke the series is counted in.
    /// </summary>
    /// <param name="unit">The unit and all below it; the whole programme when left out.</param>
    /// <param name="part">One part of a breakdown alone.</param>
    public Tally Of(string indicator, Period over, Guid? unit = null, string? part = null, Basis basis = Basis.Claimed)
    {
        if (programme.Indicators.Find(indicator) is not { } known) return Tally.None;
        var since = known.SeriesFrom(over.To);
        var days = over.From < since ? over with { From = since } : over;
        return known.Aggregation switch
        {
            Aggregation.Flow when unit is null && part is null && basis is Basis.Claimed => new(programme.Readings.Flow(indicator, days), programme.Readings.Behind(indicator, days)),
            Aggregation.Flow => Tally.Of(Flowing(indicator, days, part, basis).Where(reading => unit is not { } of || IsWithin(reading.Quantity.Unit, of, over.To))),
            Aggregation.Stock => Tally.Of(Standing(indicator, over.To, since, unit, part, basis)),
            Aggregation.Ratio when known.DefinitionOn(over.To).Ratio is { } ratio => Divided(ratio, Of(ratio.Of, days, unit, part, basis), Of(ratio.Over, days, unit, part, basis)),
            _ => Tally.None,
        };
    }

    /// <summary>How much of that figure one side does not accept.</summary>
    public Tally DisputedOf(string indicator, Period over, Basis basis = Basis.Claimed)
    {
        if (programme.Indicators.Find(indicator) is not { } known) return Tally.None;
        var since = known.SeriesFrom(over.To);
        return Tally.Of((known.Aggregation switch
        {
            Aggregation.Flow => Flowing(indicator, over.From < since ? over with { From = since } : over, null, basis),
            Aggregation.Stock => Standing(indicator, over.To, since, null, null, basis),
            _ => [],
        }).Where(reading => reading.Disputed));
    }

    /// <summary>The same for every unit that has something to tell, itself or below it, in one pass.</summary>
    public IReadOnlyDictionary<Guid, Tally> ByUnit(string indicator, Period over, Basis basis = Basis.Claimed)
    {
        if (programme.Indicators.Find(indicator) is not { } known) return new Dictionary<Guid, Tally>();
        var since = known.SeriesFrom(over.To);
        if (known.Aggregation is Aggregation.Ratio && known.DefinitionOn(over.To).Ratio is { } ratio)
        {
            var (of, whole) = (ByUnit(ratio.Of, over, basis), ByUnit(ratio.Over, over, basis));
            return of.Keys.Where(whole.ContainsKey).ToDictionary(unit => unit, unit => Divided(ratio, of[unit], whole[unit]));
        }
        if (known.Aggregation is Aggregation.Qualitative) return new Dictionary<Guid, Tally>();

        var stock = known.Aggregation is Aggregation.Stock;
        var own = stock
            ? Last(indicator, over.To, since, null, basis)
            : Flowing(indicator, over.From < since ? over with { From = since } : over, null, basis).Where(reading => reading.Quantity.Unit is not null)
                .GroupBy(reading => reading.Quantity.Unit!.Value).ToDictionary(told => told.Key, told => told.ToList());
        var within = new Dictionary<Guid, List<Reading>>();
        foreach (var (unit, readings) in own)
        {
            if (unit == Guid.Empty) continue;
            Add(unit, readings);
            foreach (var above in directory.Ancestors(unit, over.To))
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

        var tallies = inOrder.Select(period => Of(indicator, period, unit, part, basis)).ToList();
        return new(tallies.Aggregate(default(Total), (sum, tally) => sum + tally.Total), tallies.Select(tally => tally.Positions).InOrder());
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
        var tallies = parts.Select(part => Of(indicator, over, unit, part, basis)).ToList();
        return new(tallies.Aggregate(default(Total), (sum, tally) => sum + tally.Total), tallies.Select(tally => tally.Positions).InOrder());
    }

    /// <summary>The average over the units of a level, under a unit or all, of those that told a figure.</summary>
    public Average AverageOf(string indicator, string level, Guid? under, Period over, Basis basis = Basis.Claimed) =>
        AverageOf(ByUnit(indicator, over, basis), level, under, over);

    /// <summary>Where each unit that has a relative target for these days stands (S3.4).</summary>
    public IEnumerable<RelativeStanding> Relative(string indicator, Period over, Basis basis = Basis.Claimed)
    {
        var targets = programme.Indicators.Find(indicator)?.RelativeTargets.Where(target => target.Set.Covering == over).ToList() ?? [];
        if (targets.Count == 0) yield break;
        var tallies = ByUnit(indicator, over, basis);
        foreach (var target in targets)
        {
            var level = directory.Find(target.Set.Unit)?.LevelOn(over.To) ?? "";
            var own = tallies.GetValueOrDefault(target.Set.Unit, Tally.None);
            var averages = target.Set.AverageOf.Select(body => AverageOf(tallies, level, body, over)).ToEquatableList();
            yield return new(target, own, averages, averages.Select(average => own.Value is { } mine && average.Value is { } mean ? mine > mean : (bool?)null).ToEquatableList());
        }
    }

    private Average AverageOf(IReadOnlyDictionary<Guid, Tally> tallies, string level, Guid? under, Period over)
    {
        var units = directory.UnitsAt(level, over.To, under);
        var telling = units.Select(unit => tallies.GetValueOrDefault(unit, Tally.None)).Where(tally => tally.Value is not null).ToList();
        return new(telling.Aggregate(default(Total), (sum, tally) => sum + tally.Total), telling.Count, units.Count, telling.Select(tally => tally.Positions).InOrder());
    }

    private IEnumerable<Reading> Flowing(string indicator, Period over, string? part, Basis basis) =>
        (part is null ? programme.Readings.Within(indicator, over) : programme.Readings.Told(indicator, over).Where(reading => reading.Quantity.Breakdown == part))
        .Where(reading => reading.Claim.CountsOn(basis));

    // The readings a stock's value on a day is made of: the unit's own, else the last of those below it, none counted twice.
    private List<Reading> Standing(string indicator, DateOnly cut, DateOnly since, Guid? unit, string? part, Basis basis)
    {
        var own = Last(indicator, cut, since, part, basis);
        if (own.TryGetValue(unit ?? Guid.Empty, out var said)) return said;
        return own.Keys.Where(below => (unit is not { } of || IsWithin(below, of, cut)) && !directory.Ancestors(below, cut).Any(above => above != unit && own.ContainsKey(above)))
            .SelectMany(below => own[below]).OrderBy(reading => reading.Positions[0]).ToList();
    }

    // Of each unit — the programme's own under the empty id — the last whole on or before a day; where it told only parts, the last of each.
    private Dictionary<Guid, List<Reading>> Last(string indicator, DateOnly cut, DateOnly since, string? part, Basis basis)
    {
        var last = new Dictionary<Guid, List<Reading>>();
        foreach (var reading in programme.Readings.ToldBackwards(indicator, cut))
        {
            if (reading.On < since) break;
            if (!reading.Claim.CountsOn(basis) || (part is null ? reading.Rank is Reading.Aside : reading.Quantity.Breakdown != part)) continue;
            var unit = reading.Quantity.Unit ?? Guid.Empty;
            if (!last.TryGetValue(unit, out var known)) last.Add(unit, [reading]);
            else if (reading.Rank < known[0].Rank) last[unit] = [reading];
            else if (part is null && reading.Rank == known[0].Rank && reading.Rank > 0 && known.TrueForAll(other => other.Quantity.Breakdown != reading.Quantity.Breakdown)) known.Add(reading);
            // A whole of the programme itself is above everything older and newer.
            if (unit == Guid.Empty && reading.Rank == 0 && part is null) return new() { [unit] = [reading] };
        }
        return last;
    }

    private bool IsWithin(Guid? unit, Guid of, DateOnly on) => unit == of || unit is { } below && directory.Ancestors(below, on).Contains(of);

    private static Tally Divided(Ratio ratio, Tally of, Tally whole)
    {
        if (of.Value is not { } part || whole.Value is not { } all) return Tally.None;
        var positions = of.Positions.And(whole.Positions);
        return all == 0 ? new(default, positions, IsUndefined: true)
            : new(new(Rounding.OneDecimal(part / all * ratio.Per), of.Total.Above || whole.Total.Below, of.Total.Below || whole.Total.Above, 1), positions);
    }
}
