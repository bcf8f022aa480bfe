using System.Net;
using CoordinationTracker.Web;
using CoordinationTracker.Web.Acting;
using CoordinationTracker.Web.Demo;
using CoordinationTracker.Web.Printing;
using Microsoft.Extensions.DependencyInjection;

namespace CoordinationTracker.PostgresTests.Pages;

/// <summary>The site with the demo in it, on a database of its own; what one test records the next one finds.</summary>
public sealed class DemoSite : IAsyncLifetime
{
    public const string Example = $"/programmes/{ExampleProgramme.Code}";
    public const string Log = Example + "/activities";

    private KestrelSite site = null!;

    public string Connection { get; private set; } = "";

    /// <summary>The position at which the demo ends; what tests record comes after it.</summary>
    public long DemoEnd { get; private set; }

    public Uri Address => site.Address;
    public Programmes Programmes => site.Programmes;
    public IServiceProvider Services => site.Services;

    public async Task InitializeAsync()
    {
        Connection = await Postgres.NewDatabase();
        site = KestrelSite.Start(Connection);
        await site.Services.GetRequiredService<DemoLoader>().Load(CancellationToken.None);
        DemoEnd = await Head();
    }

    public async Task DisposeAsync() => await site.DisposeAsync();

    /// <summary>Somebody who reads the site; a post is named where it matters who acts.</summary>
    public Reader Reader(string language = "en", Post? post = null) => new(Address, language, post);

    public Task<long> Head() => Programmes.Head(default);

    public async Task<Moment> Moment(long? asAt = null) => (await Programmes.Find(ExampleProgramme.Code, asAt, default))!;

    public async Task<Activity> Activity(string name, long? asAt = null) => (await Moment(asAt)).Programme.Activities.Find(ExampleProgramme.Id(name))!;

    /// <summary>Records into the example what the rules decide, as another program would; where no post is named, on nobody's side.</summary>
    public Task Record<TCommand>(TCommand command, Func<Programme, TCommand, IReadOnlyList<object>> decide, Post? by = null) => Programmes.Change(ExampleProgramme.Stream, (programme, _) => decide(programme, command),
        new(by?.Key ?? "import", Headers: by?.Side is { } side ? new Dictionary<string, string> { ["side"] = side.ToString() } : null), default);

    /// <summary>A paper that takes its time, as it is given out; made here and now, for no process beside the site is there to make it.</summary>
    public async Task<byte[]> Paper(string address)
    {
        using (var reader = Reader()) (await reader.Get(address)).Status.ShouldBeOneOf(HttpStatusCode.Accepted, HttpStatusCode.OK);
        await MakePaperHandler.Handle(new(address), site.Services.GetRequiredService<CoordinationTracker.Store.Papers>(), Programmes, new(null), default);
        using var client = new HttpClient { BaseAddress = Address };
        return await client.GetByteArrayAsync(new Uri(address, UriKind.Relative));
    }

    /// <summary>The same paper, made directly.</summary>
    public async Task<byte[]> Direct(string address)
    {
        var subject = await PaperRequest.TryParse(address).ShouldNotBeNull().Find(Programmes, new(null), default);
        return (await (await subject!.Gather(default)).Write(default)).Content;
    }

    public static string AddressOf(string name) => $"{Log}/{ExampleProgramme.Id(name)}";

    /// <summary>Every page there is, with the demo's programmes in it; those of the example in every state it shows.</summary>
    public static IReadOnlyList<string> Pages { get; } =
    [
        "/", "/directory", "/week", "/notices", "/background", "/documents", "/documents?type=BC&year=2024&q=bao+cao", $"/documents/{Papers.ExampleNotice}", $"/documents/{Papers.Conclusion43}",
        .. new[] { ExampleProgramme.Code, BlocAndEconomicZone.Code, CoastGuard.Code, StrengtheningCampaign.Code }.SelectMany(code => new[] { "", "/activities", "/tasks", "/duties", "/board", "/difficulties", "/reviews", "/reviews/one-year/first" }.Select(page => $"/programmes/{code}{page}")),
        .. new[] { ExampleProgramme.Shows.MovedAcrossQuarters, ExampleProgramme.Shows.DisputedClaim, ExampleProgramme.Shows.WithdrawnActivity, ExampleProgramme.Shows.LateEntry, ExampleProgramme.Shows.AboutSoMany }.Select(AddressOf),
        .. new[] { ExampleProgramme.Shows.ExtendedTwice, ExampleProgramme.Shows.StillUndated }.Select(task => $"{Example}/tasks/{ExampleProgramme.Id(task)}"),
        $"{Example}/duties/{ExampleProgramme.Id(ExampleProgramme.Shows.MonthlyReports)}", $"{Example}/board?unit={Bodies.ExampleClusters[0]}", $"{Example}/board?level={Uri.EscapeDataString(Bodies.CellLevel)}",
        Example + "/indicators", Example + "/indicators/M1", Example + "/indicators/E1?kind=half-year", Example + "/indicators/O3?kind=year&basis=agreed", Example + "/indicators/Q1",
        Example + "/indicators/M1/entries?from=2023-07-01&to=2023-09-30", Example + $"/measurements/{ExampleProgramme.Id("O2-2023-2")}",
        Example + "/meetings",
        .. new[] { ExampleProgramme.Shows.SilentDifficulty, ExampleProgramme.Shows.DroppedDifficulty, ExampleProgramme.Shows.RecurringDifficulty, ExampleProgramme.Shows.ReopenedDifficulty }.Select(name => $"{Example}/difficulties/{ExampleProgramme.Id(name)}"),
        Example + "/difficulties?part=Escalated", Example + "/difficulties?mine=yes",
        $"/programmes/{CoastGuard.Code}/meetings/{CoastGuard.ConferenceOfQ3}", $"/programmes/{StrengtheningCampaign.Code}/meetings",
        .. new[] { StrengtheningCampaign.FirstSession, StrengtheningCampaign.FollowingMeeting }.Select(meeting => $"/programmes/{StrengtheningCampaign.Code}/meetings/{meeting}"),
        Log + "?page=2", Log + "?q=dang&from=2024-01-01", Example + "/tasks?state=Overdue",
        Example + "/reviews/quarter/2023-Q3?since=200", Example + "/reviews/year/2024", Example + "/reviews/quarter/2023-Q3/figures/M1.actual", Example + "/reviews/quarter/2023-Q3/restated",
        $"/programmes/{CoastGuard.Code}/reviews/quarter/2023-Q3",
        "/portfolios", $"/portfolios/{Bodies.MassMobilisation}", $"/portfolios/{Bodies.MassMobilisation}/reviews/quarter/2023-Q3", $"/portfolios/{Bodies.MassMobilisation}/reviews/year/2023",
        $"/portfolios/{Bodies.MassMobilisation}/reviews/quarter/2023-Q3/figures/activities.total", Example + "/reviews/mid-term/mid-term",
        Example + "/reviews/nine-months/2023-9M", Example + "/reviews/term/term", Example + "/reviews/programme-year/year-2", Example + "/reviews?kind=state-quarter",
    ];
}

/// <summary>Tests by HTTP, one after the other on one site.</summary>
[CollectionDefinition(nameof(ReadByHttp))]
public sealed class ReadByHttp : ICollectionFixture<DemoSite>;
