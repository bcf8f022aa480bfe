using System.Text.Json;
using CoordinationTracker.Store;
using CoordinationTracker.Web.Acting;
using CoordinationTracker.Web.Checkpoints;
using CoordinationTracker.Web.Notices;
using CoordinationTracker.Web.Printing;
using Npgsql;
using Wolverine.Persistence.Durability;
using Wolverine.Persistence.Durability.DeadLetterManagement;

namespace CoordinationTracker.Web.Background;

/// <summary>A message that was tried as often as it is worth and given up.</summary>
/// <param name="What">What it is about, in words.</param>
/// <param name="Why">The first line of what went wrong the last time.</param>
public sealed record DeadLetter(Guid Id, Wording What, DateTimeOffset Since, string Why);

/// <summary>
/// What could not be handled lies in Wolverine's dead letters until somebody has looked at it. Read here by the types
/// of our own, for a process that only answers requests knows no handlers; sent again by whichever process has the
/// background work.
/// </summary>
public sealed class DeadLetters(IMessageStore messages)
{
    /// <summary>No more are shown at once; all of them are counted.</summary>
    public const int Shown = 100;

    /// <exception cref="QueuesMissing">There are no tables to look in.</exception>
    public async Task<(IReadOnlyList<DeadLetter> Letters, int All)> Find(CancellationToken ct)
    {
        var found = await Ask(Shown, replayable: false, ct);
        var letters = found.Envelopes.Select(letter => new DeadLetter(
            letter.Id, WhatOf(letter), letter.FailedAt ?? letter.SentAt, FirstLine(letter.ExceptionMessage)));
        return ([.. letters], found.TotalCount);
    }

    /// <summary>How many are to be tried again as soon as a process with background work takes them up.</summary>
    public async Task<int> BeingTried(CancellationToken ct) => (await Ask(1, replayable: true, ct)).TotalCount;

    /// <summary>Sends one again, or all.</summary>
    public Task TryAgain(Guid? id, CancellationToken ct)
    {
        var which = id is { } one ? new DeadLetterEnvelopeQuery([one]) : new DeadLetterEnvelopeQuery();
        return IfThere(() => messages.DeadLetters.ReplayMatchingAsync(which, ct));
    }

    /// <summary>What a message is about; a message of another version has no words here.</summary>
    internal static Wording WhatOf(object? message) => message switch
    {
        EntryRecorded entry => new(
            Vi: $"Bản ghi ở vị trí {entry.Position}", En: $"The entry at position {entry.Position}"),
        SendMail mail => new(
            Vi: $"Thư gửi {Post.NameOf(mail.Recipient).In("vi")}",
            En: $"A mail to {Post.NameOf(mail.Recipient).In("en")}"),
        MakePaper paper => new(Vi: $"Văn bản {paper.Address}", En: $"The paper {paper.Address}"),
        MorningCame morning => new(
            Vi: $"Buổi sáng ngày {Numerals.Of("vi").Write(morning.Day)}, múi giờ {morning.Zone}",
            En: $"The morning of {Numerals.Of("en").Write(morning.Day)} in the zone {morning.Zone}"),
        StampCheckpoints => new(Vi: "Dấu thời gian cho điểm kiểm", En: "A time stamp for the checkpoints"),
        NoteCheckpoints note => new(
            Vi: $"Ghi điểm kiểm ở vị trí {note.Position}", En: $"The checkpoints at position {note.Position}"),
        LookForMornings => new(Vi: "Xem nơi nào đã sang buổi sáng", En: "The look for where it is morning"),
        _ => new(
            Vi: "Việc của một phiên bản khác, ở đây không đọc được", En: "A message of another version, which does not read here"),
    };

    internal static string FirstLine(string? text) => text?.Split('\n', 2)[0].Trim() ?? "";

    private static Wording WhatOf(DeadLetterEnvelope letter) => WhatOf(Read(letter));

    private static object? Read(DeadLetterEnvelope letter)
    {
        var type = typeof(DeadLetters).Assembly.GetType(letter.MessageType);
        if (letter.Envelope.Data is not { } data || type is null) return null;
        try { return JsonSerializer.Deserialize(data, type, JsonSerializerOptions.Web); }
        catch (JsonException) { return null; }
    }

    private Task<DeadLetterEnvelopeResults> Ask(int number, bool replayable, CancellationToken ct) => IfThere(() =>
        messages.DeadLetters.QueryAsync(new() { PageSize = number, PageNumber = 1, Replayable = replayable }, ct));

    private static async Task<T> IfThere<T>(Func<Task<T>> ask)
    {
        try { return await ask(); }
        catch (PostgresException e) when (BackgroundWork.IsMissing(e)) { throw new QueuesMissing(e); }
    }
}
