using System.Reflection;

namespace CoordinationTracker.Tests;

/// <summary>What the stored events are made of.</summary>
internal static class EventShape
{
    /// <summary>What each subject's history is made of.</summary>
    public static IReadOnlyList<Type> Kinds { get; } = [typeof(ProgrammeEvent), typeof(DirectoryEvent), typeof(PortfolioEvent)];

    /// <summary>Every concrete event of the rules.</summary>
    public static IReadOnlyList<Type> Events { get; } =
    [
        .. typeof(ProgrammeEvent).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && Kinds.Any(type.IsSubclassOf))
            .OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    /// <summary>The events and every value of the rules that stands inside one.</summary>
    public static IReadOnlyList<Type> EventsAndValues { get; } = [.. Reach(Events)];

    /// <summary>The choices of words that stand inside an event.</summary>
    public static IReadOnlyList<Type> Choices { get; } =
        [.. EventsAndValues.SelectMany(Fields).Select(field => Bare(field.ParameterType)).Where(type => type.IsEnum).Distinct().OrderBy(type => type.Name, StringComparer.Ordinal)];

    /// <summary>What an event is made of, in order: the parameters of its one constructor that is not a copy.</summary>
    public static IReadOnlyList<ParameterInfo> Fields(Type type) =>
        type.GetConstructors().Single(constructor => constructor.GetParameters() is not [{ } only] || only.ParameterType != type).GetParameters();

    private static HashSet<Type> Reach(IEnumerable<Type> types)
    {
        var (seen, next) = (new HashSet<Type>(), new Stack<Type>(types.Reverse()));
        while (next.TryPop(out var type))
        {
            if (!seen.Add(type)) continue;
            foreach (var value in Fields(type).Select(field => Bare(field.ParameterType)).Where(value => value.Assembly == typeof(ProgrammeEvent).Assembly && !value.IsEnum)) next.Push(value);
        }
        return seen;
    }

    /// <summary>The type without its question mark and without its list.</summary>
    private static Type Bare(Type type) =>
        Nullable.GetUnderlyingType(type) is { } bare ? Bare(bare) : (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableList<>) ? Bare(type.GetGenericArguments()[0]) : type);
}
