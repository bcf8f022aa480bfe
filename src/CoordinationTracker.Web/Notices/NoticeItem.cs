using System.Text.Json;
using CoordinationTracker.Store;
using CoordinationTracker.Web.Acting;

namespace CoordinationTracker.Web.Notices;

/// <summary>One thing a notice speaks of. A notice of news has one; a reminder has as many as come near that day.</summary>
/// <param name="Kind">A <see cref="NewsKind"/> or a <see cref="DebtKind"/>, by its name.</param>
/// <param name="Checkpoint">Of a report that was issued: the line of the list that stands for the record with it.</param>
public sealed record NoticeItem(string Code, string Kind, Guid? Subject, Wording Words, DateOnly? DueOn, string? Checkpoint = null)
{
    /// <summary>What reminders are called among the kinds of notices.</summary>
    public const string Reminder = "Reminder";

    /// <param name="mail">The mail of the act that it tells of.</param>
    public static Notice NewsTo(Post post, string code, News news, DateOnly day, long position, Guid mail, string? checkpoint = null) =>
        Made(post, news.Kind.ToString(), $"{news.Subject}/{position}", [new(code, news.Kind.ToString(), news.Subject, news.Words, news.DueOn, checkpoint)], day, position, mail);

    /// <summary>All that a post is reminded of on a morning, in one: its id knows zone and day alone, so there is never a second.</summary>
    public static Notice ReminderTo(Post post, IEnumerable<NoticeItem> items, MorningCame morning, long position, Guid mail) =>
        Made(post, Reminder, $"{morning.Zone}/{Pages.Typed.Written(morning.Day)}", items, morning.Day, position, mail);

    public static IReadOnlyList<NoticeItem> Of(Notice notice) => JsonSerializer.Deserialize<IReadOnlyList<NoticeItem>>(notice.Body, EventFormat.Json)!;

    /// <summary>Where it is looked at, below the site's address.</summary>
    public string Address => $"/programmes/{Uri.EscapeDataString(Code)}" + (Kind switch
    {
        nameof(DebtKind.Review) or nameof(NewsKind.ReportIssued) => "/reviews",
        nameof(DebtKind.Duty) => $"/duties/{Subject}",
        nameof(DebtKind.Difficulty) or nameof(DebtKind.ResolutionWord) or nameof(NewsKind.DifficultyRaised) or nameof(NewsKind.DifficultyEscalated) or nameof(NewsKind.DifficultyAnswered) => $"/difficulties/{Subject}",
        _ => $"/tasks/{Subject}",
    });

    /// <summary>What it is, before its own words.</summary>
    public Wording What => Enum.TryParse<NewsKind>(Kind, out var news) ? CoordinationTracker.Reports.Words.Of(news) : CoordinationTracker.Reports.Words.Of(Enum.Parse<DebtKind>(Kind));

    private static Notice Made(Post post, string kind, string about, IEnumerable<NoticeItem> items, DateOnly day, long position, Guid mail) =>
        new(NamedId.Of($"notice/{post.Key}/{kind}/{about}"), post.Key, kind, JsonSerializer.Serialize(items.ToList(), EventFormat.Json), day, position, mail);
}
