using CoordinationTracker.Web;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace CoordinationTracker.PostgresTests.Pages;

/// <summary>The site as it is started for people: on a port, in Production, on a given database.</summary>
public sealed class KestrelSite : WebApplicationFactory<Program>
{
    private readonly string connection, background;
    private readonly TimeProvider? time;
    private readonly (string Name, string Value)[] settings;

    private KestrelSite(string connection, string background, TimeProvider? time, (string Name, string Value)[] settings) =>
        (this.connection, this.background, this.time, this.settings) = (connection, background, time, settings);

    /// <param name="background">"off", or "solo" for a test of what happens in the background, on a database of its own.</param>
    /// <param name="time">The site's clock, unless it is right.</param>
    /// <param name="settings">Further ones.</param>
    public static KestrelSite Start(string connection, string background = "off", TimeProvider? time = null, params (string Name, string Value)[] settings)
    {
        var site = new KestrelSite(connection, background, time, settings);
        site.UseKestrel(0);
        site.StartServer();
        return site;
    }

    public Uri Address => ClientOptions.BaseAddress;
    public Programmes Programmes => Services.GetRequiredService<Programmes>();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production").UseSetting("ConnectionStrings:Tracker", connection).UseSetting("TRACKER_BACKGROUND", background);
        if (time is not null) builder.ConfigureTestServices(services => services.AddSingleton(time));
        foreach (var (name, value) in settings) builder.UseSetting(name, value);
    }
}
