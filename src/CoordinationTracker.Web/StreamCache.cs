using CoordinationTracker.Store;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace CoordinationTracker.Web;

/// <summary>
/// One stream, folded: the newest state, checkpoints along the way, and the position of every version. A read asks the store only
/// for what came since; a read of the past starts at the nearest checkpoint. It can be thrown away at any time (architecture 2.4).
/// </summary>
public sealed class StreamCache<TState>(EventStore store, Guid stream, TState unknown, SingleStreamProjection<TState, Guid> projection) where TState : class
{
    /// <summary>Versions between two checkpoints: few enough to fold in a moment, many enough to share most of their structure.</summary>
    private const int Stride = 250;

    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly SemaphoreSlim writers = new(1, 1);
    private readonly List<long> positions = [];
    private readonly List<TState> checkpoints = [unknown];
    private TState newest = unknown;

    /// <summary>The state now. Asks the store every time, so that no two processes on one database show different heads.</summary>
    public async Task<TState> Current(CancellationToken ct) => (await Newest(ct)).State;

    /// <summary>The state at a version somebody has just read in the store, or a later one: asks nothing when that is here.</summary>
    public Task<TState> Current(long version, CancellationToken ct) => Alone(async () =>
    {
        if (positions.Count < version) await CatchUp(ct);
        return newest;
    }, ct);

    /// <summary>The state and the version an append to it must expect.</summary>
    public Task<(TState State, long Version)> Newest(CancellationToken ct) => Alone(async () =>
    {
        await CatchUp(ct);
        return (newest, (long)positions.Count);
    }, ct);

    /// <summary>The state the stream had at a global position, wherever that position was written.</summary>
    public Task<TState> AsAt(long position, CancellationToken ct) => AsAt(position, long.MaxValue, ct);

    /// <summary>The same.</summary>
    /// <param name="version">What somebody read in the store when that position was history already: a cache that has it asks nothing.</param>
    public async Task<TState> AsAt(long position, long version, CancellationToken ct)
    {
        var (folded, from, upTo) = await Alone(async () =>
        {
            // Within a stream positions rise with versions: once a later one is known, nothing can come before it any more.
            if (positions.Count < version && (positions.Count == 0 || positions[^1] < position)) await CatchUp(ct);
            var found = positions.BinarySearch(position);
            var at = found >= 0 ? found + 1 : ~found;
            return at == positions.Count ? (newest, at, at) : (checkpoints[at / Stride], at / Stride * Stride, at);
        }, ct);
        if (from == upTo) return folded;
        await foreach (var told in store.Read(stream, from, upTo, ct)) folded = projection.Evolve(folded, stream, told)!;
        return folded;
    }

    /// <summary>One writer of this stream at a time in this process: a crowd would only make each other decide again and again.</summary>
    public async Task<T> Write<T>(Func<Task<T>> work, CancellationToken ct)
    {
        await writers.WaitAsync(ct);
        try
        {
            return await work();
        }
        finally
        {
            writers.Release();
        }
    }

    // On a cold start most of the time goes into reading; so while one stretch is folded the next is read.
    private async Task CatchUp(CancellationToken ct)
    {
        var folding = Task.CompletedTask;
        try
        {
            await foreach (var stretch in store.Read(stream, positions.Count, long.MaxValue, ct).Chunk(Stride))
            {
                await folding;
                folding = Task.Run(() => Fold(stretch), CancellationToken.None);
            }
        }
        finally
        {
            await folding;
        }
    }

    private void Fold(IEvent[] stretch)
    {
        foreach (var told in stretch)
        {
            newest = projection.Evolve(newest, stream, told)!;
            positions.Add(told.Sequence);
            if (positions.Count % Stride == 0) checkpoints.Add(newest);
        }
    }

    private async Task<T> Alone<T>(Func<Task<T>> work, CancellationToken ct)
    {
        await gate.WaitAsync(ct);
        try
        {
            return await work();
        }
        finally
        {
            gate.Release();
        }
    }
}
