using static CoordinationTracker.Tests.Some;

namespace CoordinationTracker.Tests;

public sealed class CountingPartsTests
{
    private static readonly Period[] Overs = [Q3, Period.Year(2023), new(new(2023, 7, 10), new(2023, 8, 9)), Period.Year(2022)];

    /// <summary>A flow, a stock and a ratio of two stocks, each told whole and by parts, of units and of none, confirmed, disputed and withdrawn.</summary>
    private static readonly Counting Counting = Count();

    public static TheoryData<string, Basis> Asked()
    {
        var asked = new TheoryData<string, Basis>();
        foreach (var indicator in new[] { "N1", "S1", "R1" })
            foreach (var basis in Enum.GetValues<Basis>()) asked.Add(indicator, basis);
        return asked;
    }

    [Theory, MemberData(nameof(Asked))]
    public void several_parts_at_once_are_what_each_is_alone(string indicator, Basis basis)
    {
        string[] parts = ["women", "men", "youth", "nobody"];
        foreach (var over in Overs)
            Counting.OfParts(indicator, over, parts, basis).ShouldBe(parts.Select(part => Counting.Of(indicator, over, part: part, basis: basis)));
    }

    [Fact]
    public void what_is_disputed_is_told_of_every_flow_and_stock()
    {
        Counting.DisputedOf("N1", Q3).Value.ShouldBe(Counting.Of("N1", Q3, basis: Basis.Disputed).Value);
        Counting.DisputedOf("N1", Q3).Value.ShouldNotBeNull();
    }

    private static Counting Count()
    {
        var (told, number) = (new List<ProgrammeEvent> { Defined("N1", Aggregation.Flow), Defined("S1", Aggregation.Stock), Defined("E1", Aggregation.Stock), Defined("R1", Aggregation.Ratio) with { Ratio = new("S1", "E1") } }, 600);
        foreach (var indicator in new[] { "N1", "S1", "E1" })
        {
            told.Add(new BreakdownDeclared(indicator, "sex", Vi("Giới"), Overlap.Disjoint, [new("women", Vi("Nữ")), new("men", Vi("Nam"))]));
            told.Add(new BreakdownDeclared(indicator, "group", Vi("Nhóm"), Overlap.Overlapping, [new("youth", Vi("Thanh niên"))]));
            foreach (var unit in new Guid?[] { null, Bloc, Zone })
                foreach (var part in new[] { null, "women", "men", "youth" })
                    for (var month = 7; month <= 9; month++)
                    {
                        var id = Id(number++);
                        told.Add(new MeasurementRecorded(id, Side.A, new(indicator, number % 17 + 1, Unit: unit, Breakdown: part), new(2023, month, number % 28 + 1), null, null));
                        if (number % 3 == 0) told.Add(new MeasurementConfirmed(id, Side.B));
                        if (number % 5 == 0) told.Add(new MeasurementDisputed(id, Side.B, "chưa khớp"));
                        if (number % 7 == 0) told.Add(new MeasurementWithdrawn(id, "trùng"));
                    }
        }
        return new(ProgrammeOf([.. told]), DirectoryOf([.. Units]));
    }

    private static IndicatorDefined Defined(string code, Aggregation aggregation) => new(code, Vi(code), Vi("người"), aggregation, Direction.Higher, null);
}
