using CoordinationTracker.Store;

namespace CoordinationTracker.Web;

/// <summary>Files on their way into the record: the content is looked at and kept before any event speaks of it.</summary>
public sealed class Uploads(Files files)
{
    /// <exception cref="Refusal">The content is not what its name says, or no such file is taken.</exception>
    public async Task<KeptFile> Keep(string name, Stream sent, string field, CancellationToken ct)
    {
        using var read = new MemoryStream();
        await sent.CopyToAsync(read, ct);
        var content = read.ToArray();
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
        var kept = await files.Find(FileContent.Checked(file, field).Digest, ct);
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
