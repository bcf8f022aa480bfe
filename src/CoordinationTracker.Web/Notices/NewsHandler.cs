using CoordinationTracker.Store;
using CoordinationTracker.Web.Acting;
using CoordinationTracker.Web.Background;
using CoordinationTracker.Web.Checkpoints;
using JasperFx.Events;

namespace CoordinationTracker.Web.Notices;

/// <summary>Tells the secretariat of the side concerned what now lies with it. Who recorded it knows already.</summary>
public static class NewsHandler
{
    /// <returns>
    /// The mails to send, once everything that one act recorded has been told: thirty notices of one act are one mail. Of a
    /// report that was issued that checkpoints are to be noted, which then tells of it.
    /// </returns>
    public static async Task<IEnumerable<object>> Handle(EntryRecorded entry, EventStore store, Programmes programmes, Store.Notices notices, Mailing mailing, CancellationToken ct)
    {
        // The entry, and the one after it in its stream where there is one.
        var read = await store.Read(entry.Stream, entry.Version - 1, entry.Version + 1, ct).ToListAsync(ct);
        var (recorded, mail) = (read[0], ActOf(read[0]));
        if (recorded.Data is TaskEvent or DifficultyEvent) await Tell(recorded, mail, null, programmes, notices, ct);
        if (recorded.Data is ReportIssued) return [new NoteCheckpoints(entry.Stream, entry.Position, entry.Version)];
        if (read is [_, var next] && ActOf(next) == mail) return [];
        return (await notices.RecipientsOf(mail, ct)).Where(mailing.Reaches).Select(recipient => new SendMail(mail, recipient));
    }

    /// <summary>Tells of a report that was issued, once its checkpoint is noted.</summary>
    /// <returns>The mails to send.</returns>
    public static async Task<IEnumerable<SendMail>> TellOfIssue(IEvent issued, string? checkpoint, Programmes programmes, Store.Notices notices, Mailing mailing, CancellationToken ct)
    {
        var mail = ActOf(issued);
        await Tell(issued, mail, checkpoint, programmes, notices, ct);
        return (await notices.RecipientsOf(mail, ct)).Where(mailing.Reaches).Select(recipient => new SendMail(mail, recipient));
    }

    private static async Task Tell(IEvent recorded, Guid mail, string? checkpoint, Programmes programmes, Store.Notices notices, CancellationToken ct)
    {
        // As it stood with this entry: read again after a crash it says the same.
        var moment = await programmes.At(recorded.StreamId, recorded.Sequence, ct);
        if (!moment.Programme.IsInForceOn(moment.Day)) return;

        await notices.Add(
        [
            .. News.Of(moment.Programme, moment.Directory, recorded.Data, moment.Day)
                .SelectMany(news => Recipients.Of(news.To, Role.Secretariat).Where(post => post.Key != recorded.UserName)
                    .Select(post => NoticeItem.NewsTo(post, moment.Programme.Code, news, moment.Day, recorded.Sequence, mail, checkpoint)))
                .DistinctBy(notice => notice.Id),
        ], ct);
    }

    // What one act records, it records at one instant.
    private static Guid ActOf(IEvent recorded) => NamedId.Of(FormattableString.Invariant($"act/{recorded.StreamId}/{recorded.Timestamp.UtcTicks}"));
}

/// <summary>The posts a side is reached at.</summary>
public static class Recipients
{
    public static IEnumerable<Post> Of(Side side, Role role) => Post.All.Where(post => post.Role == role && post.Side is { } mine && (mine == side || side is Side.Both));
}
