using CoordinationTracker.Web.Hosting;
using JasperFx.CommandLine;
using JasperFx.CommandLine.Descriptions;
using JasperFx.Events.CommandLine;
using JasperFx.Resources;
using Weasel.CommandLine;
using Weasel.Core.CommandLine;

namespace CoordinationTracker.Web.Verbs;

/// <summary>
/// What Marten and Wolverine bring along for whoever looks after them, asked of the same host. Our own verbs keep a
/// parser of their own: their refusals are one sentence of ours, they start neither Marten's daemon nor Wolverine, and
/// what they print is read by programs.
/// </summary>
public static class FrameworkVerb
{
    /// <summary>
    /// Those that look, or make what is absent; what would empty or rebuild anything is not for a record that is kept
    /// for ever.
    /// </summary>
    private static readonly Dictionary<string, string[]> Actions = new(StringComparer.Ordinal)
    {
        ["describe"] = [], ["db-apply"] = [], ["db-assert"] = [], ["projections"] = ["list"],
        ["resources"] = ["list", "check", "statistics", "setup"],
    };

    public static bool Knows(string verb) => Actions.ContainsKey(verb);

    public static async Task<int> Run(string[] args)
    {
        var (verb, actions) = (args[0], Actions[args[0]]);
        string[] said = args.Length == 1 && actions.Length > 0 ? [verb, actions[0]] : args;
        // And nothing beside: their options are for running and rebuilding.
        if (actions.Length > 0 && (said.Length > 2 || !actions.Contains(said[1])))
            throw new Misuse($"tracker {verb} takes {string.Join(", ", actions)}, not “{string.Join(' ', said[1..])}”.");
        await using var app = await Site.Build([$"--{MartenAndWolverine.OnlyDescribed}=yes"]);
        return await CommandExecutor.For(commands =>
        {
            // By name: left to look for them, JasperFx opens every type of Marten's, and some need the library of F#,
            // which is not here.
            commands.RegisterCommand<DescribeCommand>();
            commands.RegisterCommand<ApplyCommand>();
            commands.RegisterCommand<AssertCommand>();
            commands.RegisterCommand<ProjectionsCommand>();
            commands.RegisterCommand<ResourcesCommand>();
            commands.ConfigureRun = run => ((IHostBuilderInput)run.Input).HostBuilder = new BuiltHost(app);
        }).ExecuteAsync(said);
    }

    /// <summary>
    /// The site, put together already, for those who would put it together themselves; nothing more can be changed
    /// about it.
    /// </summary>
    private sealed class BuiltHost(IHost host) : IHostBuilder
    {
        public IDictionary<object, object> Properties { get; } = new Dictionary<object, object>();

        public IHost Build() => host;
        public IHostBuilder ConfigureHostConfiguration(Action<IConfigurationBuilder> configureDelegate) => this;
        public IHostBuilder ConfigureAppConfiguration(
            Action<HostBuilderContext, IConfigurationBuilder> configureDelegate) => this;
        public IHostBuilder ConfigureServices(Action<HostBuilderContext, IServiceCollection> configureDelegate) => this;
        public IHostBuilder ConfigureContainer<TContainerBuilder>(
            Action<HostBuilderContext, TContainerBuilder> configureDelegate) => this;
        public IHostBuilder UseServiceProviderFactory<TContainerBuilder>(
            IServiceProviderFactory<TContainerBuilder> factory) where TContainerBuilder : notnull => this;
        public IHostBuilder UseServiceProviderFactory<TContainerBuilder>(
            Func<HostBuilderContext, IServiceProviderFactory<TContainerBuilder>> factory)
            where TContainerBuilder : notnull => this;
    }
}
