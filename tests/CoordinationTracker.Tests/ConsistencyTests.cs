using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.RegularExpressions;

namespace CoordinationTracker.Tests;

/// <summary>The laws of the house: what a reviewer would otherwise have to notice.</summary>
public sealed partial class ConsistencyTests
{
    private static readonly Assembly Rules = typeof(Programme).Assembly;

    internal static readonly IReadOnlyList<Type> Commands =
    [
        .. new[] { typeof(Programme), typeof(Directory), typeof(Portfolio) }.SelectMany(subject => subject.GetMethods().Where(method => method.Name == "Decide"))
            .Select(method => method.GetParameters()[0].ParameterType).OrderBy(command => command.Name, StringComparer.Ordinal),
    ];

    [Fact]
    public void the_rules_refer_to_nothing_but_the_language() =>
        Rules.GetReferencedAssemblies().Select(assembly => assembly.Name!).Where(name => name is not "System" && !name.StartsWith("System.", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact(DisplayName = "F6: the verifier refers to nothing but the language: no package, no rules, no store, no network")]
    public void the_verifier_refers_to_nothing_but_the_language()
    {
        typeof(HistoryChain).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal) || Regex.IsMatch(name, @"^System\.(Net|Data)\b"))
            .ShouldBeEmpty();
        Regex.Matches(File.ReadAllText(Repository.Path("src", "CoordinationTracker.Verifier", "CoordinationTracker.Verifier.csproj")), "<\\w+Reference\\b").ShouldBeEmpty();
    }

    [Fact]
    public void the_verifier_is_read_in_an_evening() =>
        Repository.Sources("src", "CoordinationTracker.Verifier").Sum(file => File.ReadLines(file).Count()).ShouldBeLessThan(1_200);

    /// <summary>What would make the same history fold or decide differently on another day, machine or run.</summary>
    private static readonly Dictionary<string, string> Impure = new()
    {
        ["a clock"] = @"(?<!\.)\bDateTime\b|\bDateTimeOffset\s*\.\s*(Now|UtcNow)\b|\bTimeProvider\b|\bStopwatch\b",
        ["chance"] = @"\bGuid\s*\.\s*(NewGuid|CreateVersion7)\b|\bRandom\b|\bRandomNumberGenerator\b",
        ["the reader's culture"] = @"\bCurrent(UI)?Culture\b|(?<!Invariant\()\$""[^""]*\{[^{}""]*:[yMd0#FP][^{}""]*\}",
        ["the machine"] = @"\bEnvironment\s*\.|\bConsole\b|\bFile\s*\.",
        ["waiting"] = @"\basync\b|\bawait\b|\bThread\b|\bSystem\.Threading\b|(?<!\.)\b(Value)?Task\s*(<|\.(Run|Delay|When|From|Completed))|\block\s*\(",
    };

    public static TheoryData<string> Impurities() => new(Impure.Keys);

    [Theory, MemberData(nameof(Impurities))]
    public void the_rules_depend_on_no(string impurity) =>
        Repository.Sources("src", "CoordinationTracker").Where(file => Regex.IsMatch(WithoutComments(File.ReadAllText(file)), Impure[impurity])).Select(Repository.Relative).ShouldBeEmpty();

    [Theory]
    [InlineData("a clock", "DateTime.UtcNow", true)]
    [InlineData("a clock", "DateTimeOffset.UtcNow", true)]
    [InlineData("a clock", "DateTimeOffset recordedAt; instant.DateTime; // DateTime.Now", false)]
    [InlineData("chance", "Guid.NewGuid()", true)]
    [InlineData("chance", "/* new Random() */ Guid.Empty", false)]
    [InlineData("the reader's culture", "CultureInfo.CurrentCulture", true)]
    [InlineData("the reader's culture", "$\"{day:yyyy-MM-dd}\"", true)]
    [InlineData("the reader's culture", "FormattableString.Invariant($\"{day:yyyy-MM-dd}\")", false)]
    [InlineData("the machine", "Environment.NewLine", true)]
    [InlineData("waiting", "async Task<int> Now()", true)]
    [InlineData("waiting", "Task.Run(", true)]
    [InlineData("waiting", "StartTask(Guid Task); Tasks.Find(command.Task)", false)]
    public void the_law_bites(string impurity, string source, bool bites) => Regex.IsMatch(WithoutComments(source), Impure[impurity]).ShouldBe(bites);

    [Fact]
    public void every_event_has_exactly_one_alias_and_it_is_its_name() =>
        EventAliases.All.OrderBy(alias => alias.Value.Name, StringComparer.Ordinal).Select(alias => (alias.Key, alias.Value))
            .ShouldBe(EventShape.Events.Select(type => (SnakeCase(type.Name), type)));

    [Fact]
    public void events_say_what_happened()
    {
        EventShape.Events.Where(type => Regex.IsMatch(type.Name, "Updated|Changed|Deleted|Status")).ShouldBeEmpty();
        EventShape.Events.Where(type => !Regex.IsMatch(type.Name, "(ed(Out|Over)?|en|wn|Made|Held|Left|Set)$")).ShouldBeEmpty("Past tense, please.");
    }

    [Fact]
    public void what_is_said_never_carries_when_or_by_whom_it_was_written_down() =>
        Fields().Where(field => Is<DateTimeOffset>(field) || Is<DateTime>(field) || field.Name!.EndsWith("At", StringComparison.Ordinal) || field.Name is "RecordedBy" or "Position" or "Version")
            .Select(Named).ShouldBe(["DraftPresented.Position", "HistoryDigest.Version", "ReviewSealed.Position"], ignoreOrder: true, "Only what is signed names a place in the record (architecture 4).");

    [Fact]
    public void on_is_a_day() => Fields().Where(field => field.Name!.EndsWith("On", StringComparison.Ordinal) && !Is<DateOnly>(field)).Select(Named).ShouldBeEmpty();

    [Fact]
    public void every_day_says_which() =>
        Fields().Where(field => Is<DateOnly>(field) && !Regex.IsMatch(field.Name!, "(On|From|To|Day)$")).Select(Named).ShouldBeEmpty();

    [Fact]
    public void events_are_sealed() => EventShape.Events.Where(type => !type.IsSealed).ShouldBeEmpty();

    [Fact]
    public void there_are_commands() => Commands.Count.ShouldBeGreaterThan(36);

    [Fact]
    public void every_command_has_a_file_and_a_test_class_of_its_name()
    {
        var tests = typeof(ConsistencyTests).Assembly.GetTypes().Select(type => type.Name).ToHashSet();
        Commands.Where(command => !tests.Contains($"{command.Name}Tests")).ShouldBeEmpty();

        var (sources, testFiles) = (Repository.Sources("src", "CoordinationTracker").ToList(), Repository.Sources("tests", "CoordinationTracker.Tests").ToList());
        foreach (var command in Commands)
        {
            var folder = Path.GetFileName(Path.GetDirectoryName(sources.SingleOrDefault(file => Path.GetFileName(file) == $"{command.Name}.cs").ShouldNotBeNull($"{command.Name}.cs")));
            testFiles.ShouldContain(Repository.Path("tests", "CoordinationTracker.Tests", folder!, $"{command.Name}Tests.cs"));
        }
    }

    [Fact]
    public void no_type_is_named_for_being_a_thing_that_does_things() =>
        Repository.Sources("src").SelectMany(file => Declared().Matches(WithoutComments(File.ReadAllText(file))).Select(match => match.Groups[1].Value))
            .Where(name => Regex.IsMatch(name, "(Manager|Helper|Service|Utils|Dto|Info|Base)$")).ShouldBeEmpty();

    [Fact]
    public void a_long_file_says_in_its_first_line_why() =>
        Repository.Sources("src").Where(file => File.ReadLines(file).Count() > 200 && !File.ReadLines(file).First().TrimStart().StartsWith("//", StringComparison.Ordinal))
            .Select(Repository.Relative).ShouldBeEmpty("Split it, or say in a comment on its first line why it is one thing.");

    private static IEnumerable<ParameterInfo> Fields() => EventShape.EventsAndValues.SelectMany(EventShape.Fields);
    private static bool Is<T>(ParameterInfo field) => (Nullable.GetUnderlyingType(field.ParameterType) ?? field.ParameterType) == typeof(T);
    private static string Named(ParameterInfo field) => $"{field.Member.DeclaringType!.Name}.{field.Name}";

    [SuppressMessage("Globalization", "CA1308", Justification = "An alias is in small letters.")]
    private static string SnakeCase(string name) => Capital().Replace(name, "_$0").ToLowerInvariant();

    private static string WithoutComments(string source) => Comment().Replace(source, "");

    [GeneratedRegex("(?<=[a-z])[A-Z]")]
    private static partial Regex Capital();

    [GeneratedRegex(@"//[^\n]*|/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\b(?:class|record|struct|interface|enum)\s+(?!class\b|struct\b)(\w+)")]
    private static partial Regex Declared();
}
