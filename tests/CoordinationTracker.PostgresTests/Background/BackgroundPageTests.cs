using System.Net;
using CoordinationTracker.PostgresTests.Notices;
using CoordinationTracker.PostgresTests.Pages;
using CoordinationTracker.Web.Acting;
using JasperFx.Events.Daemon;
using Microsoft.Extensions.DependencyInjection;
using Page = CoordinationTracker.PostgresTests.Pages.Page;

namespace CoordinationTracker.PostgresTests.Background;

/// <summary>
/// What is stuck is seen on the clerk's page and sent again from it, on the real site with its background work.
/// </summary>
public sealed class BackgroundPageTests : IAsyncLifetime
{
    // Twenty minutes of waiting in four seconds.
    private static readonly (string, string) InHaste = ("Background:Haste", "300");

    private Story story = null!;

    public async Task InitializeAsync() => story = await Story.Begin();

    public async Task DisposeAsync() => await story.DisposeAsync();

    [Theory]
    [InlineData("vi", "Chưa có tiến trình nào làm việc nền.", "Không có việc nào đang đợi.", "Không có việc nào bị bỏ.", "Trang này không dành cho Thư ký bên A; hãy chọn vai trò Văn thư.")]
    [InlineData("en", "No process has taken part in the background work yet.", "Nothing waits.", "None.", "This page is not for Secretariat A; act as the clerk to read it.")]
    public async Task before_anything_followed_the_page_says_so_and_it_is_for_the_clerk_alone(string language, string processes, string queues, string letters, string others)
    {
        await using var site = KestrelSite.Start(story.Connection);
        using var clerk = new Reader(site.Address, language, Post.Clerk);
        using var secretariat = new Reader(site.Address, language, Post.SecretariatA);

        var page = await clerk.Open("/background");
        page.All("section.background > p.quiet:not(.no-backups)").ShouldBe([processes, queues, letters]);
        page.Links.ShouldContain("/background");
        page.Said(".elsewhere").ShouldBeNull();
        var theirs = await secretariat.Open("/background");
        theirs.Said("main > .empty").ShouldBe(others);
        theirs.All("section.background").ShouldBeEmpty();
        theirs.Links.ShouldNotContain("/background");

        var token = theirs.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        foreach (var action in new[] { "/background/again", "/background/start" })
        {
            (await secretariat.Post(action, [new("__RequestVerificationToken", token), new("subscription", "entries")])).Status.ShouldBe(HttpStatusCode.UnprocessableEntity, action);
            (await clerk.Post(action, [new("subscription", "entries")])).Status.ShouldBe(HttpStatusCode.BadRequest, "without the site's token nothing is done");
        }
    }

    [Fact]
    public async Task of_a_hundred_entries_one_that_cannot_be_told_is_set_aside_and_told_when_its_cause_has_gone()
    {
        await using var site = KestrelSite.Start(story.Connection, "solo", null, InHaste);
        using var clerk = new Reader(site.Address, "en", Post.Clerk);
        using var health = new HttpClient { BaseAddress = site.Address };
        await Run("create function refuse_one() returns trigger language plpgsql as $$ begin raise exception 'no room for number 50'; end $$");
        await Run("create trigger refuse_one before insert on tracker.notices for each row when (new.body::text like '%Việc số 50\"%') execute function refuse_one()");

        for (var n = 1; n <= 100; n++) await story.Give($"Việc số {n}");
        await Story.Until(async () => await Told() == 99 && await Dead() == 1, "99 are told and one is set aside");
        var position = await story.Ask<long>("select seq_id from mt_events where data::text like '%Việc số 50\"%'");
        (await health.GetStringAsync("/healthz")).ShouldBe("Degraded\n1 message was given up; the clerk's page /background shows why.\n");

        var page = await clerk.Open("/background");
        page.All(".letters .entry-what").ShouldBe([$"The entry at position {position}"]);
        page.All(".letters .stuck-why").ShouldBe(["P0001: no room for number 50"]);
        page.Text.ShouldNotContain("EntryRecorded");
        page.All(".processes > li").ShouldHaveSingleItem().ShouldContain($"{Environment.MachineName} ({Environment.ProcessId}) alive");
        // While the cause is there it comes back.
        (await clerk.Follow(await clerk.Post("/background/again", Fields(page, ".letters form")))).Said("[role=status]").ShouldBe("It is being tried again; what still fails comes back here.");
        await Story.Until(async () => await Dead() == 0, "it is taken up");
        await Story.Until(async () => await Dead() == 1, "it comes back");

        await Run("drop trigger refuse_one on tracker.notices");
        page = await clerk.Open("/background");
        await clerk.Follow(await clerk.Post("/background/again", Fields(page, ".all-again")));
        await Story.Until(async () => await Told() == 100 && await Dead() == 0, "the one is told as well");
        (await story.Ask<long>("select count(distinct body) from tracker.notices")).ShouldBe(100);
        await Story.Until(async () => await health.GetStringAsync("/healthz") == "Healthy\n", "health has nothing to say");
    }

    [Fact]
    public async Task an_entry_nobody_can_read_stops_the_following_and_passes_nothing_over_until_it_is_mended()
    {
        await using var site = KestrelSite.Start(story.Connection, "solo", null, InHaste);
        await using var answering = KestrelSite.Start(story.Connection);
        using var clerk = new Reader(answering.Address, "en", Post.Clerk);
        using var health = new HttpClient { BaseAddress = answering.Address };
        var by = new CoordinationTracker.Store.Authorship("clerk");
        await story.Programmes.Sign(new("KHAC", new("Chương trình khác"), new(Story.Bloc, new(null, new("BÍ THƯ"))), new(Story.Zone, new(null, new("TRƯỞNG BAN"))), Story.Today.AddDays(-90), Story.Today.AddDays(-90), null), by, default);
        var other = (await story.Programmes.Find("KHAC", null, default))!.Id;
        await story.Give("Trước");
        await Story.Until(async () => await Told() == 1, "what came before is told");

        // Nobody follows while the entry is spoilt.
        var following = site.Services.GetRequiredService<IProjectionCoordinator>();
        await following.PauseAsync();
        await story.Give("Hỏng");
        var spoilt = await story.Ask<long>("select max(seq_id) from mt_events");
        await Run($"update mt_events set type = 'nobody_knows', mt_dotnet_type = 'Nobody.Knows, Nobody' where seq_id = {spoilt}");
        await story.Programmes.Change(other, (programme, today) => programme.Decide(new AssignTask(Guid.CreateVersion7(), new("Sau"), Side.B, Story.Zone, today.Day.AddDays(-60), Deadline.By(today.Day.AddDays(30)), [], null, null, null), today.Day, today.Directory), new("secretariat-a"), default);
        await following.ResumeAsync();

        await Story.Until(async () => (await health.GetStringAsync("/healthz")).Contains("nobody_knows", StringComparison.Ordinal), "health says where it stands");
        var said = (await health.GetStringAsync("/healthz")).Split('\n');
        said[0].ShouldBe("Degraded");
        said[1].ShouldStartWith($"The subscription entries stands at position {spoilt - 1} of {spoilt + 1} since ");
        said[1].ShouldEndWith($", before the entry at position {spoilt} of the type “nobody_knows”: The event at position {spoilt} is of the type “nobody_knows”, which is unknown here.");
        await Story.Until(async () => (await clerk.Open("/background")).Text.Contains("stopped", StringComparison.Ordinal), "the page says so");
        var page = await clerk.Open("/background");
        page.All(".account dd")[^1].ShouldBe($"position {spoilt} nobody_knows");
        page.Said(".account .stuck-why").ShouldBe($"The event at position {spoilt} is of the type “nobody_knows”, which is unknown here.");
        (await Told(), await Dead()).ShouldBe((1, 0), "nothing after it is told before it");
        // Its programme cannot be read; the others can.
        (await clerk.Open("/programmes/KHAC")).Status.ShouldBe(HttpStatusCode.OK);
        (await clerk.Get($"/programmes/{Story.Code}")).Status.ShouldBe(HttpStatusCode.InternalServerError);

        await Run($"update mt_events set type = 'task_assigned', mt_dotnet_type = (select mt_dotnet_type from mt_events where type = 'task_assigned' limit 1) where seq_id = {spoilt}");
        // Where it follows it can be started at once; elsewhere it comes by itself.
        using var there = new Reader(site.Address, "en", Post.Clerk);
        var stopped = await there.Open("/background");
        if (stopped.Document.QuerySelector("form.start-again") is not null) await there.Follow(await there.Post("/background/start", Fields(stopped, "form.start-again")));
        await Story.Until(async () => await Told() == 3, "all is told");
        (await story.Ask<long>("select count(distinct body) from tracker.notices")).ShouldBe(3);
        (await story.Ask<long>("select last_seq_id from mt_event_progression where name = 'entries:All'")).ShouldBe(spoilt + 1);
        await Story.Until(async () => await health.GetStringAsync("/healthz") == "Healthy\n", "health has nothing to say");
        (await clerk.Open("/background")).Document.QuerySelector(".mark-overdue").ShouldBeNull();
    }

    [Fact]
    public async Task a_mail_that_was_given_up_is_told_in_words_and_a_clerk_of_a_process_without_background_work_sends_it_again()
    {
        using var mail = new MailServer();
        (string, string)[] post = [("Smtp:Host", "127.0.0.1"), ("Smtp:Port", $"{mail.Port}"), ("Smtp:To:secretariat-b", "b@example.org"), InHaste];
        await using (var site = KestrelSite.Start(story.Connection, "solo", null, post))
        {
            // What a mail is tried for three days, the test does not wait for: the letter is laid where Wolverine would
            // lay it.
            await story.Give("Rà soát");
            await Story.Until(() => Task.FromResult(mail.Letters.Count == 1), "the mail goes");
        }
        await Run("update tracker.notices set sent_at = null");
        var notice = await story.Ask<Guid>("select mail from tracker.notices");
        await Lay(new CoordinationTracker.Web.Notices.SendMail(notice, "secretariat-b"), "local://mails/");
        await using var answering = KestrelSite.Start(story.Connection);
        foreach (var (language, what, again) in new[] { ("vi", "Thư gửi Thư ký bên B", "Làm lại"), ("en", "A mail to Secretariat B", "Try again") })
        {
            using var reading = new Reader(answering.Address, language, Post.Clerk);
            var shown = await reading.Open("/background");
            shown.All(".letters .entry-what").ShouldBe([what]);
            shown.All(".letters button").ShouldBe([again]);
            shown.All(".letters .stuck-why").ShouldBe(["the server was away"]);
        }

        using var clerk = new Reader(answering.Address, "en", Post.Clerk);
        var page = await clerk.Open("/background");
        page = await clerk.Follow(await clerk.Post("/background/again", Fields(page, ".letters form")));
        page.Text.ShouldContain("1 to be tried again wait for a process to take them up.");
        page.All(".letters").ShouldBeEmpty();
        mail.Letters.Count.ShouldBe(1);
        await using var background = KestrelSite.Start(story.Connection, "solo", null, post);
        await Story.Until(() => Task.FromResult(mail.Letters.Count == 2), "it is sent again");
        await Story.Until(async () => await story.Ask<long>("select count(*) from tracker.notices where sent_at is null") == 0, "and marked");
    }

    [Fact]
    public async Task queues_and_entries_passed_over_are_shown_by_what_they_are()
    {
        await using var site = KestrelSite.Start(story.Connection);
        await Run("""
            insert into wolverine.wolverine_incoming_envelopes (id, status, owner_id, body, message_type, received_at)
            select gen_random_uuid(), status, owner, '', 'x', queue from (values
              ('Incoming', 0, 'local://entries/'), ('Incoming', 7, 'local://entries/'), ('Scheduled', 0, 'local://mails/'), ('Handled', 0, 'local://mails/'),
              ('Incoming', 0, 'local://coordinationtracker.web.notices.remindershandler/')) as rows (status, owner, queue)
            """);
        await Run("insert into wolverine.wolverine_queue_papers (id, body, message_type) values (gen_random_uuid(), '', 'x')");
        await Run("""insert into mt_doc_deadletterevent (id, data) values (gen_random_uuid(), '{"EventSequence": 3, "ProjectionName": "entries", "Timestamp": "2026-01-02T03:04:05Z", "ExceptionMessage": "It does not read.\n at X"}')""");
        using var clerk = new Reader(site.Address, "en", Post.Clerk);

        var page = await clerk.Open("/background");
        page.All(".background tbody tr").ShouldBe(["Reminders of the morning100", "New entries101", "Mails010", "Papers100"]);
        page.All(".dead-entries .entry-what").ShouldBe(["The entry at position 3"]);
        page.All(".dead-entries .stuck-why").ShouldBe(["It does not read."]);
    }

    [Fact]
    public async Task tables_taken_away_by_hand_are_a_sentence_and_the_next_start_makes_them_again_and_tells_what_was_recorded_meanwhile()
    {
        await using (var site = KestrelSite.Start(story.Connection, "solo", null, InHaste))
        {
            await story.Give("Trước");
            await Story.Until(async () => await Told() == 1, "what came before is told");
        }
        await using var answering = KestrelSite.Start(story.Connection);
        await Run("drop schema wolverine cascade");
        await story.Give("Giữa");
        using var health = new HttpClient { BaseAddress = answering.Address };
        (await health.GetStringAsync("/healthz")).Split('\n').ShouldContain("The tables of the queues are missing; the next start of a process with background work makes them again.");
        using var clerk = new Reader(answering.Address, "en", Post.Clerk);
        var page = await clerk.Open("/background");
        page.Said(".queues-missing")!.ShouldStartWith("The tables of the queues are missing;");
        var token = page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        (await clerk.Follow(await clerk.Post("/background/again", [new("__RequestVerificationToken", token)]))).Status.ShouldBe(HttpStatusCode.OK);

        await using var again = KestrelSite.Start(story.Connection, "solo", null, InHaste);
        await Story.Until(async () => await Told() == 2, "what was recorded meanwhile is told");
        (await story.Ask<long>("select count(distinct body) from tracker.notices")).ShouldBe(2);
        page = await clerk.Open("/background");
        page.Document.QuerySelector(".queues-missing").ShouldBeNull();
    }

    [Fact]
    public async Task whichever_process_starts_it_takes_nothing_of_the_queues_tables_away()
    {
        const string columns = "select string_agg(table_name || '.' || column_name, ' ' order by table_name, column_name) from information_schema.columns where table_schema = 'wolverine'";
        await using var answering = KestrelSite.Start(story.Connection);
        var before = await story.Ask<string>(columns);
        await using (KestrelSite.Start(story.Connection, "solo")) { }
        // One with background work has tables more.
        before.Split(' ').Except((await story.Ask<string>(columns)).Split(' ')).ShouldBeEmpty();
    }

    private Task<long> Told() => story.Ask<long>("select count(*) from tracker.notices");

    private Task<long> Dead() => story.Ask<long>("select count(*) from wolverine.wolverine_dead_letters where not replayable");

    private Task Run(string sql) => story.Ask<object?>(sql);

    // As Wolverine lays it there itself.
    private async Task Lay(object message, string queue)
    {
        await using var site = KestrelSite.Start(story.Connection);
        var envelope = new Wolverine.Envelope(message)
        {
            Destination = new(queue), ContentType = "application/json", MessageType = message.GetType().FullName,
            Data = System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(message, System.Text.Json.JsonSerializerOptions.Web), SentAt = DateTimeOffset.UtcNow,
        };
        await site.Services.GetRequiredService<Wolverine.Persistence.Durability.IMessageStore>().Inbox.MoveToDeadLetterStorageAsync(envelope, new TimeoutException("the server was away\n  for three days"));
    }

    private static IEnumerable<KeyValuePair<string, string>> Fields(Page page, string form) =>
        page.Document.QuerySelector(form).ShouldNotBeNull($"{page.Address} has no {form}").QuerySelectorAll("input").Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value")!));
}
