using CoordinationTracker.Store;
using JasperFx.Events;

namespace CoordinationTracker.Web.Pages;

/// <summary>The entries of a programme's history at given positions, as they were recorded: what stands behind a figure or an account.</summary>
public sealed class Entries(EventStore store)
{
    public async Task<IReadOnlyList<IEvent>> At(Guid programme, IReadOnlyCollection<long> positions, CancellationToken ct)
    {
        if (positions.Count == 0) return [];
        var found = await Among(programme, positions.ToHashSet(), ct);
        // Documents stand in the Directory's history; a figure counts them with a programme's own entries.
        if (found.Count < positions.Count && programme != Directory.Stream) found.AddRange(await Among(Directory.Stream, positions.ToHashSet(), ct));
        return found;
    }

    private async Task<List<IEvent>> Among(Guid programme, HashSet<long> wanted, CancellationToken ct)
    {
        // The versions between the first and the last; never the whole stream filtered by position.
        var (from, to) = (await store.VersionAt(programme, wanted.Min(), ct), await store.VersionAt(programme, wanted.Max(), ct));
        var found = new List<IEvent>();
        await foreach (var told in store.Read(programme, from - 1, to, ct))
            if (wanted.Contains(told.Sequence)) found.Add(told);
        return found;
    }
}
