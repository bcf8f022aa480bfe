using CoordinationTracker.Reports;

namespace CoordinationTracker.Benchmarks;

/// <summary>A body with its districts, their blocks and the booths below those, which count and report: four levels.</summary>
internal sealed class Cascade
{
    public const string BoothLevel = "booth";
    private const int BoothsOfABlock = 10, BlocksOfADistrict = 5;
    private static readonly DateOnly Since = new(2000, 1, 1);

    public Cascade(int booths)
    {
        Booths = [.. Enumerable.Range(0, booths).Select(number => Id(3, number))];
        Blocks = [.. Enumerable.Range(0, Above(booths, BoothsOfABlock)).Select(number => Id(2, number))];
        var districts = Enumerable.Range(0, Above(Blocks.Count, BlocksOfADistrict)).Select(number => Id(1, number)).ToList();
        Directory = new[] { Established(Body, null, "state", "Đảng ủy"), Established(Partner, null, null, "Ban Quản lý") }
            .Concat(districts.Select((unit, number) => Established(unit, Body, "district", $"Khối {number + 1}")))
            .Concat(Blocks.Select((unit, number) => Established(unit, districts[number / BlocksOfADistrict], "block", $"Cụm {number + 1}")))
            .Concat(Booths.Select((unit, number) => Established(unit, Blocks[number / BoothsOfABlock], BoothLevel, $"Cơ sở {number + 1}")))
            .Select((told, index) => new Recorded(told, index + 1, index + 1, DateTimeOffset.UnixEpoch, "clerk"))
            .Aggregate(Directory.Empty, (directory, told) => directory.Evolve(told));
    }

    public static Guid Body { get; } = Id(0, 0);
    public static Guid Partner { get; } = Id(0, 1);
    public IReadOnlyList<Guid> Blocks { get; }
    public IReadOnlyList<Guid> Booths { get; }
    public Directory Directory { get; }

    private static UnitEstablished Established(Guid unit, Guid? parent, string? level, string name) => new(unit, new(name, name), null, Regime.Party, parent, Since, level);
    private static Guid Id(int level, int number) => new($"0190a000-0000-7000-800{level}-{number + 1:x12}");
    private static int Above(int units, int each) => (units + each - 1) / each;
}
