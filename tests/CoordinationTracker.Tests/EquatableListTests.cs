namespace CoordinationTracker.Tests;

public sealed class EquatableListTests
{
    private static readonly EquatableList<int> OneTwo = [1, 2];

    [Fact]
    public void it_equals_a_list_of_the_same_items_in_the_same_order()
    {
        OneTwo.ShouldBe([1, 2]);
        (OneTwo == new[] { 1, 2 }.ToEquatableList()).ShouldBeTrue();
        OneTwo.GetHashCode().ShouldBe(new[] { 1, 2 }.ToEquatableList().GetHashCode());
        (OneTwo != new[] { 2, 1 }.ToEquatableList()).ShouldBeTrue();
        OneTwo.Equals((object)"[1, 2]").ShouldBeFalse();
    }

    [Fact]
    public void the_one_nobody_filled_is_empty()
    {
        EquatableList<int> unfilled = default;

        (unfilled == []).ShouldBeTrue();
        unfilled.Count.ShouldBe(0);
        unfilled.GetHashCode().ShouldBe(new EquatableList<int>().GetHashCode());
    }

    [Fact]
    public void adding_leaves_the_old_one_as_it_was()
    {
        var more = OneTwo.Add(3);

        more.ToString().ShouldBe("[1, 2, 3]");
        OneTwo.Count.ShouldBe(2);
        more[2].ShouldBe(3);
    }

    [Fact]
    public void records_that_hold_equal_lists_are_equal() => (Some.Account with { Topics = ["law"] }).ShouldBe(Some.Account with { Topics = new[] { "law" }.ToEquatableList() });
}
