using CoordinationTracker.PostgresTests.Notices;
using CoordinationTracker.Store;

namespace CoordinationTracker.PostgresTests.Store;
using Directory = System.IO.Directory;

/// <content>What ends is started again, what is half written is written again, and nobody waits without an end.</content>
public sealed partial class PrivatePostgresTests
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(5);

    [Theory]
    [InlineData("", false)]
    [InlineData("", true)]
    [InlineData("a folder so deep that no socket in it could have a path for a hundred and seven bytes are all there is of one", false)]
    public async Task a_watched_server_that_was_killed_or_lost_its_guard_is_started_again_where_it_was(string name, bool guard)
    {
        await using var cluster = await PrivatePostgres.Open(Path.Combine(folder.Path, name));
        using var end = new CancellationTokenSource();
        var watch = cluster.Watch(Long, end.Token);
        await Ask(cluster, "create table kept as select 'đèn' as word");
        var killed = Postmaster(cluster);

        DataFolder.Kill(guard ? Parent(killed) : killed);

        await Story.Until(() => Task.FromResult(Postmaster(cluster) is not 0 and var now && now != killed), "another server runs", seconds: 100);
        await Story.Until(() => AnswersNow(cluster), "it answers", seconds: 100);
        (await Ask(cluster, "select word from kept")).ShouldBe("đèn");
        watch.IsCompleted.ShouldBeFalse();
        await end.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => watch);
    }

    [Fact]
    public async Task what_keeps_a_watched_server_down_for_a_while_is_waited_for()
    {
        await using var cluster = await PrivatePostgres.Open(folder.Path);
        using var end = new CancellationTokenSource();
        var watch = cluster.Watch(Long, end.Token);
        var settings = await File.ReadAllTextAsync(Settings);
        await KeepDown();
        (await AnswersNow(cluster)).ShouldBeFalse();

        await File.WriteAllTextAsync(Settings, settings);

        await Story.Until(() => AnswersNow(cluster), "it answers", seconds: 100);
        await end.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => watch);
    }

    [Fact]
    public async Task what_keeps_it_down_for_longer_ends_the_watch_with_a_sentence()
    {
        await using var cluster = await PrivatePostgres.Open(folder.Path);
        var watch = cluster.Watch(TimeSpan.Zero, CancellationToken.None);
        await KeepDown();

        (await Should.ThrowAsync<PostgresUnavailable>(() => watch.WaitAsync(TimeSpan.FromMinutes(2)))).Message.ShouldContain("lighthouse");
    }

    [Theory]
    [InlineData("postgres/address", "")]
    [InlineData("postgres/address", "\0\0\0\0")]
    [InlineData("postgres/address", "đèn")]
    [InlineData("postgres/address", null)]
    [InlineData("postgres/users", null)]
    [InlineData("postgres/door", "đèn")]
    [InlineData("postgres/guard", "\0\0\0\0")]
    [InlineData("postgres/log", "\0\0\0\0")]
    [InlineData("postgres/cluster/postmaster.pid", "")]
    [InlineData("postgres/cluster/postmaster.pid", "đèn")]
    [InlineData("postgres/cluster/postmaster.opts", "")]
    public async Task a_file_written_by_halves_is_mended(string file, string? content)
    {
        await using (await PrivatePostgres.Open(folder.Path)) { }
        await Leave(file, content);

        await using var cluster = await PrivatePostgres.Open(folder.Path);
        await DataFolder.Answers(cluster);
    }

    [Theory]
    [InlineData("postgres/cluster/PG_VERSION", "", "PG_VERSION does not say of which version the cluster is")]
    [InlineData("postgres/cluster/PG_VERSION", "\0\0\0", "PG_VERSION does not say of which version the cluster is")]
    [InlineData("postgres/cluster/PG_VERSION", null, "PG_VERSION")]
    [InlineData("postgres/cluster/global/pg_control", "", "pg_control")]
    public async Task what_cannot_be_mended_is_said_in_a_sentence(string file, string? content, string said)
    {
        await using (await PrivatePostgres.Open(folder.Path)) { }
        await Leave(file, content);

        (await Should.ThrowAsync<PostgresUnavailable>(() => PrivatePostgres.Open(folder.Path))).Message.ShouldContain(said);
    }

    [Fact]
    public async Task who_sits_in_the_door_is_named_and_not_waited_for_for_ever()
    {
        await using (await PrivatePostgres.Open(folder.Path)) { }
        var door = Path.Combine(folder.Path, "postgres", "door");
        using var holder = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("flock", [door, "cat"]) { RedirectStandardInput = true })!;
        try
        {
            await Story.Until(() => Task.FromResult(LockedByAnother(door)), "the door is held", seconds: 100);
            var said = await Should.ThrowAsync<PostgresUnavailable>(() => PrivatePostgres.Open(folder.Path).WaitAsync(TimeSpan.FromMinutes(2)));
            said.Message.ShouldContain($"{door} is held by process ");
            said.Message.ShouldContain($"process {holder.Id} (flock)");
        }
        finally
        {
            holder.StandardInput.Close();
            await holder.WaitForExitAsync();
        }
    }

    private string Settings => Path.Combine(folder.Cluster, "postgresql.conf");

    // A line that no server takes, as a full disk would be; the log says so once it has been tried again.
    private async Task KeepDown()
    {
        await File.AppendAllTextAsync(Settings, "\nlighthouse = on\n");
        DataFolder.Kill(folder.Postmaster());
        var log = Path.Combine(folder.Path, "postgres", "log");
        await Story.Until(async () => (await File.ReadAllTextAsync(log)).Contains("lighthouse", StringComparison.Ordinal), "it was tried again", seconds: 100);
    }

    private async Task Leave(string file, string? content)
    {
        var path = Path.Combine(folder.Path, file);
        if (content is null) File.Delete(path);
        else await File.WriteAllTextAsync(path, content);
        Prepare();
    }

    private static bool LockedByAnother(string file)
    {
        try { new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.None).Dispose(); }
        catch (IOException) { return true; }
        return false;
    }

    private static int Postmaster(PrivatePostgres cluster)
    {
        var file = Path.Combine(cluster.DataFolder, "postgres", "cluster", "postmaster.pid");
        try { return int.TryParse(File.ReadLines(file).FirstOrDefault(), out var id) ? id : 0; }
        catch (IOException) { return 0; }
    }

    private static async Task<bool> AnswersNow(PrivatePostgres cluster)
    {
        try
        {
            await DataFolder.Answers(cluster);
            return true;
        }
        catch (Npgsql.NpgsqlException) { return false; }
    }
}
