using CoordinationTracker.Web.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace CoordinationTracker.Web.Verbs;

/// <summary>tracker serve and tracker demo: the site, until Ctrl-C; demo tells its story first if the store is empty.</summary>
public static class ServeVerb
{
    public static async Task<int> Run(string[] args, bool demo, TextWriter output)
    {
        await using var app = await Site.Build(args);
        var database = app.Services.GetRequiredService<TrackerDatabase>();
        using var ends = new CancellationTokenSource();
        var watch = database.Watch(app.Configuration, ends.Token);
        if (demo) await app.Services.GetRequiredService<Demo.DemoLoader>().Load(CancellationToken.None);

        await app.StartAsync();
        // A test's server has no addresses to tell.
        foreach (var address in app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? []) await output.WriteLineAsync($"CoordinationTracker is at {address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal)}");
        if (database.Database.Upgraded is { } upgraded)
            await output.WriteLineAsync(FormattableString.Invariant($"The database was of an earlier version and is of this one now: {upgraded.Events} events before and after. The way back: stop this program and start the earlier one (docs/operating.md)."));
        await output.WriteLineAsync($"The data is in {database.Place}. Ctrl-C stops.");
        if (await Task.WhenAny(app.WaitForShutdownAsync(CancellationToken.None), watch) != watch)
        {
            await ends.CancelAsync();
            return 0;
        }
        await app.StopAsync(ends.Token);
        await watch;
        return 1;
    }
}
