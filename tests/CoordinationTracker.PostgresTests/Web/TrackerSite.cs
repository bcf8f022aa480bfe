using CoordinationTracker.Web;
using CoordinationTracker.Web.Acting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace CoordinationTracker.PostgresTests.Web;

/// <summary>The whole site in memory, on a database of its own with a small programme in it.</summary>
public sealed class TrackerSite : WebApplicationFactory<Program>, IAsyncLifetime
{
    public const string Code = "THU-2023";
    public static readonly Guid Bloc = new("00000000-0000-7000-8000-000000000001"), Zone = new("00000000-0000-7000-8000-000000000002");
    public static readonly Guid Clause = new("00000000-0000-7000-8000-000000000011");

    private string connection = "";

    public Programmes Programmes => Services.GetRequiredService<Programmes>();

    public async Task InitializeAsync()
    {
        connection = await Postgres.NewDatabase();
        var by = new CoordinationTracker.Store.Authorship("secretariat-a");
        await Programmes.ChangeDirectory((units, today) => units.Decide(new EstablishUnit(Bloc, new("Đảng ủy Khối", "Bloc Party Committee"), CoordinationTracker.Reports.Regime.Party, new(2010, 1, 1), "ĐUK"), today.Day), by, default);
        await Programmes.ChangeDirectory((units, today) => units.Decide(new EstablishUnit(Zone, new("Ban Quản lý Khu kinh tế", "Economic Zone Board"), CoordinationTracker.Reports.Regime.State, new(2010, 1, 1), "BQLKKT"), today.Day), by, default);
        await Programmes.Sign(new(Code, new("Chương trình thử", "Trial programme"), new(Bloc, new(null, new("BÍ THƯ", "SECRETARY"))), new(Zone, new(null, new("TRƯỞNG BAN", "HEAD"))),
            new(2023, 5, 16), new(2023, 1, 1), new(2025, 12, 31)), by, default);
        var id = (await Programmes.Find(Code, null, default))!.Id;
        await Programmes.Change(id, (programme, _) => programme.Decide(new AddField("1", new("Tuyên truyền", "Propaganda"))), by, default);
        await Programmes.Change(id, (programme, _) => programme.Decide(new MakeCommitment(Clause, "1", "1.1", Side.A, new("Tuyên truyền đường lối của Đảng", "Propagate the Party's line"))), by, default);
        await Programmes.Change(id, (programme, _) => programme.Decide(new DefineIndicator("M1", new("Đảng viên mới", "New members"), new("người", "persons"), Aggregation.Flow, Direction.Higher, "1")), by, default);
    }

    public async Task<Programme> Programme() => (await Programmes.Find(Code, null, default))!.Programme;

    /// <summary>A client that keeps cookies, follows no redirects, reads English and acts as this post.</summary>
    public HttpClient As(Post post, string language = "en")
    {
        var client = CreateClient(new() { AllowAutoRedirect = false });
        client.DefaultRequestHeaders.Add(CurrentPost.Header, post.Key);
        client.DefaultRequestHeaders.Add("Accept-Language", language);
        return client;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.UseEnvironment("Production").UseSetting("ConnectionStrings:Tracker", connection).UseSetting("TRACKER_BACKGROUND", "off");

    async Task IAsyncLifetime.DisposeAsync() => await base.DisposeAsync();
}
