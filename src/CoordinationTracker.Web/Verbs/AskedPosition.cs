using System.Globalization;
using CoordinationTracker.Web.Hosting;

namespace CoordinationTracker.Web.Verbs;

/// <summary>What --programme and --as-at name: a programme as the record stood at a position, or now.</summary>
public static class AskedPosition
{
    public static long? Of(string? asAt) => asAt is null ? null : long.TryParse(asAt, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number
        : throw new Misuse($"--as-at is a position in the record, a whole number from 1, not “{asAt}”.");

    public static async Task<Moment> Find(OfflineSite site, string code, long? position)
    {
        var head = await HeadFor(site, position);
        return await site.Programmes.Find(code, position ?? head, CancellationToken.None)
            ?? throw new Misuse($"There is no programme “{code}”{(position is null ? "" : $" at position {position}")}; tracker programmes lists them.");
    }

    /// <param name="department">Its symbol on papers, or its id.</param>
    public static async Task<PortfolioMoment> FindPortfolio(OfflineSite site, string department, long? position)
    {
        var head = await HeadFor(site, position);
        var all = await site.Programmes.Portfolios(position ?? head, CancellationToken.None);
        return all.FirstOrDefault(moment => moment.Unit.ToString() == department || string.Equals(moment.Directory.Find(moment.Unit)?.NameOn(moment.Day).Symbol, department, StringComparison.OrdinalIgnoreCase))
            ?? throw new Misuse($"No department “{department}” has a portfolio{(position is null ? "" : $" at position {position}")}; name it by its symbol or its id.");
    }

    private static async Task<long> HeadFor(OfflineSite site, long? position)
    {
        var head = await site.Programmes.Head(CancellationToken.None);
        return position > head ? throw new Misuse($"The record ends at position {head}; there is no position {position} yet.") : head;
    }
}
