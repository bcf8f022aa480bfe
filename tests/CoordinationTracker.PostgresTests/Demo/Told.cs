using CoordinationTracker.Web.Demo;

namespace CoordinationTracker.PostgresTests.Demo;

/// <summary>The demo's script told once, in memory: what the door does with it, without a database.</summary>
public sealed class Told
{
    private readonly Dictionary<Guid, List<Recorded>> streams = [];
    private readonly Dictionary<Guid, Programme> programmes = [];
    private readonly Dictionary<Guid, Portfolio> portfolios = [];
    private readonly List<string> refusals = [];

    public Told()
    {
        var position = 0L;
        // What goes over the signing desk needs a store; SignedReportsTests tells it with one.
        foreach (var telling in DemoScript.Tellings.Where(telling => telling.Sign is null))
        {
            var history = streams.TryGetValue(telling.Stream, out var known) ? known : streams[telling.Stream] = [];
            try
            {
                var said = telling.OfPortfolio is { } decide
                    ? decide(portfolios.GetValueOrDefault(telling.Stream, Portfolio.Unknown), code => programmes.Values.First(programme => programme.Code == code), Directory, Day(telling.RecordedAt))
                    : telling.Decide(programmes.GetValueOrDefault(telling.Stream, Programme.Unknown), Directory, Day(telling.RecordedAt));
                if (said.Count == 0) refusals.Add($"{telling.RecordedAt:u} {telling.By}: said nothing new");
                foreach (var happened in said)
                {
                    var recorded = new Recorded(happened, history.Count + 1, ++position, telling.RecordedAt, telling.By, telling.Side);
                    history.Add(recorded);
                    if (telling.OfPortfolio is not null) portfolios[telling.Stream] = portfolios.GetValueOrDefault(telling.Stream, Portfolio.Unknown).Evolve(recorded);
                    else if (telling.Stream == Directory.Stream) Directory = Directory.Evolve(recorded);
                    else programmes[telling.Stream] = programmes.GetValueOrDefault(telling.Stream, Programme.Unknown).Evolve(recorded);
                }
            }
            catch (Refusal refusal)
            {
                refusals.Add($"{telling.RecordedAt:u} {telling.By}: {refusal.Field} {refusal.Message}");
            }
        }
    }

    public Directory Directory { get; private set; } = Directory.Empty;
    public Programme BlocAndZone => programmes[BlocAndEconomicZone.Stream];
    public Programme NinhBinh => programmes[CoastGuard.Stream];
    public Programme Campaign => programmes[StrengtheningCampaign.Stream];
    public Portfolio MassMobilisation => portfolios[Bodies.MassMobilisation];
    public Programme Example => programmes[ExampleProgramme.Stream];
    public IReadOnlyList<string> Refusals => refusals;
    public IEnumerable<Recorded> Everything => streams.Values.SelectMany(history => history).OrderBy(recorded => recorded.Position);
    public IReadOnlyDictionary<Guid, List<Recorded>> Streams => streams;

    /// <summary>A stream as it was on the evening of a day.</summary>
    public Programme On(Guid stream, DateOnly day) => Programme.Fold(streams[stream].Where(recorded => Day(recorded.RecordedAt) <= day));

    public static DateOnly Day(DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(TimeSpan.FromHours(7)).DateTime);
}
