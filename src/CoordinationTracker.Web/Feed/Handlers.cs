using System.Reflection;

namespace CoordinationTracker.Web.Feed;

/// <summary>Gives a message to everyone who takes it: when this returns, it has reached them or is kept until it has. A message may come twice.</summary>
public delegate Task Send(object message, CancellationToken ct);

/// <summary>
/// Gives a message to everyone who takes it, here and now, by Wolverine's convention: public static classes named …Handler with
/// <c>Handle(message, what it needs…, CancellationToken)</c>, dependencies registered by type (architecture 2.8). A message may come twice.
/// </summary>
public sealed class Handlers(IServiceProvider services, params Assembly[] assemblies)
{
    private readonly ILookup<Type, MethodInfo> byMessage = assemblies.SelectMany(assembly => assembly.GetTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        .Where(type => type is { IsPublic: true, IsAbstract: true, IsSealed: true } && type.Name.EndsWith("Handler", StringComparison.Ordinal))
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static)).Where(method => method.Name == "Handle")
        .ToLookup(method => method.GetParameters()[0].ParameterType);

    public async Task Send(object message, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        foreach (var handler in byMessage[message.GetType()])
            if (handler.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [.. handler.GetParameters().Select(Argument)], null) is Task working) await working;

        object Argument(ParameterInfo parameter) => parameter.Position == 0 ? message
            : parameter.ParameterType == typeof(CancellationToken) ? ct : scope.ServiceProvider.GetRequiredService(parameter.ParameterType);
    }
}
