using JasperFx.Events;
using Marten.Events.Aggregation;

namespace CoordinationTracker.Web.Projections;

/// <summary>A programme's stream folded to the programme.</summary>
public sealed class ProgrammeProjection : SingleStreamProjection<Programme, Guid>
{
    public override Programme Evolve(Programme? snapshot, Guid id, IEvent e) =>
        (snapshot is null || snapshot.Version == 0 ? Programme.Unknown with { Id = id } : snapshot).Evolve(e.Recorded());
}
