using CoordinationTracker.Store;

namespace CoordinationTracker.Web.Verbs;

/// <summary>What ./tracker can be told to do. A verb that cannot says why in one sentence on standard error and answers 1.</summary>
public static class CommandLine
{
    private const string Help = """
        tracker — a coordination programme's commitments, tasks and figures, and the review reports made from them

          tracker demo          start with the demo programmes at http://localhost:5080
          tracker serve         start with the data there is
          tracker programmes    list code, title and term of every programme, one a line
          tracker report        write a review report
              --programme CODE                      which programme; or --portfolio SYMBOL, across those of a department
              --kind quarter|half-year|nine-months|year|one-year|programme-year|mid-term|term
                     |state-quarter|state-half-year|state-year|financial-quarter|financial-year|month|week
                                                    what it looks back on
              [--basis agreed]                        whose word figures rest on: claimed, stood-by-a, stood-by-b, agreed, disputed
              [--covering 2023-Q3 | 2023-9M | 2023] which days; otherwise the last such period that had ended
              [--as-at N]                           as the record stood at position N; otherwise now
              [--lang vi|en|hi|ur]                  vi unless said otherwise
              [--format html|docx|xlsx|pdf]         by the file's ending unless said otherwise
              --out FILE                            where to write it
          tracker pack          write all that a review's conference needs into one ZIP: summary, report, annexes, minutes, notice
              --programme CODE --kind … [--covering …] [--as-at N] [--lang vi|en] --out FILE.zip
                                                    as for a report
          tracker minutes       write a paper of a meeting
              --programme CODE                      which programme
              --meeting 2023-10-06 | ID             which meeting
              [--paper minutes|notice|action-taken]
                                                    minutes unless said otherwise
              [--as-at N] [--lang vi|en] [--format html|docx|xlsx|pdf] --out FILE
                                                    as for a report
          tracker verify        open every sealed review again: it must find exactly what was signed
          tracker verify FILE   the same in an archive, without any database
              [--expect "LINE"]                     the last line of a report on paper, typed in: some report must print it
              [--checkpoints FILE]                  a list noted earlier: the histories must still have those values
              [--against FILE.zip]                  another archive of the programme: one must be the beginning of the other
          tracker checkpoints --out FILE
                                the value of every history's chain, to be kept where nobody here can reach it
          tracker export --programme CODE --out FILE.zip
                                the whole record of a programme: history, Directory, sealed reports, evidence
          tracker restore FILE  bring an archive into an empty store
          tracker lint FILE.docx --layout hd36|hd05|nd30|plain
                                a sentence for each departure of a Word file from an official layout; none: 0
          tracker describe      what this program is put together of: its settings, Marten's and Wolverine's parts
          tracker db-assert     whether Marten's and Wolverine's tables are as they should be
          tracker db-apply      make those that are absent
          tracker projections   list what follows the record and what is folded from it
          tracker resources [list|check|statistics|setup]
                                the tables and queues it needs, and what lies in them
          tracker --help        this

        TRACKER_DATA names the data folder; ConnectionStrings__Tracker a PostgreSQL database to use instead.
        """;

    public static async Task<int> Run(string[] args, TextWriter output, TextWriter error)
    {
        try
        {
            // Without a verb of ours the arguments are the web host's own (tests, containers): serve.
            switch (args.FirstOrDefault())
            {
                case "--help" or "-h" or "help":
                    await output.WriteLineAsync(Help);
                    return 0;
                case "programmes":
                    return await ProgrammesVerb.Run(new Options(args[1..]), output);
                case "report":
                    return await ReportVerb.Run(new Options(args[1..]));
                case "pack":
                    return await PackVerb.Run(new Options(args[1..]));
                case "minutes":
                    return await MinutesVerb.Run(new Options(args[1..]));
                case "verify":
                    return await VerifyVerb.Run(args[1..], output);
                case "export":
                    return await ExportVerb.Run(new Options(args[1..]), output);
                case "checkpoints":
                    return await CheckpointsVerb.Run(new Options(args[1..]), output);
                case "restore":
                    return await RestoreVerb.Run(args[1..], output);
                case "lint":
                    return await LintVerb.Run(args[1..], output);
                case { } known when FrameworkVerb.Knows(known):
                    return await FrameworkVerb.Run(args);
                case "demo":
                    return await ServeVerb.Run(args[1..], demo: true, output);
                case null or "serve":
                    return await ServeVerb.Run(args.Skip(1).ToArray(), demo: false, output);
                case { } other when other.StartsWith('-'):
                    return await ServeVerb.Run(args, demo: false, output);
                case { } unknown:
                    throw new Misuse($"There is no verb “{unknown}”; tracker --help lists them.");
            }
        }
        catch (Exception e) when (Sentence(e) is not null)
        {
            await error.WriteLineAsync(Sentence(e));
            return 1;
        }
    }

    // The expected ways to fail have a sentence; anything else is a fault of ours and is shown whole.
    private static string? Sentence(Exception e) => e switch
    {
        Misuse or Refusal or PostgresUnavailable or UnsuitableDatabase => e.Message,
        UnknownEventType or UnreadableEvent or StoreNotEmpty or Rendering.NoPrinter or Rendering.NoFont => e.Message,
        Npgsql.NpgsqlException => $"The database does not answer: {e.Message}",
        IOException or UnauthorizedAccessException => e.Message,
        _ => null,
    };
}

/// <summary>The command line was not understood.</summary>
public sealed class Misuse(string sentence) : Exception(sentence);

/// <summary>Options as "--name value" pairs; each verb takes the ones it knows and refuses the rest.</summary>
public sealed class Options
{
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);

    public Options(string[] args)
    {
        for (var i = 0; i < args.Length; i += 2)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal)) throw new Misuse($"“{args[i]}” is not an option; tracker --help lists them.");
            if (i + 1 == args.Length) throw new Misuse($"{args[i]} needs a value.");
            if (!values.TryAdd(args[i][2..], args[i + 1])) throw new Misuse($"{args[i]} is given twice.");
        }
    }

    public string? Take(string name) => values.Remove(name, out var value) ? value : null;

    public string Require(string name) => Take(name) ?? throw new Misuse($"--{name} is missing.");

    public string OneOf(string name, string otherwise, params string[] known)
    {
        var value = Take(name) ?? otherwise;
        return known.Contains(value) ? value : throw new Misuse($"--{name} is one of {string.Join(", ", known)}, not “{value}”.");
    }

    public void RefuseTheRest()
    {
        if (values.Keys.FirstOrDefault() is { } unknown) throw new Misuse($"There is no option --{unknown} here; tracker --help lists them.");
    }
}
