using CoordinationTracker.Reports;

namespace CoordinationTracker.Tests;

/// <summary>Levels and places as of a day (S2.28: panchayat, mandal, block, district, state; S3.21).</summary>
public sealed class DirectoryTreeTests
{
    private static readonly DateOnly Start = new(2020, 1, 1), Before = new(2023, 6, 30), Turn = new(2023, 7, 1);
    private static readonly Guid State = Some.Id(1), North = Some.Id(2), South = Some.Id(3), Hill = Some.Id(4), River = Some.Id(5), Panchayat = Some.Id(6);

    private static readonly DirectoryEvent[] Tree =
    [
        Unit(State, null, "state"), Unit(North, State, "district"), Unit(South, State, "district"),
        Unit(Hill, North, "block"), Unit(River, South, "block"), Unit(Panchayat, Hill, "panchayat"),
    ];

    [Fact]
    public void a_unit_knows_who_stands_above_and_below_it()
    {
        var directory = Some.DirectoryOf(Tree);

        directory.ParentOf(Hill, Before).ShouldBe(North);
        directory.ParentOf(State, Before).ShouldBeNull();
        directory.Ancestors(Panchayat, Before).ShouldBe([Hill, North, State]);
        directory.ChildrenOf(State, Before).ShouldBe([North, South]);
        directory.Subtree(State, Before).ShouldBe([State, North, Hill, Panchayat, South, River]);
        directory.Tops(Before).ShouldBe([State]);
    }

    [Fact]
    public void the_units_of_a_level_are_found_and_those_under_one_unit()
    {
        var directory = Some.DirectoryOf(Tree);

        directory.UnitsAt("block", Before).ShouldBe([Hill, River]);
        directory.UnitsAt("block", Before, under: South).ShouldBe([River]);
        directory.UnitsAt("panchayat", Before, under: State).ShouldBe([Panchayat]);
        directory.UnitsAt("block", Start.AddDays(-1)).ShouldBeEmpty();
        directory.UnitsAt("booth", Before).ShouldBeEmpty();
    }

    [Fact]
    public void levels_stand_in_order_from_the_top_even_where_one_is_left_out()
    {
        var directory = Some.DirectoryOf([.. Tree, Unit(Some.Id(7), State, "block"), Unit(Some.Id(8), null, "panchayat")]);
        directory.Levels(Before).ShouldBe(["state", "district", "block", "panchayat"]);
    }

    [Fact(DisplayName = "Directory: the past keeps its places")]
    public void a_unit_that_moved_stands_in_its_earlier_place_before_that_day()
    {
        var directory = Some.DirectoryOf([.. Tree, new UnitPlaced(Hill, South, Turn, "mandal")]);

        directory.ChildrenOf(North, Before).ShouldBe([Hill]);
        directory.ChildrenOf(North, Turn).ShouldBeEmpty();
        directory.ChildrenOf(South, Turn).ShouldBe([Hill, River]);
        directory.UnitsAt("block", Before).ShouldBe([Hill, River]);
        directory.UnitsAt("block", Turn).ShouldBe([River]);
        directory.UnitsAt("mandal", Turn, under: South).ShouldBe([Hill]);
        directory.Ancestors(Panchayat, Turn).ShouldBe([Hill, South, State]);
    }

    [Fact]
    public void a_unit_that_moved_there_and_back_is_counted_once()
    {
        var directory = Some.DirectoryOf([.. Tree, new UnitPlaced(Hill, South, Turn, "mandal"), new UnitPlaced(Hill, North, Turn.AddDays(1), "block")]);
        directory.ChildrenOf(North, Turn.AddDays(1)).ShouldBe([Hill]);
        directory.UnitsAt("block", Turn.AddDays(1)).ShouldBe([Hill, River]);
    }

    [Fact]
    public void a_unit_placed_under_none_stands_at_the_top()
    {
        var directory = Some.DirectoryOf([.. Tree, new UnitPlaced(South, null, Turn)]);
        directory.ParentOf(South, Turn).ShouldBeNull();
        directory.Tops(Turn).ShouldBe([State, South]);
        directory.UnitsAt("block", Turn, under: State).ShouldBe([Hill]);
    }

    [Fact]
    public void units_that_ended_leave_on_their_day_and_those_below_go_with_the_work()
    {
        var merged = Some.DirectoryOf([.. Tree, new UnitMerged(North, South, Turn)]);
        merged.ChildrenOf(State, Before).ShouldBe([North, South]);
        merged.ChildrenOf(State, Turn).ShouldBe([South]);
        merged.ChildrenOf(South, Turn).ShouldBe([Hill, River]);
        merged.UnitsAt("panchayat", Turn, under: South).ShouldBe([Panchayat]);
        merged.UnitsAt("district", Turn).ShouldBe([South]);
    }

    [Fact]
    public void when_a_level_is_abolished_those_below_come_under_the_next_body_above()
    {
        var directory = Some.DirectoryOf([.. Tree, new UnitDissolved(North, [], Turn), new UnitDissolved(South, [Hill, River], Turn)]);
        directory.ChildrenOf(State, Turn).ShouldBe([Hill, River]);
        directory.Levels(Turn).ShouldBe(["state", "block", "panchayat"]);
    }

    [Fact]
    public void an_heir_from_below_does_not_come_under_itself()
    {
        var directory = Some.DirectoryOf([.. Tree, Unit(Some.Id(7), North, "block"), new UnitDissolved(North, [Hill], Turn)]);
        directory.ParentOf(Hill, Turn).ShouldBe(State);
        directory.ParentOf(Some.Id(7), Turn).ShouldBe(State);
        directory.Subtree(State, Turn).Count.ShouldBe(6);
    }

    [Fact]
    public void twenty_thousand_units_on_many_levels_are_walked()
    {
        var directory = Some.DirectoryOf([.. Enumerable.Range(1, 20_000).Select(number => Unit(Some.Id(number), number == 1 ? null : Some.Id((number + 2) / 4), $"level {(int)Math.Log(number * 3, 4)}"))]);

        directory.Levels(Before).Count.ShouldBe(8);
        directory.Subtree(Some.Id(1), Before).Count.ShouldBe(20_000);
        directory.UnitsAt("level 7", Before, under: Some.Id(2)).Count.ShouldBeGreaterThan(1000);
    }

    private static UnitEstablished Unit(Guid id, Guid? parent, string level) => new(id, Some.Vi($"{level} {id}"), null, Regime.Other, parent, Start, level);
}
