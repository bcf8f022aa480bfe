using CoordinationTracker.EventStore;
using CoordinationTracker.Web.Acting;
using CoordinationTracker.Web.Feed;
using Microsoft.AspNetCore.Mvc;
using Npgsql;

namespace CoordinationTracker.Web.Notices;

/// <summary>The feed, its notices and the timers, put together. A process told to stay in the foreground only answers requests.</summary>
public static class NoticesSetup
{
    /// <summary>The subscriber's name among Marten's.</summary>
    public const string Subscriber = "notices";

    public static void AddNotices(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<EventStore.Notices>();
        services.AddSingleton<Mailing>();
        services.AddSingleton(provider => new Subscription(Subscriber, provider.GetRequiredService<NpgsqlDataSource>(), provider.GetRequiredService<IEventStore>(), provider.GetRequiredService<Send>()));
        if (!configuration.HasBackground()) return;
        services.AddHostedService<FollowFeed>();
        services.AddTimers();
    }

    /// <summary>Whether this process follows the feed and keeps the timers beside answering requests.</summary>
    public static bool HasBackground(this IConfiguration configuration) => configuration["TRACKER_BACKGROUND"] is not "off";

    public static void MapNotices(this IEndpointRouteBuilder routes) =>
        // Read as form fields, so that one without this site's token is refused.
        routes.MapPost("/notices/seen", async (CurrentPost acting, EventStore.Notices notices, [FromForm] Guid? id, [FromForm] long upTo, CancellationToken ct) =>
        {
            await notices.See(acting.Post.Key, id, upTo, ct);
            return Results.LocalRedirect("/notices");
        });
}
