using CoordinationTracker.EventStore;

namespace CoordinationTracker.Tests.EventStore;

public sealed class InMemoryEventStoreTests : EventStoreContract
{
    protected override Task<IEventStore> Empty() => Task.FromResult<IEventStore>(new InMemoryEventStore(Cast.Types, TimeProvider.System));
}
