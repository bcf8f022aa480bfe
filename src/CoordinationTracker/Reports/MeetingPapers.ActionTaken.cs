namespace CoordinationTracker.Reports;

/// <content>What became of earlier directions, as the following meeting opens with it (S2.1, S2.2, domain 5.1, 5.2).</content>
public sealed partial class MeetingPapers
{
    private Document ActionTaken()
    {
        Begin(findings.AsOf);
        Say(Say($"Tính đến {numerals.Say(findings.AsOf)}, phục vụ “{Subject}” ngày {numerals.Write(findings.On)}: {numerals.Say(findings.Taken.Count)} điểm kết luận của các cuộc họp trước.",
            $"As of {numerals.Say(findings.AsOf)}, for “{Subject}” on {numerals.Say(findings.On)}: {findings.Taken.Count} {(findings.Taken.Count == 1 ? "point" : "points")} of earlier meetings."));
        foreach (var state in findings.Taken.GroupBy(point => point.State).OrderBy(state => state.Key))
            Item(Capital(Words.Of(state.Key)), state.Count());
        if (findings.Taken.Count(point => point.NeedsDay) is var undated and > 0) Item(Capital(Words.NeedsDay), undated);
        return Paper(Say("BÁO CÁO", "REPORT"), Say("tình hình thực hiện kết luận các cuộc họp trước", "on action taken on the directions of earlier meetings"), "BC", null, findings.AsOf, draft: true,
            new("", [], []),
            [new(Say("Phụ lục", "Annex"), Say("Tình hình thực hiện kết luận", "Action taken on directions"), Landscape: true, [new DirectionsTable(language).Of(findings.Taken)])]);
    }

    private void Item(string counted, int count) => body.Add(new Paragraph([new($"{counted}: {numerals.Say(count)}")], Listed: true));

    private string Capital(Wording words) => words.In(language) is var written ? char.ToUpperInvariant(written[0]) + written[1..] : "";
}
