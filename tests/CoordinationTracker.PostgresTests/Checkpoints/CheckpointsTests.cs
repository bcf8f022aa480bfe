using CoordinationTracker.PostgresTests.Notices;
using CoordinationTracker.Tests;
using CoordinationTracker.Web.Checkpoints;
using CoordinationTracker.Web.Notices;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;

namespace CoordinationTracker.PostgresTests.Checkpoints;

/// <summary>What stands for the record is noted at every issue and each morning, and goes where nobody who keeps the record alone can reach it.</summary>
public sealed class CheckpointsTests : IAsyncLifetime
{
    private static readonly ProgrammeEvent[] Issue =
        [Some.ReviewOpened, Signing.Presented, Signing.ByA, Signing.ByB, Signing.Sealed, Signing.Numbered, Signing.Issued];

    private static readonly IConfiguration Nothing = new ConfigurationBuilder().Build();

    private readonly string folder = System.IO.Directory.CreateTempSubdirectory("tracker-checkpoints-").FullName;
    private Story story = null!;

    public async Task InitializeAsync() => story = await Story.Begin();

    public async Task DisposeAsync()
    {
        await story.DisposeAsync();
        System.IO.Directory.Delete(folder, recursive: true);
    }

    [Fact(DisplayName = "F6: an issue told twice is noted once, of the programme and of the Directory, and tells both sides once")]
    public async Task an_issue_is_noted_once()
    {
        var issued = (await story.Say((_, _) => Issue, "clerk"))[^1];
        await Note(new(story.Id, issued.Sequence, issued.Version));
        await story.Say((_, _) => [Some.ActivityLogged]);
        await Note(new(story.Id, issued.Sequence, issued.Version));

        var list = CheckpointList.Read(await File.ReadAllTextAsync(Path.Combine(folder, PublicList.FileName)));
        list.Select(noted => (noted.Stream, noted.Version, noted.Digest)).ShouldBe(
        [
            (story.Id, issued.Version, await story.Store.ChainAt(story.Id, issued.Version, whole: true, default)),
            (CoordinationTracker.Directory.Stream, 2, await story.Store.ChainAt(CoordinationTracker.Directory.Stream, 2, whole: true, default)),
        ], ignoreOrder: true);
        foreach (var post in (string[])["secretariat-a", "secretariat-b"])
            NoticeItem.Of((await story.Of(post)).ShouldHaveSingleItem()).ShouldHaveSingleItem().Checkpoint.ShouldNotBeNull()
                .ShouldEndWith($" {Story.Code} {story.Id} {issued.Version} {list.Single(noted => noted.Stream == story.Id).Digest}");
    }

    [Fact(DisplayName = "F6: each morning of a zone the histories of its programmes are noted as they stand, and told to nobody")]
    public async Task each_morning_they_are_noted()
    {
        await story.Sign("KATHMANDU", "Asia/Kathmandu");
        for (var morning = 0; morning < 3; morning++)
        {
            if (morning == 2) await story.Say((_, _) => [Some.ActivityLogged]);
            foreach (var note in await MorningCheckpointsHandler.Handle(new(Programme.DefaultZone, Story.Today.AddDays(morning)), story.Programmes, default)) await Note(note);
        }

        (await story.Store.Checkpoints(default)).Select(noted => (noted.Stream, noted.Version))
            .ShouldBe([(story.Id, 2), (CoordinationTracker.Directory.Stream, 2), (story.Id, 1)], ignoreOrder: true);
        (await story.Of("secretariat-a")).ShouldBeEmpty();
    }

    [Fact(DisplayName = "F6: a site that works notes an issue by itself: in a file, on a page, and in one line of the mail that tells of it")]
    public async Task a_site_notes_an_issue_by_itself()
    {
        using var mail = new MailServer();
        using var site = await ServingProcess.Start(story.Connection,
        [
            "Smtp__Host=127.0.0.1", $"Smtp__Port={mail.Port}", "Smtp__From=tracker@example.org", "Smtp__To__secretariat-b=b@example.org",
            $"Checkpoints__Folder={folder}",
        ]);
        var issued = (await story.Say((_, _) => Issue, "clerk"))[^1];
        var digest = await story.Store.ChainAt(story.Id, issued.Version, whole: true, default);
        await Story.Until(() => Task.FromResult(!mail.Letters.IsEmpty), "the mail has come");

        var letter = mail.Letters.ShouldHaveSingleItem();
        letter.Subject.ShouldStartWith("Báo cáo đã được ban hành: ");
        letter.Body.Split('\n').Where(line => line.StartsWith("Điểm kiểm: ", StringComparison.Ordinal)).ShouldHaveSingleItem()
            .TrimEnd().ShouldEndWith($" {Story.Code} {story.Id} {issued.Version} {digest}");
        using var http = new HttpClient { BaseAddress = site.Address };
        var list = await http.GetStringAsync(new Uri("/checkpoints.txt", UriKind.Relative));
        list.ShouldBe(await File.ReadAllTextAsync(Path.Combine(folder, PublicList.FileName)));
        CheckpointList.Read(list).ShouldContain(noted => noted.Stream == story.Id && noted.Version == issued.Version && noted.Digest == digest);
        (await http.GetStringAsync(new Uri("/checkpoints", UriKind.Relative))).ShouldContain($"<code class=\"digest\">{digest}</code>");
    }

    private async Task Note(NoteCheckpoints note) => await NoteCheckpointsHandler.Handle(
        note, story.Store, new(story.Store, story.Programmes, folder), story.Programmes, story.Notices,
        new(story.Notices, Nothing, new(null), NullLogger<Mailing>.Instance), new(new(story.Source), Nothing, new()), default);
}
