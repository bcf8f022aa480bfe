namespace CoordinationTracker.Tests;

/// <summary>Domain 2.5: people write "nearly", "more than", "about", and mean it; a sum remembers.</summary>
public sealed class QuantityTests
{
    [Theory]
    [InlineData(Qualifier.Exactly, Qualifier.Exactly, Qualifier.Exactly)]
    [InlineData(Qualifier.Exactly, Qualifier.About, Qualifier.About)]
    [InlineData(Qualifier.Exactly, Qualifier.LessThan, Qualifier.LessThan)]
    [InlineData(Qualifier.Exactly, Qualifier.MoreThan, Qualifier.MoreThan)]
    [InlineData(Qualifier.LessThan, Qualifier.LessThan, Qualifier.LessThan)]
    [InlineData(Qualifier.MoreThan, Qualifier.MoreThan, Qualifier.MoreThan)]
    [InlineData(Qualifier.LessThan, Qualifier.MoreThan, Qualifier.About)]
    [InlineData(Qualifier.About, Qualifier.MoreThan, Qualifier.About)]
    public void one_unsure_part_makes_the_sum_unsure(Qualifier left, Qualifier right, Qualifier sum)
    {
        (Total.Of(10, left) + Total.Of(5, right)).ShouldSatisfyAllConditions(
            total => total.Value.ShouldBe(15), total => total.Qualifier.ShouldBe(sum), total => total.Entries.ShouldBe(2));
        (Total.Of(10, right) + Total.Of(5, left)).Qualifier.ShouldBe(sum);
    }

    [Fact]
    public void nothing_counted_is_not_a_counted_zero()
    {
        default(Total).NotRecorded.ShouldBeTrue();
        Total.Of(0, Qualifier.Exactly).NotRecorded.ShouldBeFalse();
        (default(Total) + Total.Of(3, Qualifier.About)).ShouldBe(Total.Of(3, Qualifier.About));
    }
}
