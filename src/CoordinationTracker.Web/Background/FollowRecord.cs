using CoordinationTracker.Store;
using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using Marten;
using Wolverine;
using Wolverine.Marten.Subscriptions;

namespace CoordinationTracker.Web.Background;

/// <summary>An entry of the record, by its place; whoever wants to know what it says reads it there.</summary>
public sealed record EntryRecorded(Guid Stream, long Version, long Position);

/// <summary>
/// Follows the record from the first run on and says of each entry, once, that it is there. It does nothing that can fail: the messages are kept
/// in the transaction that moves its place, and what handles them may fail by itself (architecture 2.8).
/// </summary>
public sealed class FollowRecord : BatchSubscription
{
    // Never from the present: that forgets what was recorded while nobody followed.
    public FollowRecord() : base(Database.Subscription) => Options.SubscribeFromFirstRun();

    public override async Task ProcessEventsAsync(
        EventRange page, ISubscriptionController controller, IDocumentOperations operations, IMessageBus bus, CancellationToken cancellationToken)
    {
        foreach (var e in page.Events) await bus.PublishAsync(new EntryRecorded(e.StreamId, e.Version, e.Sequence));
    }
}
