using CoordinationTracker.Store;
using Microsoft.AspNetCore.WebUtilities;

namespace CoordinationTracker.Web;

/// <summary>Files on their way into the record: the content is looked at and kept before any event speaks of it.</summary>
/// <remarks>A file that comes in lies on the disk until it has come whole; only so many are then in memory at once.</remarks>
public sealed class Uploads(Files files)
{
    private const int AtOnce = 2, InMemory = 65_536;

    private static readonly SemaphoreSlim Hands = new(AtOnce, AtOnce);

    /// <summary>A body as it comes, on the disk where it is large; read to its end.</summary>
    public static async Task<Stream> Receive(HttpRequest request, CancellationToken ct)
    {
        request.EnableBuffering(InMemory);
        await request.Body.DrainAsync(ct);
        request.Body.Position = 0;
        return request.Body;
    }

    /// <param name="sent">All of it has come.</param>
    /// <exception cref="Refusal">The content is not what its name says, or no such file is taken.</exception>
    public async Task<KeptFile> Keep(string name, Stream sent, string field, CancellationToken ct)
    {
        await Hands.WaitAsync(ct);
        try { return await KeepNow(name, sent, field, ct); }
        finally { Hands.Release(); }
    }

    private async Task<KeptFile> KeepNow(string name, Stream sent, string field, CancellationToken ct)
    {
        var content = new byte[sent.Length];
        await sent.ReadExactlyAsync(content, ct);
        // Some browsers send the folder too.
        var own = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var mediaType = FileContent.Require(own, content, field);
        var file = FileContent.Checked(new(Canonical.Digest(content), own, content.LongLength), field);
        await files.Keep(file.Digest, content, mediaType, ct);
        return file;
    }

    /// <summary>What a command says of a file is so: it was kept, with this length, and is what its name says.</summary>
    public async Task Require(KeptFile? file, string field, CancellationToken ct)
    {
        if (file is null) return;
        var digest = FileContent.Checked(file, field).Digest;
        await Hands.WaitAsync(ct);
        try { await RequireNow(file, digest, field, ct); }
        finally { Hands.Release(); }
    }

    private async Task RequireNow(KeptFile file, string digest, string field, CancellationToken ct)
    {
        var kept = await files.Find(digest, ct);
        Refusal.If(kept is null || kept.Value.Content.LongLength != file.Length, field, "This file has not been sent; send it first.", "Tệp này chưa được gửi lên; hãy gửi tệp trước.");
        FileContent.Require(file.Name, kept!.Value.Content, field);
    }

    public static KeptFile? FileOf(object? command) => command switch
    {
        RegisterDocument c => c.Account.File,
        CorrectDocument c => c.Account.File,
        AttachEvidence c => c.File,
        _ => null,
    };
}
