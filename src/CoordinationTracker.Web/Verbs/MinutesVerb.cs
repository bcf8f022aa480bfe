using System.Globalization;
using CoordinationTracker.Web.Hosting;

namespace CoordinationTracker.Web.Verbs;

/// <summary>tracker minutes: one paper of a meeting into one file, or one sentence and no file.</summary>
public static class MinutesVerb
{
    public static async Task<int> Run(Options options)
    {
        var (code, asked) = (options.Require("programme"), options.Require("meeting"));
        var asAt = options.Take("as-at");
        var paper = MeetingPapers.Named(options.OneOf("paper", "minutes", [.. Enum.GetValues<MeetingPaper>().Select(MeetingPapers.Code)]))!.Value;
        var language = options.OneOf("lang", "vi", "vi", "en");
        var format = options.Take("format");
        var file = new OutFile(options.Require("out"));
        options.RefuseTheRest();

        format = file.FormatOr(format);
        var position = AskedPosition.Of(asAt);
        await using var site = await OfflineSite.Open(CancellationToken.None);
        var moment = await AskedPosition.Find(site, code, position);
        await file.Write(format, ReportFile.PaperOf(moment, MeetingOf(moment.Programme, asked), paper, language));
        return 0;
    }

    // Two sessions of one day are two meetings: then the day alone names neither.
    private static CoordinationTracker.Meeting MeetingOf(Programme programme, string asked)
    {
        if (Guid.TryParse(asked, out var id)) return programme.Meetings.Find(id) ?? throw new Misuse($"There is no meeting {asked}.");
        if (!DateOnly.TryParseExact(asked, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) throw new Misuse($"--meeting is a day like 2023-10-06 or a meeting's id, not “{asked}”.");
        return programme.Meetings.All.Where(meeting => meeting.On == day).ToList() switch
        {
            [var only] => only,
            [] => throw new Misuse($"There is no meeting on {asked}."),
            var several => throw new Misuse($"There are {several.Count} meetings on {asked}; name one by its id: {string.Join(", ", several.Select(meeting => meeting.Id))}."),
        };
    }
}
