using CoordinationTracker.CritterStack;
using CoordinationTracker.EventStore;
using CoordinationTracker.PostgresTests.EventStore;
using Npgsql;
using static CoordinationTracker.Tests.EventStore.Cast;

namespace CoordinationTracker.PostgresTests.CritterStack;

/// <summary>The contract of every store, and of every store on PostgreSQL, held by Marten.</summary>
public sealed class MartenEventStoreTests : PostgresEventStoreTests
{
    protected override IEventStore Over(NpgsqlDataSource source) => new MartenEventStore(source, Types);
}
