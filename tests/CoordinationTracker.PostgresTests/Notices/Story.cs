using CoordinationTracker.Store;
using CoordinationTracker.Web;
using CoordinationTracker.Web.Notices;
using JasperFx.Events;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace CoordinationTracker.PostgresTests.Notices;

/// <summary>A programme in force today, on a database of its own, and what people of both sides say in it.</summary>
internal sealed class Story : IAsyncDisposable
{
    public const string Code = "NHAC-VIEC";
    public static readonly Guid Bloc = new("00000000-0000-7000-8000-000000000001"), Zone = new("00000000-0000-7000-8000-000000000002"), Difficulty = new("00000000-0000-7000-8000-000000000003");
    public static readonly DateOnly Today = new Clock(TimeProvider.System).Today(Programme.Unknown);

    /// <summary>Noon of today where the programme is, so that it is past morning there whenever this runs.</summary>
    public static readonly DateTimeOffset Noon = new(Today.ToDateTime(new(12, 0)), TimeSpan.FromHours(7));

    private readonly TestStore opened;

    private Story(TestStore opened)
    {
        this.opened = opened;
        (Programmes, Notices) = (new(Store, new(), new Clock(TimeProvider.System)), new(Source));
    }

    public string Connection => opened.Database.ConnectionString;
    public NpgsqlDataSource Source => opened.Source;
    public EventStore Store => opened.Store;
    public Programmes Programmes { get; }
    public CoordinationTracker.Store.Notices Notices { get; }
    public Guid Id { get; private set; }

    public static async Task<Story> Begin()
    {
        var story = new Story(await TestStore.Open(new EventFormat(EventAliases.All)));
        var by = new Authorship("clerk");
        foreach (var (unit, name) in new[] { (Bloc, "Đảng ủy Khối"), (Zone, "Ban Quản lý Khu kinh tế") })
            await story.Programmes.ChangeDirectory((units, today) => units.Decide(new EstablishUnit(unit, new(name), CoordinationTracker.Reports.Regime.Party, new(2010, 1, 1)), today.Day), by, default);
        await story.Sign(Code);
        story.Id = (await story.Programmes.Find(Code, null, default))!.Id;
        return story;
    }

    /// <summary>Both bodies sign another programme, whose days are those of a zone.</summary>
    public async Task Sign(string code, string zone = Programme.DefaultZone) => await Programmes.Sign(new(
        code, new("Chương trình nhắc việc"), new(Bloc, new(null, new("BÍ THƯ"))), new(Zone, new(null, new("TRƯỞNG BAN"))), Today.AddDays(-90), Today.AddDays(-90), null, Zone: zone), new("clerk"), default);

    public Task<IReadOnlyList<IEvent>> Say(Func<Programme, Today, IReadOnlyList<object>> decide, string by = "secretariat-a") => Programmes.Change(Id, decide, new(by), default);

    /// <summary>Side A gives side B a task.</summary>
    public async Task<Guid> Give(string title, int dueInDays = 30, string by = "secretariat-a")
    {
        var id = Guid.CreateVersion7();
        await Say((programme, today) => programme.Decide(new AssignTask(id, new(title), Side.B, Zone, today.Day.AddDays(-60), Deadline.By(today.Day.AddDays(dueInDays)), [], null, null, null), today.Day, today.Directory), by);
        return id;
    }

    /// <summary>Side A gives side B many tasks in one act: "Nhiệm vụ 1" and so on.</summary>
    public Task GiveAtOnce(int number) => Say((programme, today) => [.. Enumerable.Range(1, number).SelectMany(n => programme.Decide(
        new AssignTask(Guid.CreateVersion7(), new($"Nhiệm vụ {n}"), Side.B, Zone, today.Day.AddDays(-60), Deadline.By(today.Day.AddDays(30)), [], null, null, null), today.Day, today.Directory))]);

    /// <summary>Side B raises a difficulty, which side A hears of.</summary>
    public Task RaiseDifficulty() => Say((programme, today) => programme.Decide(
        new RaiseDifficulty(Difficulty, DifficultyKind.Difficulty, Side.B, new("Thiếu quỹ đất"), today.Day), today.Day, today.Directory), "secretariat-b");

    /// <summary>A difficulty that has lain with side B for longer than the ladder allows.</summary>
    public async Task BeSilent()
    {
        await Say((programme, today) => programme.Decide(new AgreeLadder([new(Zone, 15), new(Bloc, 30)], today.Day.AddDays(-40)), today.Day, today.Directory));
        await Say((programme, today) => programme.Decide(new RaiseDifficulty(Difficulty, DifficultyKind.Difficulty, Side.B, new("Thiếu quỹ đất"), today.Day.AddDays(-20)), today.Day, today.Directory));
    }

    /// <summary>What followers are told of every entry, told here and now.</summary>
    public async Task Follow()
    {
        var mailing = new Mailing(Notices, new ConfigurationBuilder().Build(), new(null), NullLogger<Mailing>.Instance);
        await foreach (var e in Store.ReadAll(0, default))
            await NewsHandler.Handle(new(e.StreamId, e.Version, e.Sequence), Store, Programmes, Notices, mailing, default);
    }

    /// <summary>A morning comes: marked, and told to both who wait for it.</summary>
    public async Task Morning(DateOnly day, string zone = Programme.DefaultZone)
    {
        var (mornings, mailing) = (new Mornings(Source), new Mailing(Notices, new ConfigurationBuilder().Build(), new(null), NullLogger<Mailing>.Instance));
        await Ask<object?>($"insert into tracker.mornings (zone, day) values ('{zone}', '{day:O}') on conflict do nothing");
        await SilenceHandler.Handle(new(zone, day), Programmes, default);
        await RemindersHandler.Handle(new(zone, day), Programmes, Notices, mornings, mailing, default);
    }

    public Task<DateOnly?> LastMorningBefore(string day) =>
        new Mornings(Source).LastBefore(DateOnly.ParseExact(day, "O", System.Globalization.CultureInfo.InvariantCulture), Programme.DefaultZone, default);

    public async Task<IReadOnlyList<Notice>> Of(string post) => await Notices.Of(post, long.MaxValue, 0, 100, default);

    public Task<T> Ask<T>(string sql) => opened.Ask<T>(sql);

    /// <summary>A session of Marten's, as Wolverine gives one to a handler.</summary>
    public Marten.IDocumentSession Session() => opened.Marten.LightweightSession();

    /// <summary>Waits for what another process does; gives up after some time, which is much longer than it should take.</summary>
    public static async Task Until(Func<Task<bool>> holds, string what, int seconds = 90)
    {
        for (var patience = System.Diagnostics.Stopwatch.StartNew(); patience.Elapsed < TimeSpan.FromSeconds(seconds);)
        {
            if (await holds()) return;
            await Task.Delay(100);
        }
        throw new ShouldAssertException($"{seconds} seconds went by without this: {what}.");
    }

    public ValueTask DisposeAsync() => opened.DisposeAsync();
}
