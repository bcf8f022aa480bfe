namespace CoordinationTracker.Tests;

public sealed class FieldOrderTests
{
    private static readonly string[] InOrder = ["", "1", "1.1", "1.2", "1.10", "1.a", "2", "2.1", "10", "10.1", "1a", "II", "a", "b"];

    [Fact]
    public void clauses_stand_as_people_read_them() => InOrder[1..].Reverse().Order(FieldOrder.Instance).ShouldBe(InOrder[1..]);

    [Fact]
    public void every_two_differ_and_every_three_agree()
    {
        string[] clauses = [.. InOrder[1..], "01", "1.01", "99999999999", "+1", "-1", "1..1", "1."];
        int Compare(string x, string y) => Math.Sign(FieldOrder.Instance.Compare(x, y));

        foreach (var x in clauses)
            foreach (var y in clauses)
            {
                Compare(x, y).ShouldBe(-Compare(y, x));
                (Compare(x, y) == 0).ShouldBe(x == y, $"{x} and {y}");
                foreach (var z in clauses)
                    if (Compare(x, y) < 0 && Compare(y, z) < 0) Compare(x, z).ShouldBe(-1, $"{x} < {y} < {z}");
            }
    }

    [Fact]
    public void commitments_and_fields_stand_in_that_order()
    {
        var programme = Some.ProgrammeOf(
            new FieldAdded("10", Some.Vi("mười"), null), new FieldAdded("3", Some.Vi("ba"), null),
            new CommitmentMade(Some.Id(15), "1", "1.10", Side.A, Some.Vi("mười"), null), new CommitmentMade(Some.Id(16), "1", "1.3", Side.A, Some.Vi("ba"), null));

        programme.Fields.Keys.ShouldBe(["1", "2", "3", "10"]);
        programme.Commitments.All.Select(commitment => commitment.Clause).ShouldBe(["1.1", "1.2", "1.3", "1.10", "2.1"]);
        programme.Commitments.Under("1").Select(commitment => commitment.Clause).ShouldBe(["1.1", "1.2", "1.3", "1.10"]);
        programme.Commitments.FindClause("1.10")!.Id.ShouldBe(Some.Id(15));
        programme.Commitments.FindClause("9.9").ShouldBeNull();
    }
}
