using System.Globalization;
using System.Text.Json;
using CoordinationTracker.Reports;
using CoordinationTracker.Tests;
using CoordinationTracker.Web.Archives;

namespace CoordinationTracker.PostgresTests.Archives;

public sealed class SealCheckTests
{
    [Fact(DisplayName = "S0.23: a sealed report, opened again, finds what was signed, whatever was entered since")]
    public async Task a_sealed_report_opened_again_holds()
    {
        var found = (await SealedStory.Told()).Check();

        found.Select(seal => (seal.Review.Id, seal.State, seal.Sentence)).ShouldBe([(Some.TheReview, SealState.Holds, null)]);
    }

    [Fact(DisplayName = "Issue 5 (7): what a report tells of an earlier one is found again with it")]
    public async Task what_a_report_tells_of_an_earlier_one_is_found_again()
    {
        var story = await (await SealedStory.Told()).WithTheYear();

        story.Check().Select(seal => (seal.State, seal.Sentence)).ShouldBe([(SealState.Holds, null), (SealState.Holds, null)]);
        story.Kept.Values.Select(System.Text.Encoding.UTF8.GetString).ShouldContain(kept => kept.Contains("restated.quarter.2023-Q3.now.activities.total", StringComparison.Ordinal));
    }

    [Fact(DisplayName = "Architecture 4: a letter changed in an event before the seal is an alarm")]
    public async Task a_letter_changed_before_the_seal_is_an_alarm() =>
        (await SealedStory.Told()).Forged("activity_logged", data => data.Replace("120", "121", StringComparison.Ordinal)).Check().ShouldHaveSingleItem().Sentence!.ShouldSatisfyAllConditions(
            said => said.En!.ShouldStartWith("Alarm: the history of DUK-BQL is not the one it was sealed with; first in Activities[1] "), said => said.En!.ShouldEndWith("120\" became \"121\"."),
            said => said.Vi!.ShouldStartWith("Cảnh báo: lịch sử của DUK-BQL không còn như khi chốt; trước hết ở Activities[1] "), said => said.Vi!.ShouldEndWith("120\" thành \"121\"."));

    [Fact(DisplayName = "Architecture 4: a changed history that finds the same is an alarm and says so")]
    public async Task a_changed_history_that_finds_the_same_is_an_alarm()
    {
        var story = await SealedStory.Told();
        var changed = story.Programme.Events[0] with { User = "Somebody else" };

        story.With([changed, .. story.Programme.Events.Skip(1)]).Check().ShouldHaveSingleItem().Sentence
            .ShouldBe(new("Cảnh báo: lịch sử của DUK-BQL không còn như khi chốt; không kết quả nào khác.", "Alarm: the history of DUK-BQL is not the one it was sealed with; no finding differs."));
    }

    [Fact(DisplayName = "F4: a seal whose review was changed into another is an alarm, not a record without seals")]
    public async Task a_seal_whose_review_has_gone_is_an_alarm()
    {
        var story = (await SealedStory.Told()).Forged("review_opened", data => data.Replace(Some.TheReview.ToString(), Some.Id(72).ToString(), StringComparison.Ordinal));

        Should.Throw<Refusal>(story.Check).Message.ShouldMatch("^Alarm: the history of DUK-BQL is not the one it was sealed with; the review sealed at position [0-9]+ is not in it.$");
    }

    [Fact(DisplayName = "Architecture 4: a seal that claims other findings is an alarm, and the first item that differs is named")]
    public async Task other_findings_are_an_alarm_that_names_the_first_difference()
    {
        var story = await SealedStory.Told();
        var then = story.Kept.Single(file => file.Value[0] == '{');
        var forged = System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(then.Value).Replace("\"Value\":\"14\"", "\"Value\":\"15\"", StringComparison.Ordinal));
        story.Kept[Canonical.Digest(forged)] = forged;

        var sentence = story.Forged("review_sealed", data => data.Replace(then.Key, Canonical.Digest(forged), StringComparison.Ordinal)).Check().ShouldHaveSingleItem().Sentence!.En!;

        sentence.ShouldStartWith("Alarm: it no longer finds what was signed; first in Indicators[2] O2 › Actual › Value: \"15\" became \"14\".");
    }

    [Fact(DisplayName = "Architecture 4: another edition that finds otherwise is a change of rules, not an alarm")]
    public async Task another_edition_is_no_alarm()
    {
        var story = await SealedStory.Told();
        var digest = story.Kept.Single(file => file.Value[0] == '{').Key;
        var found = story.Forged("review_sealed", data => data.Replace(digest, new('b', 64), StringComparison.Ordinal).Replace($"\"{Edition.Current}\"", "\"0.1\"", StringComparison.Ordinal)).Check().ShouldHaveSingleItem();

        (found.State, found.Sentence!.En).ShouldBe((SealState.OtherEdition, $"It was made by edition 0.1; edition {Edition.Current} finds otherwise."));
    }

    [Fact(DisplayName = "ADR 18: findings name each entry by its event's id beside the position, from edition 0.8 on; older seals hold without")]
    public async Task findings_name_entries_by_event_id()
    {
        var (story, older) = (await SealedStory.Told(), await SealedStory.Told(whole: false));
        older.Check().ShouldHaveSingleItem().State.ShouldBe(SealState.Holds);
        Kept(older).TryGetProperty("Entries", out _).ShouldBeFalse();
        var named = Kept(story).GetProperty("Entries").EnumerateArray()
            .Select(entry => (Position: long.Parse(entry.GetProperty("Position").GetString()!, CultureInfo.InvariantCulture), Id: entry.GetProperty("Event").GetGuid())).ToList();
        named.ShouldBe(story.Programme.Events.Concat(story.Directory.Events).Where(told => named.Any(entry => entry.Position == told.Position))
            .OrderBy(told => told.Position).Select(told => (told.Position, told.Id)));
        named.ShouldContain(entry => entry.Position == story.Programme.Events.First(told => told.Type == "activity_logged").Position);

        static JsonElement Kept(SealedStory told) => JsonDocument.Parse(told.Kept.Values.Single(file => file[0] == '{')).RootElement;
    }

    [Fact]
    public async Task an_issued_file_that_is_gone_or_changed_is_an_alarm()
    {
        var story = await SealedStory.Told();
        story.Kept[Canonical.Digest(SealedStory.File)] = "Another report."u8.ToArray();
        story.Check().ShouldHaveSingleItem().Sentence!.En.ShouldBe("Alarm: the issued file report.docx is missing or changed.");
    }
}
