namespace CoordinationTracker.Tests;

public sealed class PositionsTests
{
    [Fact]
    public void positions_of_many_entries_are_in_order_and_each_once()
    {
        EquatableList<long>[] near = [[3, 7], [1, 7, 8], [], [2]], far = [[3, 700_000], [1, 700_000, 800_000], [2]];

        near.InOrder().ShouldBe([1, 2, 3, 7, 8]);
        far.InOrder().ShouldBe([1, 2, 3, 700_000, 800_000]);
    }

    [Fact]
    public void what_lies_wholly_before_or_after_is_put_there()
    {
        EquatableList<long> early = [1, 2], late = [900_000, 900_001];

        early.And(late).ShouldBe([1, 2, 900_000, 900_001]);
        late.And(early).ShouldBe([1, 2, 900_000, 900_001]);
        late.And(late).ShouldBe(late);
    }
}
