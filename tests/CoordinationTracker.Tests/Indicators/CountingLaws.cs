using CoordinationTracker.Reports;
using FsCheck;
using FsCheck.Fluent;
using static CoordinationTracker.Tests.Some;

namespace CoordinationTracker.Tests;

/// <summary>
/// Issue 3 (8), over random histories of two years: activities with quantities, measurements, corrections, withdrawals, words of both
/// sides and breakdowns, all decided by the programme; among them flows, stocks and ratios of both, told by units of three levels.
/// </summary>
public sealed class CountingLaws
{
    private static readonly DateOnly First = new(2023, 1, 1), Last = new(2024, 12, 31);
    private static readonly Guid State = Id(401), North = Id(402), South = Id(403), Hill = Id(404), River = Id(405), Shore = Id(406);
    private static readonly Guid?[] Tellers = [null, State, North, South, Hill, River, Shore];
    private static readonly string[] Flows = ["N1", "N2"], Stocks = ["S1", "E1"], Ratios = ["W1", "R1"];
    private static readonly Period[] Periods = [Q3, Period.Quarter(2024, 2), Period.Year(2023), Period.Year(2024)];
    private static readonly Basis[] Bases = Enum.GetValues<Basis>();

    private static readonly Directory Tree = DirectoryOf(
    [
        .. Units, Unit(State, null, "state"), Unit(North, State, "district"), Unit(South, State, "district"), Unit(Hill, North, "block"), Unit(River, North, "block"), Unit(Shore, South, "block"),
    ]);

    private static readonly BreakdownDeclared[] Breakdowns =
    [
        Breakdown("N1", "channel", Overlap.NotDeduplicated, "manual", "digital"), Breakdown("N1", "sex", Overlap.Disjoint, "women", "men"), Breakdown("N1", "group", Overlap.Overlapping, "youth", "workers"),
        Breakdown("S1", "park", Overlap.Disjoint, "east", "west"), Breakdown("S1", "park", Overlap.Overlapping, "east", "west"),
    ];

    private static readonly ProgrammeEvent[] Beginning =
    [
        .. Some.Signed,
        new IndicatorDefined("N1", Vi("Kết nạp"), Vi("người"), Aggregation.Flow, Direction.Higher, null), new IndicatorDefined("N2", Vi("Kết nạp nữ"), Vi("người"), Aggregation.Flow, Direction.Lower, null),
        new IndicatorDefined("S1", Vi("Có tổ chức"), Vi("DN"), Aggregation.Stock, Direction.Higher, null), new IndicatorDefined("E1", Vi("Doanh nghiệp"), Vi("DN"), Aggregation.Stock, Direction.None, null),
        new IndicatorDefined("W1", Vi("Tỷ lệ nữ"), Vi("%"), Aggregation.Ratio, Direction.Higher, null, new("N2", "N1")), new IndicatorDefined("R1", Vi("Tỷ lệ"), Vi("%"), Aggregation.Ratio, Direction.Higher, null, new("S1", "E1")),
        new TargetSet("N1", Q3, 40, null), new TargetSet("N1", Period.Year(2024), 90, null), new TargetSet("N1", Q3, 12, null, Hill), new TargetSet("S1", Period.Year(2023), 50, null),
        new TargetSet("N1", new(First, new(2025, 12, 31)), 300, null), new RelativeTargetSet("N1", Hill, [North, State], Q3, null),
        Some.TaskAssigned,
    ];

    /// <summary>Something somebody tries on a day; what is refused did not happen.</summary>
    public sealed record Attempt(int What, int Source, int Indicator, int Unit, int Part, int Day, int Value, int By);

    /// <param name="Extra">One more thing, for laws about one more thing.</param>
    /// <param name="Seed">In what other order it might have been told.</param>
    public sealed record Life(Attempt[] Attempts, Attempt Extra, int Seed)
    {
        public override string ToString() => $"{string.Join("\n", Attempts.Select(attempt => attempt.ToString()))}\nand {Extra}, {Seed}";
    }

    private static readonly Gen<Attempt> AnAttempt =
        from what in Gen.Choose(0, 24)
        from source in Gen.Choose(0, 7)
        from indicator in Gen.Choose(0, 3)
        from unit in Gen.Choose(0, 8)
        from part in Gen.Choose(0, 11)
        from day in Gen.Choose(0, 730)
        from value in Gen.Choose(0, 40)
        from side in Gen.Choose(0, 2)
        select new Attempt(what, source, indicator, unit, part, day, value, side);

    private static readonly Arbitrary<Life> AnyLife = Arb.From(
        from attempts in AnAttempt.ArrayOf() from extra in AnAttempt from seed in Gen.Choose(0, 1_000_000) select new Life(attempts, extra, seed),
        life => Law.Shorter(life.Attempts).Select(fewer => life with { Attempts = fewer }));

    [Fact(DisplayName = "Flows add up over whatever periods their days are cut into, for the whole, each unit, each part, on each basis")]
    public void flows_are_additive() => Law.Holds(AnyLife, life =>
    {
        var counting = new Counting(Lived(life).Programme(), Tree);
        DateOnly[] cuts = [First, .. life.Attempts.Take(6).Select(attempt => First.AddDays(attempt.Day)).Where(day => day > First).Distinct().Order(), Last.AddDays(1)];
        var whole = new Period(First, Last);
        var pieces = cuts.Zip(cuts.Skip(1), (from, next) => new Period(from, next.AddDays(-1))).ToList();
        foreach (var indicator in Flows)
            foreach (var basis in Bases)
            {
                foreach (var unit in Tellers) Same(counting.Of(indicator, whole, unit, null, basis), pieces.Select(piece => counting.Of(indicator, piece, unit, null, basis)));
                foreach (var part in PartsOf(indicator)) Same(counting.Of(indicator, whole, null, part, basis), pieces.Select(piece => counting.Of(indicator, piece, null, part, basis)));
                counting.Sum(indicator, pieces, basis: basis).ShouldBe(counting.Of(indicator, whole, basis: basis));
            }

        static void Same(Tally whole, IEnumerable<Tally> pieces)
        {
            var all = pieces.ToList();
            whole.Total.ShouldBe(all.Aggregate(default(Total), (sum, piece) => sum + piece.Total));
            whole.Positions.ShouldBe(all.SelectMany(piece => piece.Positions).Distinct().Order().ToEquatableList());
        }
    }, 60);

    [Fact(DisplayName = "The same facts told in another order give the same figures")]
    public void the_order_of_arrival_decides_nothing() => Law.Holds(AnyLife, life =>
    {
        // But for these: of two values of one stock on one day the last told counts, so no history here has two; of two breakdowns the one
        // declared first is added up; what is said of an entry comes after it, and of two words of one side on it the last one stands.
        var told = Lived(life, oneStockValueADay: true).Told;
        Figures(Fold(Shuffled(told, new Random(life.Seed)))).ShouldBe(Figures(Fold(told)));
    }, 30);

    [Fact(DisplayName = "Today a correction is as if it had been entered right the first time")]
    public void a_correction_is_as_if_it_had_been_right_from_the_start() => Law.Holds(AnyLife, life =>
    {
        var told = Lived(life).Told;
        Figures(Fold(told.GroupBy(Source).SelectMany(RightFromTheStart).OrderBy(known => known.Position))).ShouldBe(Figures(Fold(told)));
    }, 30);

    [Fact(DisplayName = "Today what was withdrawn is as if it had never been entered")]
    public void what_was_withdrawn_is_as_if_it_had_never_been_entered() => Law.Holds(AnyLife, life =>
    {
        var told = Lived(life).Told;
        var withdrawn = told.Where(known => known.Event is MeasurementWithdrawn or ActivityWithdrawn).Select(Source).ToHashSet();
        Figures(Fold(told.Where(known => !withdrawn.Contains(Source(known))))).ShouldBe(Figures(Fold(told)));
    }, 30);

    [Fact(DisplayName = "The past keeps its mistakes: what is said afterwards changes nothing in a programme folded up to a position")]
    public void the_past_keeps_its_mistakes() => Law.Holds(AnyLife, life =>
    {
        var told = Lived(life).Told;
        var half = Beginning.Length + (told.Count - Beginning.Length) / 2;
        var then = Programme.Fold(told.Take(half));
        var figures = Figures(then);
        told.Skip(half).Aggregate(then, (programme, next) => programme.Evolve(next)).Version.ShouldBe(told.Count);

        Figures(then).ShouldBe(figures);
        Figures(Programme.Fold(told.Where(known => known.Position <= told[half - 1].Position))).ShouldBe(figures);
    }, 20);

    [Fact(DisplayName = "Every total is the sum of its parts: of what each unit told, of a unit and those below it; a ratio is the quotient of its parts")]
    public void totals_are_the_sums_of_their_parts() => Law.Holds(AnyLife, life =>
    {
        var programme = Lived(life).Programme();
        var (counting, plainly) = (new Counting(programme, Tree), new Plainly(programme));
        foreach (var period in Periods)
            foreach (var basis in Bases)
                foreach (var indicator in (string[])[.. Flows, .. Stocks, .. Ratios])
                {
                    foreach (var unit in Tellers)
                    {
                        var tally = counting.Of(indicator, period, unit, null, basis);
                        (tally.Value, tally.Total.Qualifier, tally.IsUndefined).ShouldBe(plainly.Of(indicator, period, unit, basis), $"{indicator} of {unit} over {period} on {basis}");
                    }
                    var byUnit = counting.ByUnit(indicator, period, basis);
                    foreach (var unit in Tellers.OfType<Guid>()) byUnit.GetValueOrDefault(unit, Tally.None).ShouldBe(counting.Of(indicator, period, unit, null, basis), $"{indicator} of {unit} over {period} on {basis}");
                }
        foreach (var breakdown in programme.Indicators.All.SelectMany(indicator => indicator.Breakdowns).Where(breakdown => breakdown.Overlap is not Overlap.Overlapping))
            counting.SumOfParts(breakdown.Indicator, Q3, [.. breakdown.Parts.Select(part => part.Code)]).Total
                .ShouldBe(breakdown.Parts.Aggregate(default(Total), (sum, part) => sum + counting.Of(breakdown.Indicator, Q3, part: part.Code).Total));
    }, 30);

    [Fact(DisplayName = "One more entry reaches every figure it should and no other")]
    public void one_more_entry_reaches_every_figure_it_should_and_no_other() => Law.Holds(AnyLife, life =>
    {
        var lived = Lived(life);
        var before = lived.Programme();
        if (!lived.TryExtra(life.Extra)) return;

        var (after, extra, day) = (lived.Programme(), lived.Told[^1], First.AddDays(life.Extra.Day));
        var plainly = new Plainly(after);
        foreach (var period in (Period[])[Quarter(day), Period.Year(day.Year), Quarter(day.AddMonths(3)), Quarter(day.AddYears(1)), Q3])
        {
            var (then, now) = (ByKey(before, period), ByKey(after, period));
            foreach (var key in then.Keys.Union(now.Keys))
                if (!Reaches(extra, key, day, period)) Recorded(now, key).ShouldBe(Recorded(then, key), $"{key} of {period} after {extra.Event}");
            foreach (var indicator in (string[])[.. Flows, .. Stocks, .. Ratios])
            {
                now[$"{indicator}.actual"].Value.ShouldBe(plainly.Of(indicator, period, null, Basis.Claimed).Value, $"{indicator} of {period} after {extra.Event}");
                now[$"{indicator}.cumulative"].Value.ShouldBe(plainly.Of(indicator, new(First, period.To), null, Basis.Claimed).Value);
                now[$"{indicator}.before"].Value.ShouldBe(plainly.Of(indicator, YearBefore(period), null, Basis.Claimed).Value);
            }
            foreach (var key in Raised(extra, period)) now[key].Value.ShouldBe((then.GetValueOrDefault(key)?.Value ?? 0) + 1, $"{key} of {period} after {extra.Event}");
            if (extra.Event is TaskCompleted completed && period.Contains(completed.CompletedOn) && period.Contains(Some.TaskAssigned.AssignedOn))
                now["tasks.CompletedOnTime"].Value.ShouldBe(Some.TaskAssigned.Deadline.LastDay() >= completed.CompletedOn ? 1 : 0);
        }

        static Figure? Recorded(Dictionary<string, Figure> figures, string key) => figures.GetValueOrDefault(key) is { Value: not null } figure ? figure : null;
    }, 80);

    [Fact(DisplayName = "Behind every figure stand entries, in order, and each of them is about it")]
    public void behind_every_figure_stand_entries_about_it() => Law.Holds(AnyLife, life =>
    {
        var lived = Lived(life);
        var programme = lived.Programme();
        foreach (var period in Periods)
            foreach (var figure in ByKey(programme, period).Values.Where(figure => figure.Value is not null && figure.Key.Split('.')[0] is var code && programme.Indicators.Find(code) is not null))
            {
                figure.Positions.ShouldNotBeEmpty(figure.Key);
                figure.Positions.ShouldBe(figure.Positions.Distinct().Order().ToEquatableList(), figure.Key);
                var known = programme.Indicators.Find(figure.Key.Split('.')[0])!;
                string[] about = known.Definition.Ratio is { } ratio ? [known.Code, ratio.Of, ratio.Over] : [known.Code];
                foreach (var position in figure.Positions)
                    lived.Told.Single(told => told.Position == position).Event.ShouldSatisfyAllConditions(told => (told switch
                    {
                        MeasurementEvent e => about.Contains(programme.Readings.FindMeasurement(e.Measurement)!.Quantity.Indicator),
                        ActivityEvent e => programme.Activities.Find(e.Activity)!.Account.Quantities.Any(quantity => about.Contains(quantity.Indicator)),
                        IndicatorEvent e => about.Contains(e.Indicator),
                        _ => false,
                    }).ShouldBeTrue($"{figure.Key}: {told}"));
            }
    }, 30);

    [Fact]
    public void the_attempts_reach_everything_the_laws_are_about()
    {
        var lives = AnyLife.Generator.Sample(60, 150).Select(life => Lived(life)).ToList();

        lives.SelectMany(lived => lived.Told.Skip(Beginning.Length)).Select(told => told.Event.GetType()).Distinct()
            .ShouldBe([.. EventShape.Events.Where(type => type.IsSubclassOf(typeof(MeasurementEvent)) || type.IsSubclassOf(typeof(ActivityEvent))), typeof(BreakdownDeclared)], ignoreOrder: true);
        var told = lives.Select(lived => new Counting(lived.Programme(), Tree)).ToList();
        foreach (var indicator in (string[])[.. Flows, .. Stocks, .. Ratios]) told.ShouldContain(counting => counting.Of(indicator, Period.Year(2023), null, null, Basis.Claimed).Value > 0, indicator);
        foreach (var basis in Bases) told.ShouldContain(counting => Flows.Concat(Stocks).Any(indicator => counting.Of(indicator, Period.Year(2023), null, null, basis).Value > 0), basis.ToString());
    }

    /// <summary>The same again, worked out the long way from the log and the measurements, without any index.</summary>
    private sealed class Plainly(Programme programme)
    {
        private readonly List<(Quantity Quantity, DateOnly On, Claim Claim, long Order, int Index)> said =
        [
            .. programme.Readings.Measurements.Where(known => known.Withdrawal is null).Select(known => (known.Quantity, known.OccurredOn, known.Claim, known.Positions[0], 0)),
            .. programme.Activities.NewestFirst.SelectMany(known => known.Account.Quantities.Select((quantity, index) => (quantity, known.Account.OccurredOn, known.Claim, known.Position, index))),
        ];

        public (decimal? Value, Qualifier Qualifier, bool IsUndefined) Of(string indicator, Period over, Guid? unit, Basis basis)
        {
            if (programme.Indicators.Find(indicator)!.Definition.Ratio is not { } ratio) return (Total(indicator, over, unit, basis) is { NotRecorded: false } total ? (total.Value, total.Qualifier, false) : (null, Qualifier.Exactly, false));
            var (of, whole) = (Total(ratio.Of, over, unit, basis), Total(ratio.Over, over, unit, basis));
            if (of.NotRecorded || whole.NotRecorded) return (null, Qualifier.Exactly, false);
            return whole.Value == 0 ? (null, Qualifier.Exactly, true)
                : (decimal.Round(of.Value * ratio.Per / whole.Value, 1, MidpointRounding.AwayFromZero), new Total(0, of.Above || whole.Below, of.Below || whole.Above, 1).Qualifier, false);
        }

        private Total Total(string indicator, Period over, Guid? unit, Basis basis)
        {
            var (flow, own) = (Flows.Contains(indicator), Own(indicator, over, unit, basis));
            if (!flow && !own.NotRecorded) return own;
            var below = unit is { } above ? Tree.ChildrenOf(above, over.To) : [State];
            return below.Aggregate(own, (sum, child) => sum + Total(indicator, over, child, basis));
        }

        // What one unit, or the programme itself, told in its own name.
        private Total Own(string indicator, Period over, Guid? unit, Basis basis)
        {
            var told = said.Where(one => one.Quantity.Indicator == indicator && one.Quantity.Unit == unit && one.On <= over.To && one.Claim.CountsOn(basis) && Rank(one.Quantity) is not null);
            var counted = Flows.Contains(indicator)
                ? told.Where(one => one.On >= over.From).GroupBy(one => one.On).SelectMany(day => day.Where(one => Rank(one.Quantity) == day.Min(other => Rank(other.Quantity))))
                : told.GroupBy(one => Rank(one.Quantity)).OrderBy(rank => rank.Key).Take(1)
                    .SelectMany(rank => rank.GroupBy(one => one.Quantity.Breakdown).Select(part => part.OrderBy(one => one.On).ThenBy(one => one.Order).ThenBy(one => one.Index).Last()));
            return counted.Aggregate(default(Total), (sum, one) => sum + CoordinationTracker.Total.Of(one.Quantity.Value, one.Quantity.Qualifier));
        }

        private int? Rank(Quantity quantity) => quantity.Breakdown is not { } part ? 0
            : programme.Indicators.Find(quantity.Indicator)!.Breakdowns.Index().Where(known => known.Item.Overlap is not Overlap.Overlapping && known.Item.Parts.Any(one => one.Code == part)).Select(known => known.Index + 1).Cast<int?>().FirstOrDefault();
    }

    // Which figures of a period something on a day may change.
    private static bool Reaches(Recorded extra, string key, DateOnly day, Period period)
    {
        var (first, last) = (key.Split('.')[0], key.Split('.')[^1]);
        if (extra.Event is TaskCompleted) return first == "tasks";
        string[] touched = extra.Event switch
        {
            MeasurementRecorded e => [e.Quantity.Indicator],
            ActivityLogged e => [.. e.Account.Quantities.Select(quantity => quantity.Indicator)],
            _ => [],
        };
        if (extra.Event is ActivityLogged && first is "activities" or "activity" or "kind" or "commitment" or "field" or "other") return period.Contains(day);
        var of = first switch { "W1" => Flows, "R1" => Stocks, _ => [first] };
        if (!of.Intersect(touched).Any()) return false;
        var flow = Flows.Contains(of[0]);
        return last.Split('-')[0] switch
        {
            "actual" or "rest" or "disputed" or "place" or "own" or "average" => In(period),
            "percent" => In(last == "percent" ? period : new(First, period.To)),
            "cumulative" => In(new(First, period.To)),
            "before" => In(YearBefore(period)),
            "difference" or "change" => In(period) || In(YearBefore(period)),
            _ => false,
        };

        bool In(Period days) => flow ? days.Contains(day) : day <= days.To;
    }

    // The counts an activity raises by one.
    private static string[] Raised(Recorded extra, Period period) => extra.Event is ActivityLogged { Account: var account } && period.Contains(account.OccurredOn)
        ? ["activities.total", $"kind.{account.Kind}.done", .. account.Commitments.Count == 0 ? (string[])["other.done"] : ["commitment.1.1.done", $"field.1.{account.Side}.done"]]
        : [];

    private static PeriodKind KindOf(Period covering) => covering == Period.Year(covering.From.Year) ? PeriodKind.Year : PeriodKind.Quarter;
    private static Period YearBefore(Period covering) => new Periods(First, new(First, Last)).YearBefore(KindOf(covering), covering)!;

    private static Dictionary<string, Figure> ByKey(Programme programme, Period covering) =>
        Reviewing.Of(programme, Tree, KindOf(covering), covering, 0, Last).Figures().ToDictionary(figure => figure.Key, StringComparer.Ordinal);

    // Every figure of every kind: what two histories that say the same must agree in.
    private static List<string> Figures(Programme programme)
    {
        var counting = new Counting(programme, Tree);
        return
        [
            .. from indicator in (string[])[.. Flows, .. Stocks, .. Ratios]
               from period in Periods
               from basis in Bases
               from unit in Tellers
               select Text($"{indicator} {period} {basis} {unit}", counting.Of(indicator, period, unit, null, basis)),
            .. from indicator in (string[])["N1", "S1"] from part in PartsOf(indicator) from period in Periods select Text($"{indicator} {part} {period}", counting.Of(indicator, period, part: part)),
            .. from period in Periods from figure in ByKey(programme, period).Values select $"{period} {figure.Key} {figure.Value:0.######} {figure.Qualifier}",
        ];

        static string Text(string what, Tally tally) => $"{what} {tally.Value:0.######} {tally.Total.Qualifier} {tally.Total.Entries} {tally.IsUndefined}";
    }

    private static Guid Source(Recorded told) => told.Event switch { MeasurementEvent e => e.Measurement, ActivityEvent e => e.Activity, _ => Guid.Empty };

    // Another order in which what is said of each entry, and of the definitions, keeps its own.
    private static IEnumerable<Recorded> Shuffled(IReadOnlyList<Recorded> told, Random random)
    {
        var waiting = told.Skip(Beginning.Length).GroupBy(Source).Select(source => new Queue<Recorded>(source)).ToList();
        var shuffled = told.Take(Beginning.Length).ToList();
        while (waiting.Count > 0)
        {
            var source = waiting[random.Next(waiting.Count)];
            shuffled.Add(source.Dequeue());
            if (source.Count == 0) waiting.Remove(source);
        }
        return shuffled;
    }

    // The first entry as the last correction has it, by whoever corrected it, and what was said of that since.
    private static IEnumerable<Recorded> RightFromTheStart(IEnumerable<Recorded> source)
    {
        var told = source.ToList();
        var last = told.FindLastIndex(known => known.Event is MeasurementCorrected or ActivityCorrected);
        if (last < 0) return told;
        object right = (told[0].Event, told[last].Event) switch
        {
            (MeasurementRecorded wrong, MeasurementCorrected e) => wrong with { Quantity = e.Quantity, OccurredOn = e.OccurredOn },
            (ActivityLogged wrong, ActivityCorrected e) => wrong with { Account = e.Account },
            _ => throw new InvalidOperationException("Only what was entered is corrected."),
        };
        return told.Skip(last + 1).Prepend(told[0] with { Event = right, Side = told[last].Side });
    }

    private static Programme Fold(IEnumerable<Recorded> told) => Programme.Fold(told.Select((known, index) => known with { Version = index + 1, Position = 10 * (index + 1) }));

    private static History Lived(Life life, bool oneStockValueADay = false)
    {
        var lived = new History(oneStockValueADay);
        foreach (var attempt in life.Attempts) lived.Try(attempt);
        return lived;
    }

    /// <summary>What was decided, in the order it was told.</summary>
    private sealed class History
    {
        private readonly bool oneStockValueADay;
        private readonly Dictionary<(string, Guid?, string?, DateOnly), (Guid, int)> stocks = [];
        private Programme programme = CoordinationTracker.Programme.Unknown;

        public History(bool oneStockValueADay)
        {
            this.oneStockValueADay = oneStockValueADay;
            foreach (var told in Beginning) Tell(told, Side.A);
        }

        public List<Recorded> Told { get; } = [];
        public Programme Programme() => programme;

        public void Try(Attempt attempt)
        {
            var (measurement, activity, day, side) = (Id(600 + attempt.Source), Id(700 + attempt.Source), First.AddDays(attempt.Day), attempt.By == 0 ? Side.A : Side.B);
            switch (attempt.What)
            {
                case <= 6 when Free(measurement, day, QuantityOf(attempt)):
                    Decide(it => it.Decide(new RecordMeasurement(measurement, side, QuantityOf(attempt), day), Last, Tree));
                    break;
                case <= 10 when Free(activity, day, AccountOf(attempt).Quantities):
                    Decide(it => it.Decide(new LogActivity(activity, AccountOf(attempt)), Last, Tree));
                    break;
                case 11 when Free(measurement, day, QuantityOf(attempt)):
                    Decide(it => it.Decide(new CorrectMeasurement(measurement, QuantityOf(attempt), day, "nhầm"), Last, Tree));
                    break;
                case 12 when programme.Readings.FindMeasurement(measurement) is { } known && Free(measurement, day, known.Quantity with { Value = attempt.Value }):
                    Decide(it => it.Decide(new CorrectMeasurement(measurement, known.Quantity with { Value = attempt.Value }, day, "nhầm"), Last, Tree));
                    break;
                case 13 when Free(activity, day, AccountOf(attempt).Quantities):
                    Decide(it => it.Decide(new CorrectActivity(activity, AccountOf(attempt), "nhầm"), Last, Tree));
                    break;
                case 14:
                    Decide(it => it.Decide(new WithdrawMeasurement(measurement, "trùng")));
                    break;
                case 15:
                    Decide(it => it.Decide(new WithdrawActivity(activity, "trùng")));
                    break;
                case 16 or 21 or 22:
                    Decide(it => it.Decide(new ConfirmMeasurement(measurement, side)));
                    break;
                case 17:
                    Decide(it => it.Decide(new DisputeMeasurement(measurement, side, "ít hơn")));
                    break;
                case 18 or 23 or 24:
                    Decide(it => it.Decide(new ConfirmActivity(activity, side)));
                    break;
                case 19:
                    Decide(it => it.Decide(new DisputeActivity(activity, side, "ít hơn")));
                    break;
                case 20:
                    var declared = Breakdowns[attempt.Part % Breakdowns.Length];
                    Decide(it => it.Decide(new DeclareBreakdown(declared.Indicator, declared.Breakdown, declared.Name, declared.Overlap, declared.Parts)));
                    break;
            }

            void Decide(Func<Programme, ProgrammeEvent[]> decide)
            {
                try
                {
                    foreach (var told in decide(programme)) Tell(told, side);
                }
                catch (Refusal) { }
            }
        }

        /// <summary>One more measurement, activity, or completed task; false where it was refused.</summary>
        public bool TryExtra(Attempt extra)
        {
            var (before, day) = (Told.Count, First.AddDays(extra.Day));
            if (extra.What % 3 == 2)
            {
                if (day < Some.TaskAssigned.AssignedOn) return false;
                Tell(programme.Decide(new CompleteTask(TheTask, day, Vi("Đã xong")), Last)[0], Side.A);
                return true;
            }
            Try(extra with { What = extra.What % 3 == 0 ? 0 : 7, Source = 99 });
            return Told.Count > before;
        }

        private void Tell(ProgrammeEvent told, Side side)
        {
            var at = new DateTimeOffset(2024, 12, 31, 0, 0, 0, TimeSpan.FromHours(7)).AddSeconds(Told.Count);
            Told.Add(new(told, Told.Count + 1, 10 * (Told.Count + 1), at, SecretariatA, side));
            programme = programme.Evolve(Told[^1]);
        }

        private bool Free(Guid source, DateOnly on, params IReadOnlyList<Quantity> quantities)
        {
            if (!oneStockValueADay) return true;
            foreach (var (index, quantity) in quantities.Index().Where(known => Stocks.Contains(known.Item.Indicator)))
                if (stocks.TryGetValue((quantity.Indicator, quantity.Unit, quantity.Breakdown, on), out var taken) && taken != (source, index)) return false;
                else stocks[(quantity.Indicator, quantity.Unit, quantity.Breakdown, on)] = (source, index);
            return true;
        }

        private static ActivityAccount AccountOf(Attempt attempt) => Account with
        {
            Side = attempt.By == 2 ? Side.Both : attempt.By == 1 ? Side.B : Side.A, OccurredOn = First.AddDays(attempt.Day), Commitments = attempt.Value % 2 == 0 ? [Clause11] : [],
            Quantities = attempt.Value % 3 == 0 ? [QuantityOf(attempt)] : [QuantityOf(attempt), QuantityOf(attempt with { Indicator = (attempt.Indicator + 1) % 4, Value = attempt.Value / 2 })],
        };

        private static Quantity QuantityOf(Attempt attempt)
        {
            string indicator = ((string[])[.. Flows, .. Stocks])[attempt.Indicator];
            var parts = PartsOf(indicator);
            return new(indicator, attempt.Value, attempt.Value % 7 == 0 ? (Qualifier)(attempt.Value / 7 % 4) : Qualifier.Exactly,
                attempt.Unit < Tellers.Length ? Tellers[attempt.Unit] : null, attempt.Part < parts.Length ? parts[attempt.Part] : null);
        }
    }

    private static string[] PartsOf(string indicator) => indicator switch { "N1" => ["manual", "digital", "women", "men", "youth", "workers"], "S1" => ["east", "west"], _ => [] };

    private static Period Quarter(DateOnly day) => Period.Quarter(day.Year, (day.Month + 2) / 3);

    private static BreakdownDeclared Breakdown(string indicator, string name, Overlap overlap, params string[] parts) =>
        new(indicator, name, Vi(name), overlap, parts.Select(part => new BreakdownPart(part, Vi(part))).ToEquatableList());

    private static UnitEstablished Unit(Guid id, Guid? parent, string level) => new(id, Vi("Đơn vị"), null, Regime.Other, parent, new(2010, 1, 1), level);
}
