using System.Security.Cryptography;
using CoordinationTracker.PostgresTests.Notices;
using CoordinationTracker.PostgresTests.Pages;
using CoordinationTracker.PostgresTests.Web;
using CoordinationTracker.Reports;
using CoordinationTracker.Store;
using CoordinationTracker.Web;
using CoordinationTracker.Web.Notices;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace CoordinationTracker.PostgresTests.Backups;
using Directory = System.IO.Directory;

/// <summary>The drill: what was backed up comes back as it was, by PostgreSQL's own tools, and nobody is written to twice for it.</summary>
public sealed class RestoreDrillTests(DemoSite demo) : IClassFixture<DemoSite>, IAsyncLifetime
{
    private readonly TrackerProgram tracker = new();

    public Task InitializeAsync() => Task.CompletedTask;
    public Task DisposeAsync() => tracker.DisposeAsync().AsTask();

    [Fact]
    public async Task a_backup_of_the_demo_brought_back_has_every_report_digest_seal_and_chain_value_and_is_carried_on()
    {
        var (file, fresh) = (tracker.Out("tracker.dump"), await Postgres.EmptyDatabase());
        var made = await tracker.Run(Of(demo.Connection), "backup", "--out", file);
        made.ShouldSatisfyAllConditions(ran => ran.Exit.ShouldBe(0, ran.Error), ran => ran.Output.Trim().ShouldBe($"{file}: {new FileInfo(file).Length} bytes."));
        File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite, "it holds keys and names");
        Directory.GetFiles(tracker.Folder).ShouldBe([file]);

        var restored = await tracker.Run(Of(fresh), "restore", file);
        restored.Exit.ShouldBe(0, restored.Error);

        // Positions, findings' digests, papers' lines and the chain values of every history are in what verify prints.
        var verified = await tracker.Run(Of(demo.Connection), "verify");
        verified.Output.Split('\n').Count(line => line.Contains(": holds, as sealed at ", StringComparison.Ordinal)).ShouldBe(3, verified.Output);
        (await tracker.Run(Of(fresh), "verify")).ShouldBe(verified);
        restored.Output.ShouldBe($"{file} is restored.\n{verified.Output}");
        (await tracker.Run("verify", file)).ShouldBe(verified, "the drill by hand, beside whatever is in use");

        await using var site = KestrelSite.Start(fresh);
        var reports = await Reports(demo.Programmes);
        reports.Count.ShouldBeGreaterThan(30);
        (await Reports(site.Programmes)).ShouldBe(reports);
        foreach (var rows in new[] { "mt_events order by seq_id", "mt_streams order by id", "tracker.files order by digest", "tracker.people order by id", "tracker.keys order by name", "tracker.checkpoints order by stream, version" })
            (await Rows(fresh, rows)).ShouldBe(await Rows(demo.Connection, rows), rows);

        var head = await site.Programmes.Head(default);
        await site.Programmes.Change(CoordinationTracker.Web.Demo.ExampleProgramme.Stream, (programme, _) => programme.Decide(new AddField("99", new("Lĩnh vực mới", "A new field"))), new("clerk"), default);
        (await site.Programmes.Head(default)).ShouldBe(head + 1);
    }

    [Fact]
    public async Task nobody_is_written_to_twice_because_a_backup_was_brought_back()
    {
        using var mail = new MailServer();
        await using var story = await Story.Begin();
        var (file, fresh) = (tracker.Out("tracker.dump"), await Postgres.EmptyDatabase());
        await using (var site = Site(story.Connection, mail))
        {
            await story.Give("Đã gửi");
            await Story.Until(async () => await Sent(story.Connection) == 1, "the first is sent");
            mail.Manner = Manner.IsBusy;
            await story.Give("Đang đợi thư");
            await Story.Until(async () => await Count(story.Connection, "select count(*) from tracker.notices") == 2 && mail.Visits > 1, "the second was tried");
        }
        await story.Give("Chưa kịp theo dõi");
        await Backup.Write(story.Connection, file, inPlace: false, default);
        mail.Manner = Manner.Takes;
        // What became of them after the backup: they were sent, and then the machine was lost.
        await using (Site(story.Connection, mail)) await Story.Until(async () => await Sent(story.Connection) == 3, "all are sent");
        mail.Letters.Count.ShouldBe(3);

        (await Backup.Restore(file, fresh, new(EventAliases.All), default)).ShouldBe(1, "the one that waited for its mail");
        await using (var site = Site(fresh, mail))
        {
            await Story.Until(async () => await Count(fresh, "select count(*) from tracker.notices") == 3, "the third is told as well");
            await site.Programmes.Change(story.Id, (programme, today) => programme.Decide(new AssignTask(Guid.CreateVersion7(), new("Sau khi khôi phục"), Side.B, Story.Zone, today.Day.AddDays(-60), Deadline.By(today.Day.AddDays(30)), [], null, null, null), today.Day, today.Directory), new("secretariat-a"), default);
            await Story.Until(async () => await Sent(fresh) == 2, "what is said afterwards is sent");
            await Story.Until(async () => await Count(fresh, "select count(*) from wolverine.wolverine_incoming_envelopes where message_type like '%SendMail' and status <> 'Handled'") == 0, "no mail waits any more");
        }
        mail.Letters.Select(letter => letter.Subject.ReplaceLineEndings("").Split(": ")[1]).Order(StringComparer.Ordinal).ShouldBe(new[] { "Đã gửi", "Đang đợi thư", "Chưa kịp theo dõi", "Sau khi khôi phục" }.Order(StringComparer.Ordinal));
        mail.Letters.Select(letter => letter.Id).Distinct().Count().ShouldBe(4);
    }

    [Fact]
    public async Task a_morning_whose_reminders_may_have_been_sent_is_shown_and_the_next_is_sent()
    {
        await using var story = await Story.Begin();
        // Whatever day it is in UTC and in Vietnam, something was due the day before.
        for (var days = -3; days <= 3; days++) await story.Give($"Đến hạn {days}", days);
        var (file, fresh) = (tracker.Out("tracker.dump"), await Postgres.EmptyDatabase());
        await Backup.Write(story.Connection, file, inPlace: false, default);
        await Backup.Restore(file, fresh, new(EventAliases.All), default);

        await using var store = await TestStore.Open(new EventFormat(EventAliases.All), fresh);
        var (notices, settings) = (new CoordinationTracker.Store.Notices(store.Source), new ConfigurationBuilder().AddInMemoryCollection([new("Smtp:Host", "127.0.0.1"), new("Smtp:To:secretariat-b", "b@example.org")]).Build());
        var (mailing, programmes) = (new Mailing(notices, settings, new(null), NullLogger<Mailing>.Instance), new Programmes(store.Store, new(), new Clock(TimeProvider.System)));
        var restoredOn = await store.Ask<DateOnly>("select day from tracker.restorings");
        async Task<IEnumerable<SendMail>> Morning(DateOnly day)
        {
            await store.Run($"insert into tracker.mornings (zone, day) values ('{Programme.DefaultZone}', '{day.AddDays(-4):O}') on conflict do nothing");
            return await RemindersHandler.Handle(new(Programme.DefaultZone, day), programmes, notices, new(store.Source), mailing, default);
        }

        (await Morning(restoredOn)).ShouldBeEmpty();
        (await store.Ask<long>("select count(*) from tracker.notices where recipient = 'secretariat-b' and kind = 'Reminder'")).ShouldBe(1, "it is shown");
        (await Morning(restoredOn.AddDays(1))).ShouldHaveSingleItem().Recipient.ShouldBe("secretariat-b");
    }

    private static async Task<List<string>> Reports(Programmes programmes)
    {
        var reports = new List<string>();
        foreach (var moment in await programmes.All(null, default))
            foreach (var kind in Periods.Kinds)
            {
                if (moment.Programme.Periods.LastEnded(kind, moment.Day) is null) continue;
                var findings = (await ReportFile.Made(programmes, moment, kind, null, Basis.Claimed, default)).Findings;
                var (paper, _) = await ReportFile.Render(ReviewReport.Compose(findings, "vi"), "docx", default);
                reports.Add($"{moment.Programme.Code} {Periods.Code(kind)} {Canonical.Digest(findings)} {Convert.ToHexString(SHA256.HashData(paper))}");
            }
        return reports;
    }

    private static KestrelSite Site(string connection, MailServer mail) => KestrelSite.Start(connection, "solo", null,
        ("Background:Haste", "300"), ("Smtp:Host", "127.0.0.1"), ("Smtp:Port", $"{mail.Port}"), ("Smtp:To:secretariat-b", "b@example.org"));

    private static Task<long> Sent(string connection) => Count(connection, "select count(*) from tracker.notices where sent_at is not null");

    private static async Task<long> Count(string connection, string sql) => (long)(await Ask(connection, sql))!;

    private static async Task<string> Rows(string connection, string table) => (string)(await Ask(connection, $"select coalesce(string_agg(kept::text, E'\\n'), '') from (select * from {table}) kept"))!;

    private static async Task<object?> Ask(string connection, string sql)
    {
        await using var opened = new NpgsqlConnection(connection);
        await opened.OpenAsync();
        await using var command = new NpgsqlCommand(sql, opened);
        return await command.ExecuteScalarAsync();
    }

    private static string Of(string connection) => $"ConnectionStrings__Tracker={connection}";
}
