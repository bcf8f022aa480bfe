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
        var head = await site.Programmes.Head(CancellationToken.None);
        if (position > head) throw new Misuse($"The record ends at position {head}; there is no position {position} yet.");
        return await site.Programmes.Find(code, position ?? head, CancellationToken.None)
            ?? throw new Misuse($"There is no programme “{code}”{(position is null ? "" : $" at position {position}")}; tracker programmes lists them.");
    }
}
