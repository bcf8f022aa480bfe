using JasperFx.Events;
using JasperFx.Events.Projections;
using Marten;
using Marten.Events.Aggregation;

namespace CoordinationTracker.Web.Projections;

/// <summary>
/// The folds of this product: cold and warm, of now and of the past, of a database's histories and of an archive's, all go through these
/// (architecture 2.4). None is stored; a state is made of its events whenever it is wanted.
/// </summary>
public sealed record LiveProjections(
    SingleStreamProjection<Programme, Guid> Programme, SingleStreamProjection<Directory, Guid> Directory, SingleStreamProjection<Portfolio, Guid> Portfolio)
{
    public LiveProjections() : this(new ProgrammeProjection(), new DirectoryProjection(), new PortfolioProjection())
    {
    }

    public void AddTo(StoreOptions options)
    {
        options.Projections.Add(Programme, ProjectionLifecycle.Live);
        options.Projections.Add(Directory, ProjectionLifecycle.Live);
        options.Projections.Add(Portfolio, ProjectionLifecycle.Live);
    }
}

/// <summary>Folding with a projection where Marten does not do it.</summary>
public static class LiveFolding
{
    /// <summary>What a state becomes with these events.</summary>
    public static TState Fold<TState>(this SingleStreamProjection<TState, Guid> projection, TState state, IEnumerable<IEvent> events) where TState : class =>
        events.Aggregate(state, (folded, e) => projection.Evolve(folded, e.StreamId, e)!);

    /// <summary>An event in Marten's envelope as the rules see it: Marten's sequence is the position.</summary>
    public static Recorded Recorded(this IEvent e) => new(
        e.Data, e.Version, e.Sequence, e.Timestamp.ToUniversalTime(), e.UserName ?? "", e.GetHeader("side") is string side && Enum.TryParse<Side>(side, out var known) ? known : null);
}
