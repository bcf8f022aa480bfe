using CoordinationTracker.EventStore;
using Npgsql;

namespace CoordinationTracker.Web.Feed;

/// <summary>An entry of the record, told to the handlers once everything before it is settled.</summary>
public sealed record EntryRecorded(StoredEvent Entry);

/// <summary>
/// Reads the feed below the horizon from where it left off and hands each entry to the handlers; only then does its place move, so that a
/// crash repeats entries and loses none. One process at a time (architecture 2.8).
/// </summary>
public sealed class Subscription(string name, NpgsqlDataSource source, IEventStore store, Send send)
{
    /// <summary>After so many entries the place is written down; at most these are repeated after a crash.</summary>
    private const int Stride = 50;

    /// <summary>A subscriber that is new here begins with what comes: nobody wants to be told of the last three years.</summary>
    public async Task Begin(CancellationToken ct) => await Place.Begin(source, name, await store.Horizon(ct), ct);

    /// <summary>The right to read on, while no other process has it; null otherwise.</summary>
    public Task<Place?> Take(CancellationToken ct) => Place.Take(source, name, ct);

    /// <summary>Hands over everything there is by now.</summary>
    public async Task CatchUp(Place place, CancellationToken ct)
    {
        await foreach (var stretch in store.ReadAll(place.Position, ct).Chunk(Stride))
        {
            await place.Hold(ct);
            foreach (var told in stretch) await send(new EntryRecorded(told), ct);
            await place.Move(stretch[^1].Position, ct);
        }
    }
}
