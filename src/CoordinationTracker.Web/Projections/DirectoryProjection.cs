using JasperFx.Events;
using Marten.Events.Aggregation;

namespace CoordinationTracker.Web.Projections;

/// <summary>The Directory's stream folded to the Directory.</summary>
public sealed class DirectoryProjection : SingleStreamProjection<Directory, Guid>
{
    public override Directory Evolve(Directory? snapshot, Guid id, IEvent e) => (snapshot ?? Directory.Empty).Evolve(e.Recorded());
}
