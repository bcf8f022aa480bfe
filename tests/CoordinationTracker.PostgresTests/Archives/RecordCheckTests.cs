using System.Text;
using System.Text.RegularExpressions;
using CoordinationTracker.Reports;
using CoordinationTracker.Store;
using CoordinationTracker.Tests;
using CoordinationTracker.Web;
using CoordinationTracker.Web.Archives;

namespace CoordinationTracker.PostgresTests.Archives;

/// <summary>An archive with every digest in it made anew, as anybody can who has all of it, held against what he cannot reach.</summary>
public sealed class RecordCheckTests
{
    public static TheoryData<string> Forgeries => [.. Forged.Keys];

    // Of events after the last seal, unless the chain is signed again.
    private static readonly Dictionary<string, Func<IReadOnlyList<StoredText>, IEnumerable<StoredText>>> Forged = new(StringComparer.Ordinal)
    {
        ["the last event dropped"] = told => told.SkipLast(1),
        ["cut before the seal"] = told => told.TakeWhile(one => one.Type != "review_sealed"),
        ["two events swapped"] = told => [.. told.SkipLast(2), told[^1] with { Position = told[^2].Position, Version = told[^2].Version }, told[^2] with { Position = told[^1].Position, Version = told[^1].Version }],
        ["an event dated anew"] = told => [.. told.SkipLast(1), told[^1] with { RecordedAt = told[^1].RecordedAt.AddMinutes(1) }],
        ["another author"] = told => [.. told.SkipLast(1), told[^1] with { User = "ghost" }],
        ["another author before the seal, signed again"] = told => SignedAgain([told[0] with { User = "ghost" }, .. told.Skip(1)]),
    };

    [Theory(DisplayName = "F6: a forged archive is found against a checkpoint and against the other side's archive")]
    [MemberData(nameof(Forgeries))]
    public async Task a_forged_archive_is_found_from_outside(string forgery)
    {
        var story = await SealedStory.Told();
        var whole = story.Archived;
        var checkpoints = CheckpointList.Read(CheckpointList.Written(Check(whole).Noted(DateTimeOffset.UtcNow)));
        Check(whole).Against(checkpoints).ShouldAllBe(said => said.Holds);
        Check(whole).Against(whole).ShouldAllBe(said => said.Holds);

        var forged = Check(story.With([.. Forged[forgery](story.Programme.Events)]).Archived);

        forged.Against(checkpoints).Where(said => !said.Holds).ShouldHaveSingleItem().Sentence.ShouldStartWith("DUK-BQL: Alarm: ");
        forged.Against(whole).Where(said => !said.Holds).ShouldHaveSingleItem().Sentence.ShouldStartWith("DUK-BQL: Alarm: ");
    }

    [Fact(DisplayName = "F6: a history signed again is found by the paper kept in it, and by the line of a paper typed in")]
    public async Task a_history_signed_again_is_found_by_its_papers()
    {
        var story = await WithPaper();
        var line = SealLine.Of(SealOf(story.Programme.Events), "DUK-BQL", "vi");
        var whole = Check(story.Archived);
        whole.Alone().ShouldAllBe(said => said.Holds);
        whole.Alone().Select(said => said.Sentence).ShouldContain("  1 kept papers print this line.");
        whole.Printing("  " + line.ToUpperInvariant().Replace(" ", "\r\n ", StringComparison.Ordinal)).ShouldNotBeNull("A line typed in differs in spaces, breaks and case.");

        var forged = Check(story.With([.. SignedAgain([story.Programme.Events[0] with { User = "ghost" }, .. story.Programme.Events.Skip(1)])]).Archived);

        forged.Seals.ShouldAllBe(found => found.State == SealState.Holds, "From inside nothing is to be seen.");
        forged.Alone().Where(said => !said.Holds).ShouldHaveSingleItem().Sentence.ShouldBe($"  Alarm: report.html prints another line than its seal: {line}");
        forged.Printing(line).ShouldBeNull();
    }

    [Fact(DisplayName = "F6: what a cut record leaves in kept/ is named, with the line it prints")]
    public async Task what_a_cut_leaves_behind_is_named()
    {
        var story = await WithPaper();
        var line = SealLine.Of(SealOf(story.Programme.Events), "DUK-BQL", "vi");

        var said = Check(story.With([.. story.Programme.Events.TakeWhile(told => told.Type != "review_sealed")]).Archived).Alone().Where(said => !said.Holds).Select(said => said.Sentence).ToList();

        said.Count.ShouldBe(3, "findings and two issued files");
        said.ShouldContain(sentence => sentence.Contains("Alarm: no event names kept/", StringComparison.Ordinal) && sentence.EndsWith($"It prints: {line}", StringComparison.Ordinal));
    }

    [Fact]
    public void a_list_that_does_not_read_is_a_sentence() =>
        Should.Throw<Refusal>(() => CheckpointList.Read("# a list\nnonsense\n")).Message.ShouldBe("Line 2 of the checkpoints does not read.");

    private static RecordCheck Check(Archive archive)
    {
        using var bytes = new MemoryStream();
        archive.Write(bytes);
        return RecordCheck.Of(Archive.Read(bytes, DateTimeOffset.UtcNow));
    }

    // The paper goes out once the seal is known: what issuing it recorded is told with the second file beside the first.
    private static async Task<SealedStory> WithPaper()
    {
        var story = await SealedStory.Told();
        var paper = Encoding.UTF8.GetBytes($"<html><body><p>Báo cáo</p><p>{SealLine.Of(SealOf(story.Programme.Events), "DUK-BQL", "vi")}</p></body></html>");
        story.Kept[Canonical.Digest(paper)] = paper;
        var first = $"\"Digest\": \"{Canonical.Digest(SealedStory.File)}\"";
        return story.Forged("report_issued", data => Regex.Replace(data, @"\{[^{}]*report\.docx[^{}]*\}", file => file.Value + ", " + file.Value
            .Replace("report.docx", "report.html", StringComparison.Ordinal).Replace(first, $"\"Digest\": \"{Canonical.Digest(paper)}\"", StringComparison.Ordinal)));
    }

    private static ReviewSealed SealOf(IEnumerable<StoredText> told) => told.Select(one => SealedStory.Types.Read(one).Data).OfType<ReviewSealed>().Single();

    // As docs/signing.md says it is done.
    private static IEnumerable<StoredText> SignedAgain(IReadOnlyList<StoredText> told)
    {
        var named = SealOf(told).HistoryDigests.Single(digest => digest.Stream == SealedStory.Id);
        var chain = new HistoryChain();
        foreach (var one in told.Take((int)named.Version)) chain.Add(one.Leaf(named.IsWhole()));
        return told.Select(one => one with { Data = one.Data.Replace(named.Digest, chain.Digest, StringComparison.Ordinal) });
    }
}
