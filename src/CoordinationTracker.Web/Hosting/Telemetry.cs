using JasperFx.OpenTelemetry;
using Marten;
using Npgsql;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace CoordinationTracker.Web.Hosting;

/// <summary>
/// Traces and figures for whoever names a collector, in the variables every program of this kind reads
/// (docs/operating.md). Without an address nothing of it is started. Statements are told of without their values, and
/// addresses without their queries.
/// </summary>
public static class Telemetry
{
    private const string Collector = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static bool HasTelemetry(this IConfiguration configuration) => configuration[Collector] is { Length: > 0 };

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        if (!builder.Configuration.HasTelemetry()) return;
        builder.Services.AddOpenTelemetry()
            // The variable that names the program comes last, so that it wins.
            .ConfigureResource(resource => resource.AddService("coordination-tracker").AddEnvironmentVariableDetector())
            .WithTracing(traces => traces
                .AddSource("Marten", "Wolverine")
                .AddNpgsql()
                // Whoever looks whether we live is no visitor.
                .AddAspNetCoreInstrumentation(requests => requests.Filter = http =>
                    !http.Request.Path.StartsWithSegments("/healthz"))
                .AddOtlpExporter())
            .WithMetrics(figures => figures
                .AddMeter("Marten", "Wolverine:*", "Npgsql")
                .AddAspNetCoreInstrumentation()
                .AddRuntimeInstrumentation()
                .AddOtlpExporter());
    }

    /// <summary>Marten tells of its connections and counts what is appended only where somebody listens.</summary>
    public static void TellOfItself(this StoreOptions options)
    {
        options.OpenTelemetry.TrackConnections = TrackLevel.Normal;
        options.OpenTelemetry.TrackEventCounters();
    }
}
