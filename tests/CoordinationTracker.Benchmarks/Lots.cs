namespace CoordinationTracker.Benchmarks;

/// <summary>What a made-up log draws by lot: the same every time for the same seed.</summary>
internal sealed class Lots(int seed)
{
    private readonly Random random = new(seed);

    public int Next(int below) => random.Next(below);
    public int Next(int least, int below) => random.Next(least, below);

    public T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    public EquatableList<T> Some<T>(int least, int most, Func<T> make) => Enumerable.Range(0, random.Next(least, most + 1)).Select(_ => make()).ToEquatableList();

    /// <summary>One of so many; what is spoken of again was mostly entered lately.</summary>
    public int Recent(int count) => random.Next(5) == 0 ? random.Next(count) : Math.Max(0, count - 1 - random.Next(500));

    public Side Side() => (Side)random.Next(3);

    public Qualifier Sure() => random.Next(10) == 0 ? Qualifier.About : Qualifier.Exactly;

    public Wording Summary() => new(Vi: $"{Pick(Phrases.Deeds)} {Pick(Phrases.Subjects)} cho {random.Next(5, 400)} {Pick(Phrases.Groups)}, đợt {random.Next(1, 90)}");

    public string? Source() => random.Next(3) == 0 ? $"Báo cáo số {random.Next(1, 900)}-BC/ĐU" : null;
}
