using CoordinationTracker.EventStore;
using CoordinationTracker.Web.Acting;
using CoordinationTracker.Web.Feed;

namespace CoordinationTracker.Web.Notices;

/// <summary>Tells the secretariat of the side concerned what now lies with it. Who recorded it knows already.</summary>
public static class NewsHandler
{
    public static async Task Handle(EntryRecorded message, Programmes programmes, EventStore.Notices notices, CancellationToken ct)
    {
        var entry = message.Entry;
        if (entry.Event is not (TaskEvent or DifficultyEvent)) return;
        // As it stood with this entry: read again after a crash it says the same.
        var moment = await programmes.At(entry.Stream, entry.Position, ct);
        if (!moment.Programme.IsInForceOn(moment.Day)) return;

        await notices.Add(
        [
            .. News.Of(moment.Programme, moment.Directory, entry.Event, moment.Day)
                .SelectMany(news => Recipients.Of(news.To, Role.Secretariat).Where(post => post.Key != entry.User).Select(post => NoticeItem.NewsTo(post, moment.Programme.Code, news, moment.Day, entry.Position)))
                .DistinctBy(notice => notice.Id),
        ], ct);
    }
}

/// <summary>The posts a side is reached at.</summary>
public static class Recipients
{
    public static IEnumerable<Post> Of(Side side, Role role) => Post.All.Where(post => post.Role == role && post.Side is { } mine && (mine == side || side is Side.Both));
}
