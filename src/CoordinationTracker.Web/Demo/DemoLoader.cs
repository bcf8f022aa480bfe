using CoordinationTracker.Store;

namespace CoordinationTracker.Web.Demo;

/// <summary>
/// Tells the demo's story to an empty store, each step as recorded at its own instant. Cut off half-way it goes on where it
/// stopped; a store that holds anything else is left alone.
/// </summary>
public sealed class DemoLoader(EventStore store, Programmes programmes, SigningDesk desk, People people, Files files)
{
    private const string Cause = "demo";

    public async Task Load(CancellationToken ct)
    {
        var told = DateTimeOffset.MinValue;
        await foreach (var newest in store.ReadAll(await store.Horizon(ct) - 1, ct))
        {
            if (newest.CausationId != Cause) return;
            told = newest.Timestamp;
        }
        foreach (var (person, name) in DemoScript.People) await people.Name(person, name, ct);
        foreach (var (file, content) in Papers.Files) await files.Keep(file.Digest, content, FileContent.Require(file.Name, content, nameof(file)), ct);
        foreach (var telling in DemoScript.Tellings.SkipWhile(telling => telling.RecordedAt <= told)) await Tell(telling, ct);
    }

    private Task Tell(Telling telling, CancellationToken ct)
    {
        var by = new Authorship(telling.By, CausationId: Cause, RecordedAt: telling.RecordedAt,
            Headers: telling.Side is { } side ? new Dictionary<string, string>(StringComparer.Ordinal) { ["side"] = side.ToString() } : null);
        if (telling.Sign is { } sign) return sign(desk, by, ct);
        if (telling.OfPortfolio is not null) return TellPortfolio(telling, telling.OfPortfolio, by, ct);
        return telling.Stream == Directory.Stream
            ? programmes.ChangeDirectory((directory, today) => telling.Decide(Programme.Unknown, directory, today.Day), by, ct)
            : programmes.Change(telling.Stream, (programme, today) => telling.Decide(programme, today.Directory, today.Day), by, ct);
    }

    private async Task TellPortfolio(Telling telling, PortfolioTelling decide, Authorship by, CancellationToken ct)
    {
        var known = (await programmes.All(null, ct)).ToDictionary(moment => moment.Programme.Code, moment => moment.Programme, StringComparer.Ordinal);
        await programmes.ChangePortfolio(telling.Stream, (portfolio, today) => decide(portfolio, code => known.GetValueOrDefault(code, Programme.Unknown), today.Directory, today.Day), by, ct);
    }
}
