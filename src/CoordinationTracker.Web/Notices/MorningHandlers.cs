using CoordinationTracker.Store;
using CoordinationTracker.Web.Acting;
using Marten;
using Wolverine;

namespace CoordinationTracker.Web.Notices;

/// <summary>A quarter of an hour has gone: somewhere it may have become morning.</summary>
public sealed record LookForMornings;

/// <summary>It is morning of this day in a zone where some programme is.</summary>
public sealed record MorningCame(string Zone, DateOnly Day);

/// <summary>Asks where it has become morning since somebody asked last, and says so once for each zone and day.</summary>
public static class LookForMorningsHandler
{
    /// <summary>The hour of the day, in a programme's zone, from which it is morning.</summary>
    public static readonly TimeOnly Morning = new(7, 0);

    /// <returns>What is said goes out with the marks, or neither does.</returns>
    public static async Task<OutgoingMessages> Handle(LookForMornings look, Programmes programmes, Mornings mornings, Clock clock, IDocumentSession session, CancellationToken ct)
    {
        var said = new OutgoingMessages();
        foreach (var programme in (await programmes.All(null, ct)).Select(moment => moment.Programme).DistinctBy(programme => programme.Zone))
        {
            var (zone, today) = (programme.Zone, clock.Today(programme));
            if (clock.Hour(programme) < Morning || await mornings.LastBefore(today.AddDays(1), zone, ct) >= today) continue;
            Mornings.Mark(session, zone, today);
            said.Add(new MorningCame(zone, today));
        }
        return said;
    }
}

/// <summary>Difficulties whose holder has been silent too long go up; the timer stands in the record as who did it, and replay shows why.</summary>
public static class SilenceHandler
{
    /// <summary>Who the record says it was.</summary>
    public const string Timer = "timer";

    public static async Task Handle(MorningCame morning, Programmes programmes, CancellationToken ct)
    {
        foreach (var moment in await programmes.All(null, ct))
            if (moment.Programme.Zone == morning.Zone)
                await programmes.Change(moment.Id, (programme, today) => programme.IsInForceOn(today.Day) ? programme.Decide(new EscalateSilent(), today.Day) : [],
                    new(Timer, CausationId: $"silence/{Pages.Typed.Written(morning.Day)}"), ct);
    }
}

/// <summary>One reminder a day for each post, of everything in every programme of the zone that comes near or was due yesterday; superiors by the agreed rule alone.</summary>
public static class RemindersHandler
{
    /// <summary>Further back nobody is reminded of what was missed while nothing ran.</summary>
    private const int Longest = 14;

    public static async Task<IEnumerable<SendMail>> Handle(MorningCame morning, Programmes programmes, Store.Notices notices, Mornings mornings, Mailing mailing, CancellationToken ct)
    {
        var (day, last) = (morning.Day, await mornings.LastBefore(morning.Day, morning.Zone, ct));
        var after = last is not { } known ? day.AddDays(-1) : known < day.AddDays(-Longest) ? day.AddDays(-Longest) : known;

        var head = await programmes.Head(ct);
        var items = new List<(Post Post, NoticeItem Item)>();
        foreach (var moment in (await programmes.All(head, ct)).Where(moment => moment.Programme.Zone == morning.Zone))
            foreach (var (debt, toSuperiors) in Reminder.On(moment.Programme, moment.Directory, day, after))
                foreach (var post in toSuperiors ? Recipients.Of(Side.Both, Role.Leader) : Recipients.Of(debt.Side, Role.Secretariat))
                    items.Add((post, new(moment.Programme.Code, debt.Kind.ToString(), debt.Subject, debt.Words, debt.DueOn)));

        var mail = NamedId.Of($"morning/{morning.Zone}/{Pages.Typed.Written(day)}");
        await notices.Add([.. items.GroupBy(item => item.Post).Select(of => NoticeItem.ReminderTo(of.Key, of.Select(item => item.Item).Distinct(), morning, head, mail))], ct);
        return (await notices.RecipientsOf(mail, ct)).Where(mailing.Reaches).Select(recipient => new SendMail(mail, recipient));
    }
}
