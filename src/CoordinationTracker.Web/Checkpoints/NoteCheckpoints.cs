using CoordinationTracker.Store;
using CoordinationTracker.Web.Notices;
using Wolverine;

namespace CoordinationTracker.Web.Checkpoints;

/// <summary>The values of a programme's chain and of the Directory's are to be noted, as both stood at a position.</summary>
/// <param name="Issued">The version with which a report was issued, of which is then told; null on a morning.</param>
public sealed record NoteCheckpoints(Guid Programme, long Position, long? Issued = null);

/// <summary>Notes them once, however often it is told, and writes the list where it is to lie.</summary>
public static class NoteCheckpointsHandler
{
    /// <summary>In which what is noted of one morning comes together.</summary>
    private static readonly TimeSpan AMoment = TimeSpan.FromMinutes(1);

    /// <returns>The mails that tell of an issue; and once all that a morning brings is noted, the list is to be stamped.</returns>
    public static async Task<IEnumerable<object>> Handle(
        NoteCheckpoints note, EventStore store, PublicList list, Programmes programmes, Store.Notices notices, Mailing mailing, TimeStamps stamps, CancellationToken ct)
    {
        foreach (var stream in (Guid[])[note.Programme, Directory.Stream])
            await store.NoteCheckpoint(stream, await store.VersionAt(stream, note.Position, ct), ct);
        await list.Publish(ct);
        IEnumerable<object> stamped = stamps.Wanted ? [new StampCheckpoints().DelayedFor(AMoment)] : [];
        if (note.Issued is not { } version) return stamped;
        var issued = await store.Read(note.Programme, version - 1, version, ct).SingleAsync(ct);
        return [.. stamped, .. await NewsHandler.TellOfIssue(issued, await list.LineOf(note.Programme, version, ct), programmes, notices, mailing, ct)];
    }
}

/// <summary>Each morning of a zone they are noted of every programme there.</summary>
public static class MorningCheckpointsHandler
{
    public static async Task<IEnumerable<NoteCheckpoints>> Handle(MorningCame morning, Programmes programmes, CancellationToken ct)
    {
        var head = await programmes.Head(ct);
        return [.. (await programmes.All(head, ct)).Where(moment => moment.Programme.Zone == morning.Zone).Select(moment => new NoteCheckpoints(moment.Id, head))];
    }
}
