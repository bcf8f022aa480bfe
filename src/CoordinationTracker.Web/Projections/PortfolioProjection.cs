using JasperFx.Events;
using Marten.Events.Aggregation;

namespace CoordinationTracker.Web.Projections;

/// <summary>The stream of a department's portfolio folded to the portfolio.</summary>
public sealed class PortfolioProjection : SingleStreamProjection<Portfolio, Guid>
{
    public override Portfolio Evolve(Portfolio? snapshot, Guid id, IEvent e) =>
        (snapshot is null || snapshot.Version == 0 ? Portfolio.Unknown with { Id = id } : snapshot).Evolve(e.Recorded());
}
