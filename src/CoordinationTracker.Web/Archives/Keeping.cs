using CoordinationTracker.Store;

namespace CoordinationTracker.Web.Archives;

/// <summary>Everything a programme's record names by its digest: sealed findings, issued files, evidence and the files of documents.</summary>
public static class Keeping
{
    /// <summary>Each digest with a name that says what kind of file it is.</summary>
    public static IEnumerable<(string Digest, string Name)> Of(Programme programme, Directory directory) =>
    [
        .. programme.Reviews.All.Where(review => review.Seal is not null).Select(review => (review.Seal!.FindingsDigest, "findings.json")),
        .. programme.Reviews.All.SelectMany(review => review.Issued?.Files ?? []).Select(file => (file.Digest, file.Name)),
        .. programme.Evidences.All.Select(evidence => evidence.Told.File).OfType<KeptFile>().Select(file => (file.Digest, file.Name)),
        .. directory.Documents.All.Concat(directory.Documents.WithdrawnOnes).Where(document => document.IsOf(programme.Code)).Select(document => document.Account.File).OfType<KeptFile>().Select(file => (file.Digest, file.Name)),
    ];

    /// <summary>Both histories of a programme as they stand, and what is kept of what they name.</summary>
    public static async Task<(StoredHistory Programme, StoredHistory Directory, Dictionary<string, byte[]> Kept)> Of(Moment moment, EventStore store, Files files, CancellationToken ct)
    {
        var kept = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var (digest, _) in Of(moment.Programme, moment.Directory))
            if (!kept.ContainsKey(digest) && await files.Find(digest, ct) is { } found) kept.Add(digest, found.Content);
        return (await History(moment.Id, Programmes.StreamType), await History(Directory.Stream, Programmes.DirectoryStreamType), kept);

        async Task<StoredHistory> History(Guid stream, string type)
        {
            var events = new List<StoredText>();
            await foreach (var told in store.ReadText(stream, await store.VersionAt(stream, moment.AsAt, ct), ct)) events.Add(told);
            return new(stream, type, events) { Checkpoints = await store.Checkpoints(stream, ct) };
        }
    }

    public static string MediaTypeOf(string name) => FileContent.MediaTypeOf(name)
        ?? Rendering.Renderers.All.FirstOrDefault(renderer => name.EndsWith(renderer.FileEnding, StringComparison.OrdinalIgnoreCase))?.ContentType
        ?? (name.EndsWith(".json", StringComparison.Ordinal) ? "application/json" : "application/octet-stream");
}
