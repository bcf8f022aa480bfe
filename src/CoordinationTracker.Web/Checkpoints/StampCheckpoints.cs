using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using CoordinationTracker.Store;
using Wolverine.ErrorHandling;
using Wolverine.Runtime.Handlers;

namespace CoordinationTracker.Web.Checkpoints;

/// <summary>The list of checkpoints is to be stamped as it stands, unless it is.</summary>
public sealed record StampCheckpoints;

/// <summary>A server that is away is asked again for three days, and keeps nothing else waiting.</summary>
public static class StampCheckpointsHandler
{
    private static readonly TimeSpan[] Again =
        [.. new[] { 1, 5, 15, 60 }.Select(minutes => TimeSpan.FromMinutes(minutes)), .. Enumerable.Repeat(TimeSpan.FromHours(4), 18)];

    public static void Configure(HandlerChain chain) => chain.OnAnyException().ScheduleRetry(Again).Then.MoveToErrorQueue();

    public static async Task Handle(StampCheckpoints stamp, PublicList list, TimeStamps stamps, CancellationToken ct) =>
        await stamps.Stamp(await list.Text(ct), ct);
}

/// <summary>
/// Has a list stamped by the server that is named (RFC 3161): whoever trusts it need not trust us for when a checkpoint was noted. The server
/// hears a digest, never the list.
/// </summary>
public sealed class TimeStamps(Stamps kept, IConfiguration configuration, HttpClient http)
{
    private string? Address => configuration["TimeStamps:Address"] is { Length: > 0 } address ? address : null;

    /// <summary>Whether a server is named.</summary>
    public bool Wanted => Address is not null;

    /// <exception cref="Exception">The server does not stamp it now: it is to be tried again.</exception>
    public async Task Stamp(byte[] list, CancellationToken ct)
    {
        var digest = Canonical.Digest(list);
        if (Address is not { } address || await kept.Find(digest, ct) is not null) return;
        var request = Rfc3161TimestampRequest.CreateFromData(
            list, HashAlgorithmName.SHA256, nonce: RandomNumberGenerator.GetBytes(8), requestSignerCertificates: true);
        using var query = new ByteArrayContent(request.Encode()) { Headers = { ContentType = new("application/timestamp-query") } };
        using var answer = await http.PostAsync(new Uri(address), query, ct);
        answer.EnsureSuccessStatusCode();
        var token = await answer.Content.ReadAsByteArrayAsync(ct);
        // Throws where it is no stamp of this list.
        request.ProcessResponse(token, out _);
        await kept.Keep(digest, list, token, ct);
    }
}
