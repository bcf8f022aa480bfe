using System.Security.Cryptography;

namespace CoordinationTracker;

/// <summary>One task given to many units at once: the act, what was said of the whole, and where in the register each unit's own stands (S1.19, S2.15).</summary>
/// <param name="Whole">What was said of all of them together; it is in no bucket, for each unit's own is.</param>
/// <param name="First">The number of the first unit's own task; the others follow it in the order of the units.</param>
public sealed record FanOut(TaskFannedOut Told, TrackedTask Whole, int First)
{
    public Guid Id => Told.Task;
    public int Count => Told.Units.Count;

    /// <summary>The id of a unit's own task: always the same of the same two, and of no others.</summary>
    public static Guid TaskOf(Guid task, Guid unit)
    {
        Span<byte> both = stackalloc byte[32], digest = stackalloc byte[SHA256.HashSizeInBytes];
        task.TryWriteBytes(both, bigEndian: true, out _);
        unit.TryWriteBytes(both[16..], bigEndian: true, out _);
        SHA256.HashData(both, digest);
        // Version 8 of RFC 9562: an id made by a rule of one's own.
        digest[6] = (byte)((digest[6] & 0x0F) | 0x80);
        digest[8] = (byte)((digest[8] & 0x3F) | 0x80);
        return new(digest[..16], bigEndian: true);
    }

    /// <summary>Each unit's own task as it was given, in the order of the units.</summary>
    public static IEnumerable<TaskAssigned> Each(TaskFannedOut told) => told.Units.Select(unit => Own(told, TaskOf(told.Task, unit), unit, told.Task));

    internal static TaskAssigned OfWhole(TaskFannedOut told) => Own(told, told.Task, told.Lead, told.Parent);

    private static TaskAssigned Own(TaskFannedOut told, Guid task, Guid lead, Guid? parent) =>
        new(task, told.Title, told.Side, lead, [], told.AssignedOn, told.Deadline, told.Commitment, told.Basis, told.Product, parent, told.Verifier, told.EventOn);
}

/// <summary>How many of some tasks were in which state; the states add up to the total (domain 7.3).</summary>
public sealed record TaskCounts(EquatableList<int> ByState)
{
    public int this[TaskState state] => ByState[(int)state];
    public int Total => ByState.Sum();
    public int Complete => this[TaskState.CompletedOnTime] + this[TaskState.CompletedLate];

    /// <summary>Still to be done, whether in time or not.</summary>
    public int Incomplete => this[TaskState.InTime] + this[TaskState.Overdue] + this[TaskState.NoDeadline];

    public static TaskCounts Of(IEnumerable<TrackedTask> tasks, DateOnly on, TimeOnly? hour = null)
    {
        var counts = new int[Enum.GetValues<TaskState>().Length];
        foreach (var task in tasks) counts[(int)task.StateOn(on, hour ?? TimeOnly.MaxValue)]++;
        return new(counts.ToEquatableList());
    }

    /// <summary>The state of a whole made of these: late if any is, done when all are that were not withdrawn.</summary>
    public TaskState AsOne() => this switch
    {
        _ when this[TaskState.Overdue] > 0 => TaskState.Overdue,
        _ when this[TaskState.InTime] > 0 => TaskState.InTime,
        _ when this[TaskState.NoDeadline] > 0 => TaskState.NoDeadline,
        _ when this[TaskState.CompletedLate] > 0 => TaskState.CompletedLate,
        _ when this[TaskState.CompletedOnTime] > 0 => TaskState.CompletedOnTime,
        _ => TaskState.Withdrawn,
    };
}
