using System.Collections.Concurrent;
using CoordinationTracker.Store;
using JasperFx.Events;

namespace CoordinationTracker.Web;

/// <summary>A department's portfolio with every programme that was ever in it, all as they were at one global position.</summary>
public sealed record PortfolioMoment(Portfolio Portfolio, IReadOnlyList<Moment> Programmes, Directory Directory, long AsAt, DateTimeOffset RecordedAt)
{
    public Guid Unit => Portfolio.Opening!.Unit;

    /// <summary>The day the record came to this position.</summary>
    public DateOnly Day => Programme.Unknown.DayOf(RecordedAt);

    /// <summary>What a review of these days across the programmes finds at this moment.</summary>
    public PortfolioFindings Review(PeriodKind kind, Period covering) => PortfolioReviewing.Of(Portfolio, Programmes.Select(moment => moment.Programme), Directory, kind, covering, AsAt, Day);
}

/// <content>The third kind of stream: one for each department that runs several programmes (architecture 2.2).</content>
public sealed partial class Programmes
{
    public const string PortfolioStreamType = "portfolio";

    private readonly ConcurrentDictionary<Guid, StreamCache<Portfolio>> portfolios = [];

    /// <summary>Every portfolio at the head or, with a position, those that had been opened by then.</summary>
    public async Task<IReadOnlyList<PortfolioMoment>> Portfolios(long? asAt, CancellationToken ct)
    {
        var all = new List<PortfolioMoment>();
        await foreach (var (id, _) in store.Streams(PortfolioStreamType, ct))
            if (await PortfolioAt(id, asAt, ct) is { } moment) all.Add(moment);
        return all;
    }

    /// <summary>The portfolio of a department, or null when it had none at that position.</summary>
    public async Task<PortfolioMoment?> FindPortfolio(Guid unit, long? asAt, CancellationToken ct) => await PortfolioAt(PortfolioOf(unit), asAt, ct);

    /// <summary>Decides on a department's portfolio, likewise. Its stream follows from the department, so two at once cannot both open one.</summary>
    public Task<IReadOnlyList<IEvent>> ChangePortfolio(Guid unit, Func<Portfolio, Today, IReadOnlyList<object>> decide, Authorship by, CancellationToken ct) =>
        Change(PortfolioOf(unit), PortfolioCache(PortfolioOf(unit)), _ => Programme.Unknown, decide, by, ct);

    /// <summary>Puts a programme into it; the rule wants to know whether there is such a programme.</summary>
    public async Task<IReadOnlyList<IEvent>> Include(Guid unit, IncludeProgramme command, Authorship by, CancellationToken ct)
    {
        var programme = (await Find(command.Programme, null, ct))?.Programme ?? Programme.Unknown;
        return await ChangePortfolio(unit, (portfolio, today) => portfolio.Decide(command, today.Day, programme), by, ct);
    }

    private async Task<PortfolioMoment?> PortfolioAt(Guid id, long? asAt, CancellationToken ct)
    {
        // Nobody who asks for a department without one leaves a cache behind.
        if (!portfolios.ContainsKey(id) && await store.Read(id, 0, 1, ct).CountAsync(ct) == 0) return null;
        var position = await Position(asAt, ct);
        var portfolio = await PortfolioCache(id).AsAt(position, ct);
        if (!portfolio.IsOpen) return null;
        var programmes = new List<Moment>();
        foreach (var code in portfolio.Memberships.Select(membership => membership.Programme).Distinct(StringComparer.OrdinalIgnoreCase))
            if (await Find(code, position, ct) is { } moment) programmes.Add(moment);
        return new(portfolio, programmes, await directory.AsAt(position, ct), position, await InstantAt(position, ct) ?? DateTimeOffset.UnixEpoch);
    }

    private StreamCache<Portfolio> PortfolioCache(Guid id) => portfolios.GetOrAdd(id, id => new(store, id, Portfolio.Unknown, projections.Portfolio));

    private static Guid PortfolioOf(Guid unit) => NamedId.Of($"portfolio/{unit}");
}
