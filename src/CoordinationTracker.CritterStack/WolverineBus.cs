using System.Reflection;
using CoordinationTracker.EventStore;
using JasperFx;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using Wolverine;
using Wolverine.ErrorHandling;
using Wolverine.Postgresql;
using Wolverine.RDBMS;
using Wolverine.Runtime;

namespace CoordinationTracker.CritterStack;

/// <summary>
/// Messages over Wolverine 6: kept in PostgreSQL until their handlers have done with them, whichever process that is, and tried again until
/// they have. Handlers are found by Wolverine's convention in the assemblies given; what they need they get from
/// <paramref name="services"/>. A message may come twice.
/// </summary>
/// <param name="source">Connections for Wolverine alone, which takes session locks, to the database with the events; whoever made it disposes of it.</param>
/// <param name="types">How an event inside a message is written and read again.</param>
public sealed class WolverineBus(IServiceProvider services, NpgsqlDataSource source, EventTypes types, params Assembly[] handlers) : IHostedService, IAsyncDisposable
{
    /// <summary>The schema Wolverine keeps its tables in.</summary>
    public const string Schema = "wolverine";

    private static readonly TimeSpan[] Soon = [TimeSpan.FromMilliseconds(100), TimeSpan.FromMilliseconds(500)];

    private readonly SemaphoreSlim starting = new(1, 1);
    private volatile IHost? host;

    /// <summary>When what failed is tried again, scheduled in PostgreSQL; the last for as long as it takes. A failure that is soon over is waited for first.</summary>
    internal TimeSpan[] Later { get; init; } = [TimeSpan.FromSeconds(15), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5)];

    /// <summary>Keeps the message for its handlers: once this returns it is in the database, and no crash loses it.</summary>
    /// <exception cref="NpgsqlException">It could not be kept, and no handler gets it.</exception>
    public async Task Send(object message, CancellationToken ct)
    {
        var runtime = (await Started(ct)).Services.GetRequiredService<IWolverineRuntime>();
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        // In a transaction of ours: published without one, a message that could not be kept is logged, tried thrice and forgotten.
        var context = new MessageContext(runtime);
        context.EnlistInOutbox(new DatabaseEnvelopeTransaction((IMessageDatabase)runtime.Storage, transaction));
        await context.PublishAsync(message);
        await transaction.CommitAsync(ct);
        await context.FlushOutgoingMessagesAsync();
    }

    /// <summary>Takes messages from here on, and those a process that died had not done with.</summary>
    public Task StartAsync(CancellationToken cancellationToken) => Started(cancellationToken);

    /// <summary>Ends what is being handled; what waits stays for the next process.</summary>
    public Task StopAsync(CancellationToken cancellationToken) => host?.StopAsync(cancellationToken) ?? Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (host is IAsyncDisposable running) await running.DisposeAsync();
        starting.Dispose();
    }

    private async Task<IHost> Started(CancellationToken ct)
    {
        if (host is { } running) return running;
        await starting.WaitAsync(ct);
        try
        {
            if (host is not null) return host;
            var made = Build();
            try { await made.StartAsync(ct); }
            catch
            {
                made.Dispose();
                throw;
            }
            return host = made;
        }
        finally { starting.Release(); }
    }

    // A host of its own: Wolverine wants its database named before the services it would be among can open one.
    private IHost Build()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new() { ApplicationName = handlers[0].GetName().Name });
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        if (services.GetService<ILoggerFactory>() is { } logging) builder.Services.AddSingleton(logging);
        foreach (var needed in Needed()) builder.Services.AddSingleton(needed, _ => services.GetRequiredService(needed));
        builder.UseWolverine(Configure);
        return builder.Build();
    }

    private void Configure(WolverineOptions options)
    {
        options.ServiceName = "tracker";
        options.ApplicationAssembly = handlers[0];
        foreach (var assembly in handlers) options.Discovery.IncludeAssembly(assembly);
        options.PersistMessagesWithPostgresql(source, Schema);
        options.AutoBuildMessageStorageOnStartup = AutoCreate.CreateOrUpdate;
        options.UseSystemTextJsonForSerialization(json => json.Converters.Add(new StoredEventJson(types)));
        options.Policies.UseDurableLocalQueues();
        // In the order they were sent, as the default edition hands them over; only what failed comes later.
        options.Policies.AllLocalQueues(queue => queue.Sequential());
        options.Policies.OnAnyException().RetryWithCooldown(Soon).Then.ScheduleRetryIndefinitely(Later);
    }

    // What the handlers ask for beside the message, by the same convention Wolverine finds them by.
    private IEnumerable<Type> Needed() => handlers.SelectMany(assembly => assembly.GetExportedTypes())
        .Where(type => type is { IsAbstract: true, IsSealed: true } && type.Name.EndsWith("Handler", StringComparison.Ordinal))
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static)).Where(method => method.Name == "Handle")
        .SelectMany(method => method.GetParameters().Skip(1)).Select(parameter => parameter.ParameterType).Where(type => type != typeof(CancellationToken)).Distinct();

    /// <summary>Starts and stops with the process around it, which hears the signals.</summary>
    private sealed class NoLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;
        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
