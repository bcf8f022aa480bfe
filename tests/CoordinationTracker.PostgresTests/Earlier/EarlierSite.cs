using System.Globalization;
using System.Security.Cryptography;
using CoordinationTracker.PostgresTests.Pages;
using CoordinationTracker.Web;
using CoordinationTracker.Web.Archives;
using Microsoft.Extensions.DependencyInjection;

namespace CoordinationTracker.PostgresTests.Earlier;

/// <summary>The site as it is now, started on a database as an earlier version left it.</summary>
public sealed class EarlierSite : IAsyncLifetime, IAsyncDisposable
{
    // By the columns there were: a later version may add some.
    private const string Rows = """
        select format('event %s', to_jsonb(kept)) from
          (select seq_id, id, stream_id, version, data, bdata, type, timestamp, tenant_id, mt_dotnet_type,
          correlation_id, causation_id, headers, user_name, is_archived from mt_events) kept
        union all
        select format('stream %s', to_jsonb(kept)) from
          (select id, type, version, timestamp, created, tenant_id, is_archived from mt_streams) kept
        union all
        select format('place %s', to_jsonb(kept)) from
          (select name, last_seq_id, last_updated from mt_event_progression) kept
        union all
        select format('file %s', to_jsonb(kept)) from
          (select digest, content, media_type, length from tracker.files) kept
        union all
        select format('person %s', to_jsonb(kept)) from (select id, name from tracker.people) kept
        union all
        select format('notice %s', to_jsonb(kept)) from
          (select id, recipient, kind, body, day, position, made_at, sent_at, refused, seen_at
          from tracker.notices) kept
        union all
        select format('morning %s', to_jsonb(kept)) from (select day, made_at from tracker.mornings) kept
        """;

    private KestrelSite site = null!;

    public string Connection { get; private set; } = "";

    /// <summary>What stood in the tables before this site was started, row by row.</summary>
    public IReadOnlyList<string> Before { get; private set; } = [];

    public Uri Address => site.Address;
    public Programmes Programmes => site.Programmes;

    /// <summary>One for a test that records something.</summary>
    public static async Task<EarlierSite> Started()
    {
        var site = new EarlierSite();
        await site.InitializeAsync();
        return site;
    }

    public async Task InitializeAsync()
    {
        Connection = await EarlierDatabase.Restored();
        Before = await Kept();
        await Start();
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    async Task IAsyncLifetime.DisposeAsync() => await DisposeAsync();

    /// <summary>Ends this site and starts another on the same database.</summary>
    public async Task Restart()
    {
        await site.DisposeAsync();
        await Start();
    }

    /// <summary>What stands in the tables now.</summary>
    public Task<List<string>> Kept() => EarlierDatabase.Ask(Connection, Rows);

    public async Task<Moment> Moment(string code, long? asAt = null) =>
        (await Programmes.Find(code, asAt, default)).ShouldNotBeNull(code);

    /// <summary>Records into a programme what the rules decide; now, unless an instant is said.</summary>
    public async Task Record(
        string code, Func<Programme, Today, IReadOnlyList<object>> decide, DateTimeOffset? at = null) =>
        await Programmes.Change((await Moment(code)).Id, decide, new("secretariat-a", RecordedAt: at), default);

    /// <summary>Every sealed review opened again; the sentence is null when it holds.</summary>
    public async Task<List<(string Programme, SealState State, string? Sentence)>> Seals()
    {
        var (desk, found) = (site.Services.GetRequiredService<SigningDesk>(), new List<(string, SealState, string?)>());
        foreach (var moment in await Programmes.All(null, default))
            foreach (var review in moment.Programme.Reviews.All.Where(review => review.Seal is not null))
            {
                var seal = await desk.Open(moment.Id, review, default);
                found.Add((moment.Programme.Code, seal.State, seal.Sentence?.En));
            }
        return found;
    }

    /// <summary>The reports that the earlier version wrote, written now: the same line for the same bytes.</summary>
    public async Task<List<string>> Reports(params string[] formats)
    {
        var lines = new List<string>();
        foreach (var line in EarlierDatabase.Reports(formats))
        {
            // The digest, two spaces, and what was asked: programme, kind, language, format, --as-at, position.
            var asked = line[66..].Split(' ');
            var (code, kind, language, format) = (asked[0], Periods.KindOf(asked[1])!.Value, asked[2], asked[3]);
            var moment = await Moment(code, long.Parse(asked[5], CultureInfo.InvariantCulture));
            var report = await ReportFile.Made(Programmes, moment, kind, null, Basis.Claimed, default);
            var (content, _) = await ReportFile.Render(report.Compose(language), format, default);
            lines.Add($"{Digest(content)}  {line[66..]}");
        }
        return lines;
    }

    public static string Digest(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private async Task Start()
    {
        site = KestrelSite.Start(Connection);
        // Asked something, it has opened the database.
        await Programmes.Head(default);
    }
}
