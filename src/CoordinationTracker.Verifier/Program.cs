using CoordinationTracker.Verifier;

const string Help = """
    verifier FILE.zip           check an archive of CoordinationTracker; answers 1 when anything in it was changed, cut or forged
        [--expect "LINE"]       the last line of a report on paper, typed in: some report must print it
        [--checkpoints LIST]    a list noted earlier: the histories must still have those values
        [--against OTHER.zip]   another archive of the programme: one must be the beginning of the other

    It needs neither a database nor a network nor the program that wrote the archive.
    """;

if (args is [] or ["--help" or "-h"])
{
    Console.Out.WriteLine(Help);
    return args.Length == 0 ? 1 : 0;
}
try
{
    var asked = args.Skip(1).Chunk(2).ToLookup(pair => pair[0], pair => pair.ElementAtOrDefault(1));
    if (asked.FirstOrDefault(option => option.Key is not ("--expect" or "--checkpoints" or "--against") || option.Count() > 1 || option.Single() is null) is { } odd)
        return Fault($"{odd.Key} is no option here, is given twice, or wants a value; verifier --help lists them.");
    using var archive = new OpenedFile(args[0]);
    var check = new ArchiveCheck(archive.Container);
    var holds = Say(check.Alone());
    if (asked["--expect"].FirstOrDefault() is { } line) holds &= Say([check.Expected(line)]);
    if (asked["--checkpoints"].FirstOrDefault() is { } list)
        holds &= Say(OrNothing(check.Against(CheckpointList.Read(File.ReadAllText(list))), "the checkpoints name no history of this record."));
    if (asked["--against"].FirstOrDefault() is { } file)
    {
        using var other = new OpenedFile(file);
        holds &= Say(OrNothing(check.Against(other.Container), $"{file} is an archive of {other.Container.Heading.Code}, of which there is nothing here."));
    }
    Console.Out.WriteLine("Not looked at here: whether the rules find again what was signed (tracker verify does), and kept PDF files.");
    return holds ? 0 : 1;
}
catch (Exception e) when (e is NotAsWritten or IOException or UnauthorizedAccessException)
{
    return Fault(e.Message);
}

static int Fault(string sentence)
{
    Console.Error.WriteLine(sentence);
    return 1;
}

static bool Say(IEnumerable<Said> said)
{
    var holds = true;
    foreach (var one in said)
    {
        Console.Out.WriteLine(one.Sentence);
        holds &= one.Holds;
    }
    return holds;
}

static IEnumerable<Said> OrNothing(IEnumerable<Said> said, string nothing) => said.DefaultIfEmpty(new("Alarm: " + nothing, Holds: false));

/// <summary>An archive and the file it is in.</summary>
internal sealed class OpenedFile : IDisposable
{
    private readonly FileStream content;

    public OpenedFile(string file)
    {
        content = File.OpenRead(file);
        try { Container = Container.Open(content); }
        catch
        {
            content.Dispose();
            throw;
        }
    }

    public Container Container { get; }

    public void Dispose()
    {
        Container.Dispose();
        content.Dispose();
    }
}
