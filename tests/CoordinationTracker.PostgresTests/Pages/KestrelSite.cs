using CoordinationTracker.Web;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace CoordinationTracker.PostgresTests.Pages;

/// <summary>The site as it is started for people: on a port, in Production, on a given database.</summary>
public sealed class KestrelSite : WebApplicationFactory<Program>
{
    private readonly string connection, background;

    private KestrelSite(string connection, string background) => (this.connection, this.background) = (connection, background);

    /// <param name="background">As TRACKER_BACKGROUND says it.</param>
    public static KestrelSite Start(string connection, string background = "off")
    {
        var site = new KestrelSite(connection, background);
        site.UseKestrel(0);
        site.StartServer();
        return site;
    }

    public Uri Address => ClientOptions.BaseAddress;
    public Programmes Programmes => Services.GetRequiredService<Programmes>();

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.UseEnvironment("Production").UseSetting("ConnectionStrings:Tracker", connection).UseSetting("TRACKER_BACKGROUND", background);
}
