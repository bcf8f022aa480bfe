using System.Collections.Concurrent;
using CoordinationTracker.Store;
using CoordinationTracker.Web.Projections;
using JasperFx;
using JasperFx.Events;

namespace CoordinationTracker.Web;

/// <summary>A programme and the Directory as both were at one global position: what every page, report and decision reads.</summary>
/// <param name="AsAt">The position; when it is the head's, nothing at or below it will ever be added.</param>
/// <param name="RecordedAt">When the record, of whatever programme, came to that position.</param>
public sealed record Moment(Guid Id, Programme Programme, Directory Directory, long AsAt, DateTimeOffset RecordedAt)
{
    /// <summary>What a review of these days finds at this moment.</summary>
    public Findings Review(PeriodKind kind, Period covering, Basis basis = Basis.Claimed) => Reviewing.Of(Programme, Directory, kind, covering, AsAt, Day, basis);

    /// <summary>The day the record came to this position, in the programme's zone.</summary>
    public DateOnly Day => Programme.DayOf(RecordedAt);
}

/// <summary>The one door: load, decide, append; again if someone was faster (architecture 1).</summary>
public sealed partial class Programmes(EventStore store, LiveProjections projections, Clock clock)
{
    public const string StreamType = "programme";
    public const string DirectoryStreamType = "directory";

    private readonly ConcurrentDictionary<Guid, StreamCache<Programme>> programmes = [];
    private readonly StreamCache<Directory> directory = new(store, Directory.Stream, Directory.Empty, projections.Directory);

    /// <summary>Every programme at the head or, with a position, those that had been signed by then.</summary>
    public async Task<IReadOnlyList<Moment>> All(long? asAt, CancellationToken ct)
    {
        var all = new List<Moment>();
        var position = await Position(asAt, ct);
        await foreach (var (id, version) in store.Streams(StreamType, ct))
        {
            try
            {
                if (await At(id, position, version, ct) is { Programme.IsSigned: true } moment) all.Add(moment);
            }
            // It fails its own programme, and Unread names it.
            catch (Exception e) when (e is UnknownEventType or UnreadableEvent) { }
        }
        return all;
    }

    /// <summary>The programme of this code, or null when there is none (at that position).</summary>
    public async Task<Moment?> Find(string code, long? asAt, CancellationToken ct)
    {
        var position = await Position(asAt, ct);
        return await StreamOf(code, ct) is { } stream && await At(stream.Id, position, stream.Version, ct) is { Programme.IsSigned: true } moment ? moment : null;
    }

    /// <summary>The id of the programme of this code, for whoever records in it; null when there is none.</summary>
    public async Task<Guid?> IdOf(string code, CancellationToken ct) => (await StreamOf(code, ct))?.Id;

    /// <summary>At the head too everything is read up to one position, so that what is shown is what its permanent address will show.</summary>
    public async Task<Moment> At(Guid id, long? asAt, CancellationToken ct) => await At(id, await Position(asAt, ct), long.MaxValue, ct);

    // The version, where it is known, was read after the position: a stream that has come so far here holds all there is below it.
    private async Task<Moment> At(Guid id, long position, long version, CancellationToken ct) => new(
        id, await Cache(id).AsAt(position, version, ct), await directory.AsAt(position, ct), position, await InstantAt(position, ct) ?? DateTimeOffset.UnixEpoch);

    public Task<Directory> DirectoryAt(long? asAt, CancellationToken ct) => asAt is { } position ? directory.AsAt(position, ct) : directory.Current(ct);

    /// <summary>The head: all that has been recorded is at or below it, and nothing more will be.</summary>
    /// <exception cref="HorizonHeld">An append does not end.</exception>
    public Task<long> Head(CancellationToken ct) => store.Horizon(ct);

    /// <summary>The newest position to read at; while an append does not end, one before the head.</summary>
    public Task<Settled> Newest(CancellationToken ct) => store.Settled(ct);

    /// <summary>The same position, when there is such a one; nothing asked for stays nothing.</summary>
    /// <exception cref="Refusal">The record does not reach that far, or begins later.</exception>
    public async Task<long?> Require(long? asAt, CancellationToken ct)
    {
        if (asAt is null || asAt >= 1 && asAt <= (await store.Settled(ct)).Position) return asAt;
        var head = await store.Horizon(ct);
        Refusal.If(asAt > head || asAt < 1, nameof(asAt), $"The record ends at position {head}; there is no position {asAt}.", $"Bản ghi kết thúc ở vị trí {head}; không có vị trí {asAt}.");
        return asAt;
    }

    /// <summary>When the record came to a position; null before its first event.</summary>
    public Task<DateTimeOffset?> InstantAt(long position, CancellationToken ct) => store.InstantAt(position, ct);

    /// <summary>The newest position recorded at or before an instant.</summary>
    public Task<long> PositionAt(DateTimeOffset instant, CancellationToken ct) => store.PositionAt(instant, ct);

    /// <summary>Decides on a programme and stores what follows. Decides again when somebody else was faster; a decision must bear that.</summary>
    /// <exception cref="Refusal">The rules said no.</exception>
    public Task<IReadOnlyList<IEvent>> Change(Guid id, Func<Programme, Today, IReadOnlyList<object>> decide, Authorship by, CancellationToken ct) =>
        Change(id, Cache(id), programme => programme, decide, by, ct);

    /// <summary>The day it is for a programme when this author records.</summary>
    public DateOnly Today(Programme programme, Authorship by) => clock.Today(programme, by.RecordedAt);

    /// <summary>Begins a programme. Its stream follows from its code, so two at once cannot both begin one.</summary>
    public async Task<IReadOnlyList<IEvent>> Sign(SignProgramme command, Authorship by, CancellationToken ct)
    {
        var id = (await StreamOf(command.Code, ct))?.Id ?? NamedId.Of("programme/" + command.Code.ToUpperInvariant());
        return await Change(id, (programme, today) => programme.Decide(command, today.Day, today.Directory), by, ct);
    }

    /// <summary>Decides on the Directory, likewise.</summary>
    public Task<IReadOnlyList<IEvent>> ChangeDirectory(Func<Directory, Today, IReadOnlyList<object>> decide, Authorship by, CancellationToken ct) =>
        Change(Directory.Stream, directory, _ => Programme.Unknown, decide, by, ct);

    private async Task<IReadOnlyList<IEvent>> Change<TState>(
        Guid id, StreamCache<TState> cache, Func<TState, Programme> programme, Func<TState, Today, IReadOnlyList<object>> decide, Authorship by, CancellationToken ct) where TState : class
    {
        return await cache.Write(Decided, ct);

        async Task<IReadOnlyList<IEvent>> Decided()
        {
            for (var attempt = 1; ; attempt++)
            {
                var (state, version) = await cache.Newest(ct);
                var today = clock.Today(programme(state), by.RecordedAt);
                var events = decide(state, new(today, await directory.Current(ct)));
                try
                {
                    return await store.Append<TState>(id, version, events, by, ct);
                }
                catch (ConcurrencyException) when (attempt < 50)
                {
                    // Another process was faster and has changed what is being decided on: look again.
                }
                catch (StreamHeld)
                {
                    throw new Refusal(new Wording(
                        Vi: "Một tiến trình khác đang ghi vào đây; hãy gửi lại sau giây lát.", En: "Another process is recording here just now; send it again in a moment."));
                }
            }
        }
    }

    private async Task<long> Position(long? asAt, CancellationToken ct) => asAt ?? (await store.Settled(ct)).Position;

    private async Task<(Guid Id, long Version)?> StreamOf(string code, CancellationToken ct)
    {
        Exception? unreadable = null;
        await foreach (var (id, version) in store.Streams(StreamType, ct))
        {
            try
            {
                if (string.Equals((await Cache(id).Current(version, ct)).Code, code, StringComparison.OrdinalIgnoreCase)) return (id, version);
            }
            // It fails its own programme, not those that come after it; which that is its first event says, if that one reads.
            catch (Exception e) when (e is UnknownEventType or UnreadableEvent)
            {
                if (await CodeOf(id, ct) is not { } known || string.Equals(known, code, StringComparison.OrdinalIgnoreCase)) unreadable ??= e;
            }
        }
        return unreadable is null ? null : throw unreadable;
    }

    private StreamCache<Programme> Cache(Guid id) => programmes.GetOrAdd(id, id => new(store, id, Programme.Unknown, projections.Programme));
}

/// <summary>A report as it was asked for.</summary>
/// <param name="Signed">What it bears; null where it is a draft.</param>
public sealed record MadeReport(Findings Findings, Signed? Signed)
{
    public Document Compose(string language, string? site = null) => ReviewReport.Compose(Findings, language, Signed, site);
}

/// <summary>What a decision may know beside the history: the day it is, and the units there are.</summary>
public sealed record Today(DateOnly Day, Directory Directory);
