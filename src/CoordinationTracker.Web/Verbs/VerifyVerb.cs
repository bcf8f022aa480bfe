using CoordinationTracker.Web.Archives;
using CoordinationTracker.Web.Hosting;

namespace CoordinationTracker.Web.Verbs;

/// <summary>
/// tracker verify: opens every sealed review again, in the database or in an archive, and holds the record against what lies outside it;
/// answers 1 when anything was changed, cut or forged.
/// </summary>
public static class VerifyVerb
{
    public static async Task<int> Run(string[] args, TextWriter output)
    {
        var file = args.FirstOrDefault() is { } first && !first.StartsWith("--", StringComparison.Ordinal) ? first : null;
        var options = new Options(file is null ? args : args[1..]);
        var (line, list, other) = (options.Take("expect"), options.Take("checkpoints"), options.Take("against"));
        options.RefuseTheRest();
        var checkpoints = list is null ? null : CheckpointList.Read(await File.ReadAllTextAsync(list));
        var against = other is null ? null : await Read(other);
        var records = file is not null ? [RecordCheck.Of(await Read(file))] : await OfDatabase();

        var holds = await Say(records.SelectMany(record => record.Alone()), output);
        if (line is not null) holds &= await Say([Expected(records, line)], output);
        if (checkpoints is not null) holds &= await Say(OrNothing(records.SelectMany(record => record.Against(checkpoints)), "the checkpoints name no history of this record."), output);
        if (against is not null) holds &= await Say(OrNothing(records.Where(record => record.Code == against.Code).SelectMany(record => record.Against(against)), $"{other} is an archive of {against.Code}, of which there is nothing here."), output);
        return holds ? 0 : 1;
    }

    /// <exception cref="Refusal">It is no archive, or one that would do harm.</exception>
    internal static async Task<Archive> Read(string file)
    {
        await using var content = File.OpenRead(file);
        return Archive.Read(content, new Clock(TimeProvider.System).Now);
    }

    /// <summary>A line for each; whether all holds.</summary>
    internal static async Task<bool> Say(IEnumerable<Said> said, TextWriter output)
    {
        var holds = true;
        foreach (var one in said)
        {
            await output.WriteLineAsync(one.Sentence);
            holds &= one.Holds;
        }
        return holds;
    }

    internal static async Task<RecordCheck> Of(Moment moment, OfflineSite site)
    {
        var (programme, directory, kept) = await Keeping.Of(moment, site.Store, site.Files, CancellationToken.None);
        return new(moment.Programme.Code, programme, directory, kept, kept.Keys.ToHashSet(StringComparer.Ordinal), SealCheck.Of(programme, directory, site.Format, site.Projections, kept));
    }

    private static async Task<List<RecordCheck>> OfDatabase()
    {
        await using var site = await OfflineSite.Open(CancellationToken.None);
        var records = new List<RecordCheck>();
        foreach (var moment in await site.Programmes.All(null, CancellationToken.None)) records.Add(await Of(moment, site));
        return records;
    }

    private static Said Expected(IEnumerable<RecordCheck> records, string line)
    {
        foreach (var record in records)
            if (record.Printing(line) is { Opening: var opening })
                return new(FormattableString.Invariant($"{record.Code}: the line expected is that of {Periods.Code(opening.Kind)} {opening.Covering.From:yyyy-MM-dd}..{opening.Covering.To:yyyy-MM-dd}."));
        return new($"Alarm: no sealed report here prints the line expected: {line}", Holds: false);
    }

    private static IEnumerable<Said> OrNothing(IEnumerable<Said> said, string nothing) => said.DefaultIfEmpty(new("Alarm: " + nothing, Holds: false));
}
