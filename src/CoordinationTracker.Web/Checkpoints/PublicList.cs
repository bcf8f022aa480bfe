using System.Text;
using CoordinationTracker.Store;

namespace CoordinationTracker.Web.Checkpoints;

/// <summary>
/// The values of the chains as they were noted at every issue and each morning, for anybody to take away. It says of a history how
/// long it was and what stands for it, and nothing of what it holds.
/// </summary>
/// <param name="folder">Where it is to lie as a file too, if anywhere.</param>
public sealed class PublicList(EventStore store, Programmes programmes, string? folder)
{
    /// <summary>What it is called wherever it lies.</summary>
    public const string FileName = "checkpoints.txt";

    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<(string Whose, Checkpoint Checkpoint)>> Read(CancellationToken ct)
    {
        var codes = (await programmes.All(null, ct)).ToDictionary(moment => moment.Id, moment => moment.Programme.Code);
        return [.. from noted in await store.Checkpoints(ct)
                   let whose = noted.Stream == Directory.Stream ? CheckpointList.OfDirectory : codes.GetValueOrDefault(noted.Stream)
                   where whose is not null
                   select (whose, noted)];
    }

    /// <summary>As tracker verify and the verifier read it.</summary>
    public async Task<byte[]> Text(CancellationToken ct) => Encoding.UTF8.GetBytes(CheckpointList.Written(await Read(ct)));

    /// <summary>The line of one checkpoint; null where it is none of the list's.</summary>
    public async Task<string?> LineOf(Guid stream, long version, CancellationToken ct) => (await Read(ct))
        .Where(noted => noted.Checkpoint.Stream == stream && noted.Checkpoint.Version == version)
        .Select(noted => CheckpointList.Line(noted.Whose, noted.Checkpoint)).FirstOrDefault();

    /// <summary>Written into its folder, whole or not at all.</summary>
    public async Task Publish(CancellationToken ct)
    {
        if (folder is null) return;
        var file = Path.Combine(folder, FileName);
        var beside = $"{file}.{Environment.ProcessId}.part";
        await File.WriteAllBytesAsync(beside, await Text(ct), ct);
        File.Move(beside, file, overwrite: true);
    }
}
