namespace CoordinationTracker.Benchmarks;

/// <summary>A programme of one year with so many commitments, activities and tasks, for the papers made of it. Made without deciding, and always the same.</summary>
internal sealed class ManyTasks(int commitments, int activities, int tasks)
{
    private static readonly DateOnly SignedOn = new(2023, 1, 3);

    private readonly Lots lots = new(22);
    private int ids;

    public static Period Covering { get; } = Period.Year(2023);

    public Programme Told()
    {
        var version = 0L;
        var at = new DateTimeOffset(2024, 1, 8, 8, 0, 0, TimeSpan.FromHours(7));
        return Story().Aggregate(Programme.Unknown, (programme, told) => programme.Evolve(new(told, ++version, version, at, "secretariat-a", Side.A)));
    }

    private IEnumerable<object> Story()
    {
        var unit = LargeProgramme.Bodies().Units.Select(known => known.Id).ToList();
        yield return new ProgrammeSigned("TASKS-2023", new("Chương trình phối hợp công tác giai đoạn 2023 - 2025"), new(unit[0], new(null, new("Bí thư"))), new(unit[1], new(null, new("Trưởng ban"))),
            SignedOn, new(2023, 1, 1), new(2025, 12, 31), "Asia/Ho_Chi_Minh", null, "01", [], [], [], Example: true);
        for (var field = 1; field <= 8; field++) yield return new FieldAdded($"{field}", new($"Lĩnh vực {field}"), null);
        var promised = Enumerable.Range(0, commitments).Select(_ => NewId()).ToList();
        foreach (var (number, id) in promised.Index()) yield return new CommitmentMade(id, $"{number % 8 + 1}", $"{number % 8 + 1}.{number / 8 + 1}", (Side)(number % 3), lots.Summary(), null);
        for (var number = 0; number < activities; number++)
            yield return new ActivityLogged(NewId(), new(ActivityKind.Session, (Side)(number % 3), SignedOn.AddDays(number % 360), lots.Summary(), [promised[number % commitments]], Audiences: [new("workers", 20 + number % 80)], Result: lots.Summary()));
        for (var number = 0; number < tasks; number++)
        {
            var (id, on) = (NewId(), SignedOn.AddDays(number % 300));
            yield return new TaskAssigned(id, lots.Summary(), (Side)(number % 3), unit[number % unit.Count], [unit[(number + 1) % unit.Count]], on, Deadline.By(on.AddDays(40)), promised[number % commitments], null, null);
            if (number % 2 == 0) yield return new TaskCompleted(id, on.AddDays(30 + number % 20), lots.Summary());
        }
    }

    private Guid NewId() => new($"0190a000-0000-7000-8000-{++ids:x12}");
}
