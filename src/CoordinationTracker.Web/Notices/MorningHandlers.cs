using CoordinationTracker.EventStore;
using CoordinationTracker.Web.Acting;

namespace CoordinationTracker.Web.Notices;

/// <summary>It is morning of this day where some programme is.</summary>
public sealed record MorningCame(DateOnly Day);

/// <summary>Difficulties whose holder has been silent too long go up; the timer stands in the record as who did it, and replay shows why.</summary>
public static class SilenceHandler
{
    /// <summary>Who the record says it was.</summary>
    public const string Timer = "timer";

    public static async Task Handle(MorningCame morning, Programmes programmes, CancellationToken ct)
    {
        foreach (var moment in await programmes.All(null, ct))
            await programmes.Change(moment.Id, (programme, today) => programme.IsInForceOn(today.Day) ? programme.Decide(new EscalateSilent(), today.Day) : [],
                new(Timer, CausationId: $"silence/{Pages.Typed.Written(morning.Day)}"), ct);
    }
}

/// <summary>One reminder a day for each post, of everything in every programme that comes near or was due yesterday; superiors by the agreed rule alone.</summary>
public static class RemindersHandler
{
    /// <summary>Further back nobody is reminded of what was missed while nothing ran.</summary>
    private const int Longest = 14;

    public static async Task Handle(MorningCame morning, Programmes programmes, EventStore.Notices notices, CancellationToken ct)
    {
        var (day, last) = (morning.Day, await notices.LastDay(ct));
        if (last >= day) return;
        var after = last is not { } known ? day.AddDays(-1) : known < day.AddDays(-Longest) ? day.AddDays(-Longest) : known;

        var head = await programmes.Head(ct);
        var items = new List<(Post Post, NoticeItem Item)>();
        foreach (var moment in await programmes.All(head, ct))
            foreach (var (debt, toSuperiors) in Reminder.On(moment.Programme, moment.Directory, day, after))
                foreach (var post in toSuperiors ? Recipients.Of(Side.Both, Role.Leader) : Recipients.Of(debt.Side, Role.Secretariat))
                    items.Add((post, new(moment.Programme.Code, debt.Kind.ToString(), debt.Subject, debt.Words, debt.DueOn)));
        await notices.AddOfDay(day, [.. items.GroupBy(item => item.Post).Select(of => NoticeItem.ReminderTo(of.Key, of.Select(item => item.Item).Distinct(), day, head))], ct);
    }
}
