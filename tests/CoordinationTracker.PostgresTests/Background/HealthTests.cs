using System.Net;
using CoordinationTracker.PostgresTests.Notices;
using CoordinationTracker.PostgresTests.Pages;
using CoordinationTracker.Web.Hosting;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace CoordinationTracker.PostgresTests.Background;

/// <summary>What the three questions about health answer, each made so.</summary>
public sealed class HealthTests : IAsyncLifetime
{
    private const string NobodyLives = "No process with background work has given a sign of life for a minute.";

    private Story story = null!;
    private KestrelSite site = null!;
    private HttpClient client = null!;

    public async Task InitializeAsync()
    {
        story = await Story.Begin();
        site = KestrelSite.Start(story.Connection, "off", null, ("Smtp:Host", "127.0.0.1"), ("Smtp:To:secretariat-b", "b@example.org"));
        client = new() { BaseAddress = site.Address };
        // As a process that has followed to the end would leave it.
        await Run("insert into tracker.processes (id, place) values (gen_random_uuid(), 'vm (1)')");
        await Run("insert into mt_event_progression (name, last_seq_id, agent_status) select 'entries:All', max(seq_id), 'Running' from mt_events");
    }

    public async Task DisposeAsync()
    {
        client.Dispose();
        await site.DisposeAsync();
        await story.DisposeAsync();
    }

    [Fact]
    public async Task where_all_is_well_one_word_is_said()
    {
        foreach (var question in new[] { "/healthz", "/healthz/live", "/healthz/ready" })
            (await Ask(question)).ShouldBe((HttpStatusCode.OK, "Healthy\n"), question);
        (await client.GetAsync("/healthz")).Content.Headers.ContentType!.MediaType.ShouldBe("text/plain");
    }

    [Fact]
    public async Task a_subscription_that_stands_still_is_named_and_one_that_is_a_moment_behind_is_not()
    {
        await story.Give("Rà soát");
        await Troubles([]);
        // Recorded long ago, but it has only just moved.
        await Run("update mt_events set timestamp = now() - interval '2 minutes' where seq_id = (select max(seq_id) from mt_events)");
        await Troubles([]);
        await Run("update mt_event_progression set last_updated = '2026-01-02 03:04:05Z' where name = 'entries:All'");

        var (behind, head) = await Places();
        head.ShouldBe(behind + 1);
        var standstill = $"The subscription entries stands at position {behind} of {head} since 2026-01-02T03:04:05Z, before the entry at position {head} of the type “task_assigned”";
        await Troubles([standstill + "."]);
        await Run("""update mt_event_progression set agent_status = 'Paused', pause_reason = E'A.Outer: around it\n ---> B.Inner: The disk is full: no room\n   at B.Inner.Write()\n   --- End of inner exception stack trace ---' where name = 'entries:All'""");
        await Troubles([standstill + ": The disk is full: no room"]);
    }

    [Fact]
    public async Task a_transaction_that_holds_the_horizon_is_named_and_one_that_is_only_open_is_not()
    {
        await using var holder = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(story.Connection) { ApplicationName = "a forgotten window" }.ConnectionString);
        await using var foreign = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(story.Connection) { ApplicationName = "somebody else" }.ConnectionString);
        await holder.OpenAsync();
        await foreign.OpenAsync();
        await using var holding = await holder.BeginTransactionAsync();
        await using var open = await foreign.BeginTransactionAsync();
        await new NpgsqlCommand("select nextval('mt_events_sequence')", holder).ExecuteScalarAsync();
        await new NpgsqlCommand("create table of_theirs (id integer); select max(seq_id) from mt_events", foreign).ExecuteScalarAsync();
        await Troubles([]);

        await Story.Until(async () => (await Ask("/healthz")).Text.StartsWith("Degraded", StringComparison.Ordinal), "half a minute has gone by");
        var line = (await Ask("/healthz")).Text.Split('\n')[1];
        line.ShouldStartWith($"The session {holder.ProcessID} (a forgotten window) has held the horizon since 20");
        line.ShouldEndWith("Z: “as at now” waits for its transaction.");
        (await Ask("/healthz")).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
        await holding.RollbackAsync();
        await Troubles([]);
    }

    [Fact]
    public async Task dead_letters_are_counted_wolverines_and_martens()
    {
        await Run("insert into wolverine.wolverine_dead_letters (id, body, message_type, received_at, sent_at, replayable) select gen_random_uuid(), '', 'x', 'local://entries/', now(), nth = 3 from generate_series(1, 3) as nth");
        await Troubles(["2 messages were given up; the clerk's page /background shows why."]);
        await Run("""insert into mt_doc_deadletterevent (id, data) values (gen_random_uuid(), '{"EventSequence": 3, "ProjectionName": "entries", "Timestamp": "2026-01-02T03:04:05Z", "ExceptionMessage": "no"}')""");
        await Troubles(["2 messages were given up; the clerk's page /background shows why.", "1 entry was passed over while the record was followed."]);
    }

    [Fact]
    public async Task what_waits_for_mail_is_named_where_somebody_can_be_written_to()
    {
        await Run("insert into tracker.notices (id, recipient, kind, body, day, position, mail) select gen_random_uuid(), post, 'TaskAssigned', '[]', current_date, 1, gen_random_uuid() from unnest(array['secretariat-a', 'secretariat-b']) as post");
        await Troubles([]);
        await Run("update tracker.notices set made_at = date_trunc('second', now() - interval '2 days')");
        var since = (await story.Ask<DateTime>("select min(made_at) from tracker.notices")).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);
        await Troubles([$"1 notice to Secretariat B waits for mail, the oldest since {since}."]);
        await Run("update tracker.notices set made_at = now() - interval '8 days'");
        await Troubles([]);
    }

    [Fact]
    public async Task that_no_background_process_lives_is_said_where_there_is_something_to_follow()
    {
        await Run("update tracker.processes set beat_at = now() - interval '61 seconds'");
        await Troubles([NobodyLives]);
        await Run("delete from tracker.processes");
        await Troubles([NobodyLives]);

        var empty = await Postgres.NewDatabase();
        await using var unused = KestrelSite.Start(empty);
        using var asking = new HttpClient { BaseAddress = unused.Address };
        (await asking.GetStringAsync("/healthz")).ShouldBe("Healthy\n");
    }

    [Fact]
    public async Task a_database_that_can_only_be_read_is_named_and_the_process_stays_in_use() // F13
    {
        var name = new NpgsqlConnectionStringBuilder(story.Connection).Database;
        await Anew("on");
        const string refused = "Degraded\nThe database takes no writes: cannot execute INSERT in a read-only transaction.\n";
        await Story.Until(async () => await Ask("/healthz/ready") == (HttpStatusCode.OK, refused), "a write was tried");
        (await Ask("/healthz")).ShouldBe((HttpStatusCode.OK, refused));
        (await client.GetAsync("/api/programmes")).StatusCode.ShouldBe(HttpStatusCode.OK);

        await Anew("off");
        await Story.Until(async () => await Ask("/healthz") == (HttpStatusCode.OK, "Healthy\n"), "writes are taken again");

        // Settings hold for new connections.
        async Task Anew(string readOnly)
        {
            await using var other = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(story.Connection) { Pooling = false, Options = "-c default_transaction_read_only=off" }.ConnectionString);
            await other.OpenAsync();
            await new NpgsqlCommand($"alter database {name} set default_transaction_read_only = {readOnly}", other).ExecuteNonQueryAsync();
            await new NpgsqlCommand($"select pg_terminate_backend(pid) from pg_stat_activity where datname = '{name}' and pid <> pg_backend_pid()", other).ExecuteNonQueryAsync();
        }
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(long.MaxValue, @"^The disk of /.* is nearly full: \d+ MB are left\.$")]
    public async Task a_disk_that_is_nearly_full_is_named_while_there_is_room_to_act(long least, string? said)
    {
        var found = await new DiskHasRoom(Path.GetTempPath(), least).CheckHealthAsync(new());
        found.Status.ShouldBe(said is null ? HealthStatus.Healthy : HealthStatus.Degraded);
        if (said is not null) found.Description!.ShouldMatch(said);
        (await new DiskHasRoom(null, least).CheckHealthAsync(new())).Status.ShouldBe(HealthStatus.Healthy, "the disk of a database of one's own is somebody else's");
    }

    [Fact]
    public async Task when_the_database_has_gone_the_process_lives_and_is_not_ready()
    {
        await using var gone = KestrelSite.Start(await Gone());
        using var asking = new HttpClient { BaseAddress = gone.Address };
        NpgsqlConnection.ClearAllPools();
        await Drop(goneName);

        (await asking.GetAsync("/healthz/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
        foreach (var question in new[] { "/healthz", "/healthz/ready" })
        {
            var answer = await asking.GetAsync(question);
            answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable, question);
            (await answer.Content.ReadAsStringAsync()).ShouldStartWith("Unhealthy\nThe database does not answer.", Case.Sensitive, question);
        }
    }

    private string goneName = "";

    private async Task<string> Gone()
    {
        var connection = await Postgres.NewDatabase();
        goneName = new NpgsqlConnectionStringBuilder(connection).Database!;
        return connection;
    }

    private async Task Drop(string database)
    {
        await using var elsewhere = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(story.Connection) { Pooling = false }.ConnectionString);
        await elsewhere.OpenAsync();
        await using var drop = new NpgsqlCommand($"drop database {database} with (force)", elsewhere);
        await drop.ExecuteNonQueryAsync();
    }

    // Exactly these, and ready all the while.
    private async Task Troubles(string[] lines)
    {
        var (status, text) = await Ask("/healthz");
        (status, text.Split('\n', StringSplitOptions.RemoveEmptyEntries)).ShouldSatisfyAllConditions(
            said => said.status.ShouldBe(HttpStatusCode.OK), said => said.Item2.ShouldBe([lines.Length == 0 ? "Healthy" : "Degraded", .. lines]));
        (await Ask("/healthz/ready")).ShouldBe((HttpStatusCode.OK, "Healthy\n"));
    }

    private async Task<(HttpStatusCode Status, string Text)> Ask(string question)
    {
        var answer = await client.GetAsync(question);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    private async Task<(long Position, long Head)> Places() =>
        (await story.Ask<long>("select last_seq_id from mt_event_progression where name = 'entries:All'"), await story.Ask<long>("select max(seq_id) from mt_events"));

    private Task Run(string sql) => story.Ask<object?>(sql);
}
