using System.Collections.Concurrent;
using CoordinationTracker.EventStore;
using CoordinationTracker.Web;
using CoordinationTracker.Web.Feed;
using CoordinationTracker.Web.Hosting;
using CoordinationTracker.Web.Notices;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Quartz;

namespace CoordinationTracker.PostgresTests.Notices;

/// <summary>Quartz on one database with two processes' worth of schedulers.</summary>
public sealed class TimersTests : IAsyncLifetime
{
    private Story story = null!;

    public async Task InitializeAsync() => story = await Story.Begin();
    public async Task DisposeAsync() => await story.DisposeAsync();

    [Fact]
    public async Task two_schedulers_ring_once_each_time_and_their_tables_lie_in_a_schema_of_their_own()
    {
        await story.BeSilent();
        await story.Give("Ngày mai", 1);
        var rung = new ConcurrentQueue<DateTimeOffset>();
        using (var one = Scheduler(rung))
        using (var two = Scheduler(rung))
        {
            // One after the other: two that make the first timer of a database at the same moment may ring for it twice, which its handlers bear.
            await one.StartAsync();
            await Story.Until(() => Task.FromResult(!rung.IsEmpty), "the first rings");
            await two.StartAsync();
            await Story.Until(() => Task.FromResult(rung.Count >= 7), "it rang often");
            await Task.WhenAll(one.StopAsync(), two.StopAsync());
        }

        rung.Order().ShouldBe(rung.Distinct().Order());
        (await story.Of("secretariat-b")).ShouldHaveSingleItem().Kind.ShouldBe(NoticeItem.Reminder);
        (await story.Ask<long>("select count(*) from mt_events where type = 'difficulty_escalated'")).ShouldBe(1);
        (await story.Ask<long>("select count(*) from information_schema.tables where table_schema = 'public' and table_name like 'qrtz%'")).ShouldBe(0);
        (await story.Ask<long>("select count(*) from information_schema.tables where table_schema = 'quartz'")).ShouldBeGreaterThan(5);
    }

    private IHost Scheduler(ConcurrentQueue<DateTimeOffset> rung)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection([new("ConnectionStrings:Tracker", story.Connection)]);
        builder.Services.AddSingleton(_ => TrackerDatabase.Open(builder.Configuration, default).GetAwaiter().GetResult());
        builder.Services.AddSingleton(_ => new Programmes(story.Store, new Clock(TimeProvider.System)));
        builder.Services.AddSingleton(story.Notices).AddSingleton(new Clock(new Noon())).AddSingleton<Send>(services => new Handlers(services, typeof(Timers).Assembly).Send);
        builder.Services.AddTimers("* * * * * ?");
        builder.Services.AddQuartz(quartz => quartz.AddJobListener(new Listener(rung)));
        return builder.Build();
    }

    /// <summary>Today at noon where programmes are, so that it is morning whenever this runs.</summary>
    private sealed class Noon : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(Story.Today.ToDateTime(new(12, 0)), TimeSpan.FromHours(7));
    }

    private sealed class Listener(ConcurrentQueue<DateTimeOffset> rung) : IJobListener
    {
        public string Name => "rung";

        public ValueTask JobToBeExecuted(IJobExecutionContext context, CancellationToken cancellationToken = default) => ValueTask.CompletedTask;
        public ValueTask JobExecutionVetoed(IJobExecutionContext context, CancellationToken cancellationToken = default) => ValueTask.CompletedTask;

        public ValueTask JobWasExecuted(IJobExecutionContext context, JobExecutionException? jobException, CancellationToken cancellationToken = default)
        {
            jobException.ShouldBeNull();
            rung.Enqueue(context.ScheduledFireTimeUtc!.Value);
            return ValueTask.CompletedTask;
        }
    }
}
