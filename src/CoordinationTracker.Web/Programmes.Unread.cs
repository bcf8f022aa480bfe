using CoordinationTracker.Store;

namespace CoordinationTracker.Web;

/// <summary>A programme whose record this version of the program cannot read to its end.</summary>
/// <param name="Code">Null where not even its first event reads.</param>
/// <param name="Why">Names type and position of the event.</param>
public sealed record UnreadProgramme(string? Code, Exception Why)
{
    /// <summary>For whoever misses it in a list.</summary>
    public Wording Sentence => new(
        Vi: $"Không đọc được dữ liệu của chương trình {Code ?? "…"}, nên chương trình này không có trong danh sách. {SentenceOf(Why)?.Vi}",
        En: $"The record of the programme {Code ?? "…"} cannot be read, so no list holds it. {SentenceOf(Why)?.En}");

    /// <summary>What keeps a record from being read; null where it is anything else.</summary>
    public static Wording? SentenceOf(Exception why) => why switch
    {
        UnknownEventType unknown => new(
            Vi: $"Bản ghi ở vị trí {unknown.Position} thuộc loại “{unknown.Type}” mà phiên bản này không biết; hãy chạy phiên bản mới hơn.",
            En: $"The entry at position {unknown.Position} is of the type “{unknown.Type}”, which this version does not know; start a newer one."),
        UnreadableEvent unreadable => new(
            Vi: $"Bản ghi ở vị trí {unreadable.Position}, loại “{unreadable.Type}”, không đọc được; hãy so với một bản sao lưu.",
            En: $"The entry at position {unreadable.Position}, of the type “{unreadable.Type}”, does not read; compare it with a backup."),
        _ => null,
    };
}

/// <content>What a newer version wrote, or nobody can read, keeps its own programme from being read and no other.</content>
public sealed partial class Programmes
{
    /// <summary>The programmes whose record this version cannot read to its end: those that <see cref="All"/> and every list leave out.</summary>
    public async Task<IReadOnlyList<UnreadProgramme>> Unread(CancellationToken ct)
    {
        var unread = new List<UnreadProgramme>();
        await foreach (var (id, version) in store.Streams(StreamType, ct))
        {
            try { await Cache(id).Current(version, ct); }
            catch (Exception e) when (e is UnknownEventType or UnreadableEvent) { unread.Add(new(await CodeOf(id, ct), e)); }
        }
        return unread;
    }

    private async Task<string?> CodeOf(Guid id, CancellationToken ct)
    {
        try { return await store.Read(id, 0, 1, ct).Select(first => (first.Data as ProgrammeSigned)?.Code).FirstOrDefaultAsync(ct); }
        catch (Exception e) when (e is UnknownEventType or UnreadableEvent) { return null; }
    }
}
