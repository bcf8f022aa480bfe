using CoordinationTracker.Reports;
using static CoordinationTracker.Tests.Some;

namespace CoordinationTracker.Tests;

/// <summary>
/// The counting engine, asked about a state with two districts; North has the blocks Hill and River, South has Shore. N1 is a flow,
/// S1 a stock, E1 another one, R1 the share S1 has of E1, A1 what N1 is to one of E1.
/// </summary>
public sealed class CountingTests
{
    private static readonly Guid State = Id(401), North = Id(402), South = Id(403), Hill = Id(404), River = Id(405), Shore = Id(406);
    private static readonly DateOnly July = new(2023, 7, 10), August = new(2023, 8, 10), September = new(2023, 9, 10);

    private static readonly Directory Tree = DirectoryOf(
    [
        .. Units, Unit(State, null, "state"), Unit(North, State, "district"), Unit(South, State, "district"),
        Unit(Hill, North, "block"), Unit(River, North, "block"), Unit(Shore, South, "block"),
    ]);

    private static readonly IndicatorDefined[] Defined =
    [
        new("N1", Vi("Kết nạp"), Vi("người"), Aggregation.Flow, Direction.Higher, null), new("S1", Vi("Có tổ chức"), Vi("DN"), Aggregation.Stock, Direction.Higher, null),
        new("E1", Vi("Doanh nghiệp"), Vi("DN"), Aggregation.Stock, Direction.None, null), new("R1", Vi("Tỷ lệ"), Vi("%"), Aggregation.Ratio, Direction.Higher, null, new("S1", "E1")),
        new("A1", Vi("Bình quân"), Vi("người/DN"), Aggregation.Ratio, Direction.Higher, null, new("N1", "E1", 1)), new("Q1", Vi("Đánh giá"), Vi("mức"), Aggregation.Qualitative, Direction.None, null),
    ];

    private static readonly BreakdownDeclared
        Channels = new("N1", "channel", Vi("Kênh"), Overlap.NotDeduplicated, [new("manual", Vi("Sổ giấy")), new("digital", Vi("Trực tuyến"))]),
        Sexes = new("N1", "sex", Vi("Giới"), Overlap.Disjoint, [new("women", Vi("Nữ")), new("men", Vi("Nam"))]),
        Groups = new("N1", "group", Vi("Nhóm"), Overlap.Overlapping, [new("youth", Vi("Thanh niên")), new("workers", Vi("Công nhân"))]);

    public sealed class Parts
    {
        [Fact(DisplayName = "S3.2: where no whole was told the parts of one breakdown are the whole")]
        public void parts_add_up_where_no_whole_was_told()
        {
            var counting = Count(Channels, Told("N1", 7, July, part: "manual"), Told("N1", 5, July, part: "digital"));

            Of(counting, "N1", Q3).ShouldBe(12);
            counting.Of("N1", Q3, part: "manual").Value.ShouldBe(7);
            counting.SumOfParts("N1", Q3, ["manual", "digital"]).ShouldBe(new Tally(new(12, false, false, 2), [Position(16), Position(17)]));
        }

        [Fact]
        public void a_whole_counts_on_its_day_and_for_its_unit_and_nowhere_else()
        {
            var counting = Count(Channels,
                Told("N1", 7, July, part: "manual"), Told("N1", 5, July, part: "digital"), Told("N1", 10, July),
                Told("N1", 2, August, part: "manual"), Told("N1", 1, July, Hill, part: "manual"));

            Of(counting, "N1", new(July, July)).ShouldBe(11);
            Of(counting, "N1", Q3).ShouldBe(13);
            Of(counting, "N1", Q3, Hill).ShouldBe(1);
        }

        [Fact(DisplayName = "S3.3: women, men and youth are never summed")]
        public void overlapping_parts_make_no_whole()
        {
            var counting = Count(Groups, Told("N1", 7, July, part: "youth"), Told("N1", 5, July, part: "workers"));

            Of(counting, "N1", Q3).ShouldBeNull();
            counting.Of("N1", Q3, part: "youth").Value.ShouldBe(7);
            Refused(() => counting.SumOfParts("N1", Q3, ["youth", "workers"]), "These groups overlap: one person may be in several of them, so they are never added.");
        }

        [Fact]
        public void parts_of_two_breakdowns_are_the_whole_once()
        {
            var counting = Count(Channels, Sexes, Told("N1", 7, July, part: "manual"), Told("N1", 5, July, part: "digital"), Told("N1", 6, July, part: "women"), Told("N1", 5, July, part: "men"));

            Of(counting, "N1", Q3).ShouldBe(12);
            Refused(() => counting.SumOfParts("N1", Q3, ["manual", "women"]), "Only different parts of one breakdown add up.");
            Refused(() => counting.SumOfParts("N1", Q3, ["manual", "manual"]), "Only different parts of one breakdown add up.");
            Refused(() => counting.SumOfParts("N1", Q3, ["manual", "post"]), "Only different parts of one breakdown add up.");
        }

        [Fact]
        public void what_is_declared_later_ranks_what_was_told_before()
        {
            ProgrammeEvent[] told = [Told("N1", 7, July, part: "manual"), Told("N1", 5, July, part: "digital"), Told("N1", 4, August)];

            Of(Count(told), "N1", Q3).ShouldBe(4);
            Of(Count([.. told, Channels]), "N1", Q3).ShouldBe(16);
            Of(Count([.. told, Channels, Channels with { Overlap = Overlap.Overlapping }]), "N1", Q3).ShouldBe(4);
        }

        [Fact]
        public void a_part_that_is_corrected_or_withdrawn_after_being_ranked_anew_leaves_nothing_behind()
        {
            var (manual, digital) = (Told("N1", 7, July, part: "manual"), Told("N1", 5, July, part: "digital"));

            Of(Count(manual, digital, Channels, new MeasurementCorrected(manual.Measurement, new("N1", 8, Breakdown: "manual"), July, "nhầm")), "N1", Q3).ShouldBe(13);
            Of(Count(manual, digital, Channels, new MeasurementWithdrawn(manual.Measurement, "nhầm")), "N1", Q3).ShouldBe(5);
            Of(Count(manual, digital, Channels, Told("N1", 20, July)), "N1", Q3).ShouldBe(20);
        }

        [Fact]
        public void a_stock_told_by_parts_takes_the_last_of_each()
        {
            var parks = Channels with { Indicator = "S1", Overlap = Overlap.Disjoint };
            var counting = Count(parks, Told("S1", 7, July, part: "manual"), Told("S1", 5, July, part: "digital"), Told("S1", 8, August, part: "manual"));

            Of(counting, "S1", Q3).ShouldBe(13);
            Of(counting, "S1", new(July, July)).ShouldBe(12);
            counting.Of("S1", Q3, part: "manual").Value.ShouldBe(8);
        }

        [Fact]
        public void the_last_of_two_said_of_a_stock_in_one_entry_counts() =>
            Of(Count(new ActivityLogged(TheActivity, Account with { Quantities = [new("S1", 5), new("S1", 9)] })), "S1", Q3).ShouldBe(9);
    }

    public sealed class ByUnits
    {
        [Fact]
        public void a_flow_is_the_sum_of_what_units_told_and_a_unit_has_what_those_below_it_told()
        {
            var counting = Count(Told("N1", 1, July), Told("N1", 2, July, North), Told("N1", 4, August, Hill), Told("N1", 8, August, River), Told("N1", 16, August, Shore));

            Of(counting, "N1", Q3).ShouldBe(31);
            (Of(counting, "N1", Q3, State), Of(counting, "N1", Q3, North), Of(counting, "N1", Q3, Hill), Of(counting, "N1", Q3, South)).ShouldBe((30m, 14m, 4m, 16m));
            Rolled(counting, "N1").ShouldBe([(State, 30m), (North, 14m), (South, 16m), (Hill, 4m), (River, 8m), (Shore, 16m)]);
        }

        [Fact]
        public void a_stock_is_the_units_own_value_or_else_the_sum_of_those_below_it()
        {
            var counting = Count(Told("S1", 4, July, Hill), Told("S1", 8, August, River), Told("S1", 16, August, Shore), Told("S1", 5, September, Hill));

            Of(counting, "S1", Q3).ShouldBe(29);
            Rolled(counting, "S1").ShouldBe([(State, 29m), (North, 13m), (South, 16m), (Hill, 5m), (River, 8m), (Shore, 16m)]);

            var own = Count(Told("S1", 4, July, Hill), Told("S1", 8, August, River), Told("S1", 16, August, Shore), Told("S1", 20, July, North));
            Of(own, "S1", Q3).ShouldBe(36);
            Rolled(own, "S1").ShouldBe([(State, 36m), (North, 20m), (South, 16m), (Hill, 4m), (River, 8m), (Shore, 16m)]);
        }

        [Fact]
        public void what_stands_far_above_does_not_hide_a_unit_from_the_one_right_above_it()
        {
            var counting = Count(Told("S1", 100, July, State), Told("S1", 4, July, Hill));

            (Of(counting, "S1", Q3, State), Of(counting, "S1", Q3, North), Of(counting, "S1", Q3, Hill)).ShouldBe((100m, 4m, 4m));
            Of(counting, "S1", Q3).ShouldBe(100);
            Rolled(counting, "S1").ShouldBe([(State, 100m), (North, 4m), (Hill, 4m)]);
        }

        [Fact]
        public void the_programmes_own_value_does_not_hide_what_the_units_told()
        {
            var counting = Count(Told("S1", 4, July, Hill), Told("S1", 50, August), Told("S1", 8, September, River));

            Of(counting, "S1", Q3).ShouldBe(50);
            (Of(counting, "S1", Q3, North), Of(counting, "S1", Q3, Hill)).ShouldBe((12m, 4m));
            Rolled(counting, "S1").ShouldBe([(State, 12m), (North, 12m), (Hill, 4m), (River, 8m)]);
        }

        [Fact]
        public void a_ratio_of_a_unit_is_that_of_what_its_units_told_together()
        {
            var counting = Count(Told("S1", 1, July, Hill), Told("E1", 2, July, Hill), Told("S1", 1, July, River), Told("E1", 8, July, River), Told("E1", 5, July, Shore));

            Rolled(counting, "R1").ShouldBe([(State, 13.3m), (North, 20m), (Hill, 50m), (River, 12.5m)]);
            Of(counting, "R1", Q3, North).ShouldBe(20);
            Of(counting, "R1", Q3, South).ShouldBeNull();
        }

        [Fact]
        public void a_unit_that_moved_counts_where_it_stands_on_the_last_day()
        {
            var moved = DirectoryOf(
            [
                .. Units, Unit(State, null, "state"), Unit(North, State, "district"), Unit(South, State, "district"), Unit(Hill, North, "block"), new UnitPlaced(Hill, South, new(2023, 10, 1)),
            ]);
            var counting = new Counting(Programme(Told("N1", 4, July, Hill)), moved);

            (Of(counting, "N1", Q3, North), Of(counting, "N1", Q3, South)).ShouldBe((4m, null));
            (Of(counting, "N1", Period.Year(2023), North), Of(counting, "N1", Period.Year(2023), South)).ShouldBe((null, 4m));
        }

        [Fact]
        public void nobody_told_is_not_zero()
        {
            var counting = Count(Told("N1", 0, July, Hill));

            (Of(counting, "N1", Q3, Hill), Of(counting, "N1", Q3, River), Of(counting, "N1", Q4, Hill)).ShouldBe((0m, null, null));
            counting.ByUnit("N1", Q3).ContainsKey(River).ShouldBeFalse();
            counting.Of("X1", Q3).ShouldBe(Tally.None);
            counting.ByUnit("X1", Q3).ShouldBeEmpty();
            counting.Of("Q1", Q3).ShouldBe(Tally.None);
        }
    }

    public sealed class Ratios
    {
        [Fact(DisplayName = "Domain 2.5, O3 = O2/E1: a ratio is worked out from what its parts are in the period")]
        public void a_ratio_is_worked_out_anew_in_every_period()
        {
            var counting = Count(Told("S1", 1, July), Told("E1", 8, July), Told("S1", 3, new(2023, 10, 10)), Told("E1", 9, new(2023, 10, 10)));

            (Of(counting, "R1", Q3), Of(counting, "R1", Q4)).ShouldBe((12.5m, 33.3m));
            Of(counting, "R1", Period.Year(2023)).ShouldBe(33.3m);
            counting.Of("R1", Q3).Positions.ShouldBe([Position(15), Position(16)]);
        }

        [Fact]
        public void a_part_nobody_counted_makes_no_ratio_and_a_whole_of_zero_makes_none_either_and_says_so()
        {
            Count(Told("S1", 1, July)).Of("R1", Q3).ShouldBe(Tally.None);
            Count(Told("E1", 1, July)).Of("R1", Q3).ShouldBe(Tally.None);
            Count(Told("S1", 0, July), Told("E1", 4, July)).Of("R1", Q3).Value.ShouldBe(0);

            var undefined = Count(Told("S1", 1, July), Told("E1", 0, July)).Of("R1", Q3);
            (undefined.Value, undefined.IsUndefined, undefined.Positions).ShouldBe((null, true, [Position(15), Position(16)]));
        }

        [Theory]
        [InlineData(Qualifier.Exactly, Qualifier.MoreThan, Qualifier.LessThan)]
        [InlineData(Qualifier.MoreThan, Qualifier.Exactly, Qualifier.MoreThan)]
        [InlineData(Qualifier.LessThan, Qualifier.MoreThan, Qualifier.LessThan)]
        [InlineData(Qualifier.MoreThan, Qualifier.MoreThan, Qualifier.About)]
        [InlineData(Qualifier.About, Qualifier.Exactly, Qualifier.About)]
        public void how_sure_the_parts_are_travels_into_the_ratio(Qualifier of, Qualifier over, Qualifier expected) =>
            Count(Told("S1", 1, July, qualifier: of), Told("E1", 4, July, qualifier: over)).Of("R1", Q3).Total.Qualifier.ShouldBe(expected);

        [Fact]
        public void an_average_per_one_is_a_ratio_too() => Of(Count(Told("N1", 7, July), Told("N1", 8, August), Told("E1", 4, July)), "A1", Q3).ShouldBe(3.8m);
    }

    public sealed class Redefinitions
    {
        private static readonly IndicatorRedefined OnAugust1 = new("N1", Vi("Kết nạp, kể cả dự bị"), Vi("người"), Direction.Higher, null, new(2023, 8, 1), Comparable: false, "Hướng dẫn mới");

        [Fact]
        public void what_broke_the_series_cuts_off_what_was_counted_before()
        {
            var counting = Count(Told("N1", 4, July), Told("N1", 8, August), OnAugust1);

            (Of(counting, "N1", Q3), Of(counting, "N1", new(July, July)), Of(counting, "N1", new(August, August))).ShouldBe((8m, 4m, 8m));
            Refused(() => counting.Sum("N1", [new(July, July), new(August, August)]), "N1 was defined anew within these days; figures before and after it do not add up.");
        }

        [Fact]
        public void what_goes_on_goes_on()
        {
            var counting = Count(Told("N1", 4, July), Told("N1", 8, August), OnAugust1 with { Comparable = true });

            Of(counting, "N1", Q3).ShouldBe(12);
            counting.Sum("N1", [new(July, July), new(August, August)]).Value.ShouldBe(12);
        }

        [Fact]
        public void a_stock_told_before_it_is_no_longer_the_stock()
        {
            var broken = OnAugust1 with { Indicator = "S1" };

            Of(Count(Told("S1", 4, July), broken), "S1", Q3).ShouldBeNull();
            Of(Count(Told("S1", 4, July), Told("S1", 5, August, Hill), broken), "S1", Q3).ShouldBe(5);
            Of(Count(Told("S1", 4, July), broken), "S1", new(July, July)).ShouldBe(4);
        }

        [Fact]
        public void both_parts_of_a_ratio_are_of_the_same_days()
        {
            var share = new IndicatorDefined("W1", Vi("Tỷ lệ nữ"), Vi("%"), Aggregation.Ratio, Direction.Higher, null, new("N2", "N1"));
            var women = Defined[0] with { Indicator = "N2" };
            ProgrammeEvent[] told = [women, share, Told("N2", 1, July), Told("N1", 2, July), Told("N2", 2, August), Told("N1", 8, August)];

            Of(Count(told), "W1", Q3).ShouldBe(30);
            Of(Count([.. told, OnAugust1]), "W1", Q3).ShouldBe(25);
            Count([.. told, OnAugust1]).ByUnit("W1", Q3).ShouldBeEmpty();
            Of(Count([.. told, OnAugust1 with { Indicator = "W1", Ratio = new("N2", "N1") }]), "W1", Q3).ShouldBe(25);
            Count([.. told, OnAugust1]).SeriesFrom("W1", Q3.To).ShouldBe(new(2023, 8, 1));
        }

        [Fact]
        public void by_unit_a_ratio_is_cut_off_as_it_is_for_the_whole()
        {
            var share = new IndicatorDefined("W1", Vi("Tỷ lệ nữ"), Vi("%"), Aggregation.Ratio, Direction.Higher, null, new("N2", "N1"));
            var counting = Count(Defined[0] with { Indicator = "N2" }, share, Told("N2", 1, July, Hill), Told("N1", 2, July, Hill), Told("N2", 2, August, Hill), Told("N1", 8, August, Hill),
                OnAugust1 with { Indicator = "W1", Ratio = new("N2", "N1") });

            (Of(counting, "W1", Q3, Hill), counting.ByUnit("W1", Q3)[Hill].Value).ShouldBe((25m, 25m));
        }
    }

    public sealed class Bases
    {
        [Fact]
        public void a_total_can_be_read_on_any_basis()
        {
            var (ofA, agreed, disputed) = (Told("N1", 1, July), Told("N1", 2, July), Told("N1", 4, July));
            var counting = Count(ofA, agreed, disputed, new MeasurementConfirmed(agreed.Measurement, Side.B), new MeasurementDisputed(disputed.Measurement, Side.B, "ít hơn"));

            Enum.GetValues<Basis>().Select(basis => counting.Of("N1", Q3, basis: basis).Value).ShouldBe([7, 7, 2, 2, 4]);
            counting.DisputedOf("N1", Q3).Value.ShouldBe(4);
            counting.DisputedOf("N1", Q3, Basis.StoodByB).ShouldBe(Tally.None);
        }

        [Fact]
        public void a_stock_is_the_last_value_that_counts()
        {
            var (agreed, disputed) = (Told("S1", 2, July), Told("S1", 4, August));
            var counting = Count(agreed, disputed, new MeasurementConfirmed(agreed.Measurement, Side.B), new MeasurementDisputed(disputed.Measurement, Side.B, "ít hơn"));

            Enum.GetValues<Basis>().Select(basis => counting.Of("S1", Q3, basis: basis).Value).ShouldBe([4, 4, 2, 2, 4]);
            counting.DisputedOf("S1", Q3).Value.ShouldBe(4);
        }

        [Fact]
        public void parts_stand_for_a_whole_that_does_not_count()
        {
            var (whole, manual) = (Told("N1", 10, July), Told("N1", 6, July, part: "manual"));
            var counting = Count(Channels, whole, manual, new MeasurementConfirmed(manual.Measurement, Side.B));

            (counting.Of("N1", Q3).Value, counting.Of("N1", Q3, basis: Basis.Agreed).Value).ShouldBe((10m, 6m));
        }

        [Fact]
        public void by_unit_and_by_part_the_basis_is_kept()
        {
            var (mine, agreed) = (Told("N1", 1, July, Hill, part: "manual"), Told("N1", 2, July, Hill, part: "digital"));
            var counting = Count(Channels, mine, agreed, new MeasurementConfirmed(agreed.Measurement, Side.B));

            counting.ByUnit("N1", Q3, Basis.Agreed)[State].Value.ShouldBe(2);
            (counting.Of("N1", Q3, Hill, basis: Basis.Agreed).Value, counting.Of("N1", Q3, part: "manual", basis: Basis.Agreed).Value).ShouldBe((2m, null));
        }
    }

    public sealed class Sums
    {
        [Fact(DisplayName = "Issue: nine months and the year come from the same entries without recount")]
        public void a_flow_adds_up_over_periods()
        {
            var counting = Count(Told("N1", 4, July), Told("N1", 8, Q4.From, qualifier: Qualifier.About));
            counting.Sum("N1", [Q4, Q3]).ShouldBe(new Tally(new(12, true, true, 2), [Position(15), Position(16)]));
            counting.Sum("N1", []).ShouldBe(Tally.None);
        }

        [Theory]
        [InlineData("S1", "S1 is a value on a day; values of several days do not add up. Ask for the last of them.")]
        [InlineData("R1", "R1 is a ratio; ratios are neither added nor averaged. Ask for it over all these days at once: it is then worked out from its parts.")]
        [InlineData("Q1", "Q1 is told in words; there is nothing to add.")]
        [InlineData("X1", "The programme has no indicator “X1”.")]
        public void what_does_not_add_up_is_not_added_and_the_sentence_says_what_to_ask_for(string indicator, string sentence) =>
            Refused(() => Count().Sum(indicator, [Q3, Q4]), sentence);

        [Fact]
        public void days_are_not_counted_twice()
        {
            Refused(() => Count().Sum("N1", [Q3, Period.Year(2023)]), "These periods share days, which would be counted twice.");
            Refused(() => Count().Sum("N1", [Q3, Q3]), "These periods share days, which would be counted twice.");
            Refused(() => Count(Channels).Sum("N1", [Q3, Q4], part: "post"), "N1 has no part “post”.");
        }
    }

    public sealed class Averages
    {
        [Fact(DisplayName = "S3.4, S3.19: units that told nothing are not averaged in as zero")]
        public void the_silent_are_not_averaged_in()
        {
            var counting = Count(Told("N1", 4, July, Hill), Told("N1", 0, July, Shore));

            var all = counting.AverageOf("N1", "block", null, Q3);
            (all.Value, all.Telling, all.Units).ShouldBe((2m, 2, 3));
            var north = counting.AverageOf("N1", "block", North, Q3);
            (north.Value, north.Telling, north.Units, north.Positions).ShouldBe((4m, 1, 2, [Position(15)]));
            counting.AverageOf("N1", "block", null, Q4).ShouldBe(new Average(default, 0, 0, 3, []));
            counting.AverageOf("N1", "block", null, Q4).Value.ShouldBeNull();
        }

        [Fact(DisplayName = "S3.4: more than the average of the district and the state")]
        public void a_relative_target_is_held_against_each_average()
        {
            var set = new RelativeTargetSet("N1", Hill, [North, State], Q3, null);
            var counting = Count(set, Told("N1", 10, July, Hill), Told("N1", 8, July, River), Told("N1", 30, August, Shore));

            var standing = counting.Relative("N1", Q3).ShouldHaveSingleItem();
            standing.Own.Value.ShouldBe(10);
            standing.Averages.Select(average => average.Value).ShouldBe([9, 16]);
            standing.Exceeded.ShouldBe([true, false]);
            counting.Relative("N1", Q4).ShouldBeEmpty();
            Count(set, Told("N1", 8, July, River)).Relative("N1", Q3).ShouldHaveSingleItem().Exceeded.ShouldBe([null, null]);
        }

        [Fact]
        public void it_is_held_against_the_average_as_it_is_and_not_as_it_is_printed()
        {
            // 33.33… is printed as 33.3, and 33.3 does not surpass it.
            var counting = Count(new RelativeTargetSet("N1", Hill, [State], Q3, null), Told("N1", 33.3m, July, Hill), Told("N1", 33.3m, July, River), Told("N1", 33.4m, July, Shore));
            counting.Relative("N1", Q3).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
                standing => standing.Averages[0].Value.ShouldBe(33.3m), standing => standing.Exceeded.ShouldBe([false]));

            Count(new RelativeTargetSet("N1", Shore, [State], Q3, null), Told("N1", 33.34m, July, Hill), Told("N1", 33.28m, July, River), Told("N1", 33.32m, July, Shore))
                .Relative("N1", Q3).ShouldHaveSingleItem().Exceeded.ShouldBe([true]);
        }

        [Fact]
        public void where_lower_is_better_it_is_to_be_lower() =>
            Count(new IndicatorRedefined("N1", Vi("Quá hạn"), Vi("việc"), Direction.Lower, null, new(2023, 1, 1), true, "làm rõ"), new RelativeTargetSet("N1", Hill, [State], Q3, null),
                Told("N1", 3, July, Hill), Told("N1", 8, July, River)).Relative("N1", Q3).ShouldHaveSingleItem().Exceeded.ShouldBe([true]);

        [Fact(DisplayName = "Domain 2.5: a ratio is recomputed, never averaged")]
        public void the_average_of_a_ratio_is_worked_out_from_its_parts()
        {
            var counting = Count(new RelativeTargetSet("R1", Hill, [North], Q3, null),
                Told("S1", 1, July, Hill), Told("E1", 2, July, Hill), Told("S1", 1, July, River), Told("E1", 8, July, River), Told("E1", 90, July, Shore));

            // Not (50 + 12.5) / 2; Shore did not tell how many of its 90 have one.
            var all = counting.AverageOf("R1", "block", null, Q3);
            (all.Value, all.Telling, all.Units).ShouldBe((20m, 2, 3));
            counting.Relative("R1", Q3).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
                standing => standing.Own.Value.ShouldBe(50), standing => standing.Averages[0].Value.ShouldBe(20), standing => standing.Exceeded.ShouldBe([true]));
        }
    }

    public sealed class Plans
    {
        private static readonly Period Term = new(new(2023, 1, 1), new(2025, 12, 31)), Months9 = Days.Of("2023-01-01", "2023-09-30"), Half = Days.Of("2023-01-01", "2023-06-30");

        [Fact(DisplayName = "Issue 3.2: of plans for 3, 6, 9 and 12 months each quarter has the rest")]
        public void a_cumulative_series_gives_each_quarter_its_rest()
        {
            var series = Series(Period.Quarter(2023, 1), 10, Half, 25, Months9, 45, Period.Year(2023), 70);

            Plan(Period.Quarter(2023, 1), series).ShouldBe(10);
            Plan(Period.Quarter(2023, 2), series).ShouldBe(15);
            Plan(Q3, series).ShouldBe(20);
            Plan(Days.Of("2023-07-01", "2023-12-31"), series).ShouldBe(45);
            Plan(Days.Of("2023-04-01", "2023-09-30"), series).ShouldBe(35);
            Plan(Days.Of("2023-04-01", "2023-05-31"), series).ShouldBeNull();
            Find(series).PlanFor(Q3)!.Value.Positions.ShouldBe([Position(16), Position(17)]);
        }

        [Fact]
        public void plans_that_were_not_said_to_be_cumulative_give_no_rest() =>
            Plan(Q3, new TargetSet("N1", Half, 25, null), new TargetSet("N1", Months9, 45, null)).ShouldBeNull();

        [Fact]
        public void the_longest_plan_first_is_not_the_only_way_to_cover_the_days() =>
            Plan(Days.Of("2023-07-01", "2023-12-31"), new TargetSet("N1", Q3, 40, null), new TargetSet("N1", Q4, 50, null), new TargetSet("N1", Days.Of("2023-07-01", "2023-10-31"), 60, null)).ShouldBe(90);

        [Fact]
        public void both_bounds_of_plans_add_up()
        {
            var kept = new IndicatorRedefined("N1", Vi("Kết nạp"), Vi("người"), Direction.Range, null, new(2023, 1, 1), true, "làm rõ");
            Find(kept, new TargetSet("N1", Q3, 40, null, UpTo: 50), new TargetSet("N1", Q4, 50, null, UpTo: 70)).PlanFor(Days.Of("2023-07-01", "2023-12-31"))
                .ShouldBe(new Plan(90, [Position(16), Position(17)], 120));
        }

        [Fact]
        public void a_units_plan_is_not_the_programmes()
        {
            var indicator = Find(new TargetSet("N1", Q3, 40, null), new TargetSet("N1", Q3, 7, null, Hill), new TargetSet("N1", Q4, 8, null, Hill));

            (indicator.PlanFor(Q3)!.Value.Value, indicator.PlanFor(Q3, Hill)!.Value.Value, indicator.PlanFor(Days.Of("2023-07-01", "2023-12-31"), Hill)!.Value.Value).ShouldBe((40m, 7m, 15m));
            indicator.PlanFor(Q3, River).ShouldBeNull();
            indicator.PlanFor(Term).ShouldBeNull();
        }

        private static ProgrammeEvent[] Series(params object[] plans) =>
            [.. plans.Chunk(2).Select(plan => new TargetSet("N1", (Period)plan[0], (int)plan[1], null, Cumulative: true))];

        private static Indicator Find(params ProgrammeEvent[] events) => Programme(events).Indicators.Find("N1")!;
        private static decimal? Plan(Period covering, params ProgrammeEvent[] events) => Find(events).PlanFor(covering)?.Value;
    }

    private static int counted;

    private static MeasurementRecorded Told(string indicator, decimal value, DateOnly on, Guid? unit = null, string? part = null, Qualifier qualifier = Qualifier.Exactly) =>
        new(Id(10_000 + Interlocked.Increment(ref counted)), Side.A, new(indicator, value, qualifier, unit, part), on, null, null);

    private static Programme Programme(params ProgrammeEvent[] events) => ProgrammeOf([.. Defined, .. events]);
    private static Counting Count(params ProgrammeEvent[] events) => new(Programme(events), Tree);
    private static decimal? Of(Counting counting, string indicator, Period over, Guid? unit = null) => counting.Of(indicator, over, unit).Value;

    private static IEnumerable<(Guid Unit, decimal? Value)> Rolled(Counting counting, string indicator) =>
        counting.ByUnit(indicator, Q3).OrderBy(unit => unit.Key).Select(unit => (unit.Key, unit.Value.Value));

    private static UnitEstablished Unit(Guid id, Guid? parent, string level) => new(id, Vi("Đơn vị"), null, Regime.Other, parent, new(2010, 1, 1), level);

    private static void Refused(Func<Tally> ask, string sentence) =>
        Should.Throw<Refusal>(ask).Sentence.ShouldSatisfyAllConditions(said => said.En.ShouldBe(sentence), said => said.Vi.ShouldNotBeNullOrWhiteSpace());
}
