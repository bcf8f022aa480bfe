using System.Text.Encodings.Web;
using System.Text.Unicode;
using CoordinationTracker.Store;
using CoordinationTracker.Web.Acting;
using CoordinationTracker.Web.Api;
using CoordinationTracker.Web.Background;
using CoordinationTracker.Web.Notices;
using CoordinationTracker.Web.Pages;
using CoordinationTracker.Web.Printing;
using CoordinationTracker.Web.Projections;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;

namespace CoordinationTracker.Web.Hosting;

/// <summary>The web site, put together: read it as a table of contents.</summary>
public static class Site
{
    /// <summary>No request body of this product is larger, in bytes, but those that bring a file.</summary>
    public const long LargestBody = 1_048_576;

    public static async Task<WebApplication> Build(string[] args)
    {
        // The content root is where the program is, so that it can be started from anywhere.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = ContentRoot() });
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = LargestBody);
        if (builder.Configuration[WebHostDefaults.ServerUrlsKey] is null) builder.WebHost.UseUrls("http://127.0.0.1:5080");
        // Until there is sign-in nobody may reach this through a name of their own that leads here.
        builder.Configuration["AllowedHosts"] ??= "localhost;127.0.0.1;[::1]";
        var started = false;
        // The verb itself says where it listens and where the data is; what is left to log is what goes wrong.
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error)
            // What keeps it from starting is thrown as well, and said once.
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", level => started && level >= LogLevel.Warning)
            .AddFilter("Marten", LogLevel.Warning).AddFilter("Wolverine", LogLevel.Warning).AddFilter("JasperFx", LogLevel.Warning);

        // The database is up before anything that needs it is put together.
        var (format, projections) = (new EventFormat(EventAliases.All), new LiveProjections());
        var tracker = await TrackerDatabase.Open(builder.Configuration, format, CancellationToken.None);
        builder.AddMartenAndWolverine(tracker.Database, format, projections);
        builder.AddTelemetry();
        // By a factory, so that it is disposed of with the site.
        builder.Services.AddSingleton(_ => tracker);
        builder.Services.AddSingleton(tracker.Database);
        builder.Services.AddSingleton(tracker.Database.Source);
        builder.Services.AddSingleton(format);
        builder.Services.AddSingleton(projections);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<Clock>();
        builder.Services.AddSingleton<EventStore>();
        builder.Services.AddSingleton<People>();
        builder.Services.AddSingleton<Keys>();
        builder.Services.AddSingleton<Files>();
        builder.Services.AddSingleton<Store.Notices>();
        builder.Services.AddSingleton<Mornings>();
        builder.Services.AddSingleton<Processes>();
        builder.Services.AddSingleton<Papers>();
        builder.Services.AddScoped<PaperDesk>();
        builder.Services.AddSingleton<BackgroundWork>();
        builder.Services.AddSingleton<DeadLetters>();
        builder.Services.AddSingleton<Following>();
        builder.Services.AddSingleton<Uploads>();
        builder.Services.AddSingleton<IConfigureOptions<KeyManagementOptions>, KeyRing>();
        builder.Services.AddDataProtection().SetApplicationName("CoordinationTracker");
        builder.Services.AddSingleton<Programmes>();
        builder.Services.AddSingleton(PublicAddress.Of(builder.Configuration));
        builder.Services.AddSingleton<SigningDesk>();
        builder.Services.AddSingleton<Restatements>();
        builder.Services.AddSingleton<Demo.DemoLoader>();
        builder.Services.AddSingleton<Mailing>();
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddScoped<CurrentPost>();
        builder.Services.AddScoped<Visit>();
        builder.Services.AddSingleton<Entries>();
        builder.Services.AddSingleton<SiteFiles>();
        builder.Services.AddRazorComponents();
        builder.Services.AddAntiforgery();
        builder.Services.AddProblemDetails();
        builder.Services.AddExceptionHandler<ProblemsForPeople>();
        builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        builder.Services.AddExceptionHandler<Refusals>();
        builder.Services.Configure<StaticFileOptions>(SiteFiles.LetBrowsersKeep);
        builder.AddHealth();
        builder.Services.ConfigureHttpJsonOptions(json => CommandJson.Configure(json.SerializerOptions));
        // Otherwise Vietnamese, Urdu and Hindi are written as &#x…; entities: bigger pages, unreadable source.
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));

        var app = builder.Build();
        app.Lifetime.ApplicationStarted.Register(() => started = true);
        app.UseSecurityHeaders();
        app.UseProblemPages();
        app.UseBodyLimit();
        app.UseStaticFiles();
        // Here and not at the start: what went wrong is routed once more, to its page.
        app.UseRouting();
        app.UseAsOnDay();
        app.UseAntiforgery();
        app.MapHealth();
        app.MapProgrammeApi();
        app.MapReportFiles();
        app.MapIssuedFiles();
        app.MapFigureApi();
        app.MapDocumentApi();
        app.MapChoices();
        app.MapNotices();
        app.MapBackground();
        app.MapProblemPages();
        app.MapRazorComponents<App>();
        return app;
    }

    private static string ContentRoot() => AppContext.BaseDirectory;

    // When the response starts: what failed on the way is answered with them too.
    private static void UseSecurityHeaders(this WebApplication app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'; form-action 'self'; base-uri 'self'";
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "same-origin";
            return Task.CompletedTask;
        });
        return next(context);
    });
}
