using CoordinationTracker.PostgresTests.Web;
using Npgsql;

namespace CoordinationTracker.PostgresTests.Backups;
using Directory = System.IO.Directory;

/// <summary>What cannot be backed up or brought back is one sentence, and nothing is left of the attempt.</summary>
public sealed class BackupTests : IAsyncLifetime
{
    private readonly TrackerProgram tracker = new();
    private string connection = "";

    public async Task InitializeAsync() => connection = await Postgres.NewDatabase();
    public Task DisposeAsync() => tracker.DisposeAsync().AsTask();

    [Fact]
    public async Task a_file_that_is_there_stays_as_it_is()
    {
        await File.WriteAllTextAsync(tracker.Out("kept.dump"), "đèn");
        await Refused($"{tracker.Out("kept.dump")} is there already; name another file.", "backup", "--out", tracker.Out("kept.dump"));
        (await File.ReadAllTextAsync(tracker.Out("kept.dump"))).ShouldBe("đèn");
    }

    [Fact]
    public async Task a_place_that_is_not_there_or_not_ours_is_named()
    {
        await Refused($"The folder {tracker.Out("nowhere")} does not exist.", "backup", "--out", tracker.Out("nowhere/a.dump"));
        await Refused($"{tracker.Folder} is a folder; name a file in it.", "backup", "--out", tracker.Folder);
        await Refused("Name a file with --out, or a folder for backups in TRACKER_BACKUPS.", "backup");
        // Nobody writes there, root neither.
        var said = await tracker.Run(Here, "backup", "--out", "/proc/a.dump");
        (said.Exit, said.Error.Count('\n')).ShouldBe((1, 1));
        said.Error.ShouldStartWith("/proc/a.dump cannot be written: ");
    }

    [Fact]
    public async Task without_pg_dump_or_with_one_too_old_for_the_server_it_is_said_what_to_install()
    {
        var none = await tracker.Run(Here, "TRACKER_POSTGRES_BIN=/nowhere", "backup", "--out", tracker.Out("a.dump"));
        (none.Exit, none.Error.Trim()).ShouldBe((1, "No pg_dump and pg_restore found: install PostgreSQL's programs (apt install postgresql), or point TRACKER_POSTGRES_BIN at the folder they are in."));

        Directory.CreateDirectory(tracker.Out("old"));
        foreach (var program in new[] { "pg_dump", "pg_restore" })
        {
            await File.WriteAllTextAsync(tracker.Out($"old/{program}"), $"#!/bin/sh\necho '{program} (PostgreSQL) 9.6.24'\n");
            File.SetUnixFileMode(tracker.Out($"old/{program}"), (UnixFileMode)0b111_101_101);
        }
        var old = await tracker.Run(Here, $"TRACKER_POSTGRES_BIN={tracker.Out("old")}", "backup", "--out", tracker.Out("a.dump"));
        old.Exit.ShouldBe(1);
        old.Error.ShouldMatch(@"^The server is PostgreSQL \d+, and the newest pg_dump found is of version 9 \(.*/old\): install that of version \d+ or point TRACKER_POSTGRES_BIN at it\.\s*$");
        File.Exists(tracker.Out("a.dump")).ShouldBeFalse();
    }

    [Fact]
    public async Task a_server_that_breaks_off_leaves_no_file()
    {
        await Run("create table of_theirs (id integer)");
        await Run("create role reads_little login");
        await Run("grant connect on database " + Name + " to reads_little");
        var little = new NpgsqlConnectionStringBuilder(connection) { Username = "reads_little" }.ConnectionString;
        var said = await tracker.Run($"ConnectionStrings__Tracker={little}", "backup", "--out", tracker.Out("a.dump"));
        (said.Exit, said.Error.Count('\n')).ShouldBe((1, 1));
        said.Error.ShouldStartWith("No backup was made: pg_dump: ");
        said.Error.ShouldContain("permission denied");
        Directory.GetFiles(tracker.Folder).ShouldBeEmpty();
    }

    [Fact]
    public async Task what_is_no_backup_of_ours_is_not_restored()
    {
        var (whole, cut, other, fresh) = (tracker.Out("whole.dump"), tracker.Out("cut.dump"), tracker.Out("other.dump"), await Postgres.EmptyDatabase());
        (await tracker.Run(Here, "backup", "--out", whole)).Exit.ShouldBe(0);
        await File.WriteAllBytesAsync(cut, (await File.ReadAllBytesAsync(whole))[..^1000]);
        var theirs = await Postgres.EmptyDatabase();
        await Run("create table of_theirs (id integer)", theirs);
        (await tracker.Run($"ConnectionStrings__Tracker={theirs}", "backup", "--out", other)).Exit.ShouldBe(0);

        var broken = await tracker.Run($"ConnectionStrings__Tracker={fresh}", "restore", cut);
        (broken.Exit, broken.Error.Count('\n')).ShouldBe((1, 1));
        broken.Error.ShouldStartWith($"{cut} cannot be read as a backup: pg_restore: ");
        await RefusedBy(fresh, $"{other} is a backup of another program's database. Nothing was restored.", "restore", other);
        await RefusedBy(connection, $"The database “{Name}” has tables already: a backup is brought into an empty database, or into a new data folder (TRACKER_DATA). Nothing was restored.", "restore", whole);
        await Run("insert into tracker.versions (version, marten) values (99, '12.0.0')");
        (await tracker.Run(Here, "backup", "--out", tracker.Out("newer.dump"))).Exit.ShouldBe(0);
        await RefusedBy(fresh, $"{tracker.Out("newer.dump")} was made by a newer version of CoordinationTracker (99, this one knows {CoordinationTracker.Store.Database.Version}): restore it with that version. Nothing was restored.", "restore", tracker.Out("newer.dump"));

        // After all this it is as empty as it was.
        (await tracker.Run($"ConnectionStrings__Tracker={fresh}", "restore", whole)).Exit.ShouldBe(0);
    }

    private string Here => $"ConnectionStrings__Tracker={connection}";
    private string Name => new NpgsqlConnectionStringBuilder(connection).Database!;

    private Task Refused(string sentence, params string[] args) => RefusedBy(connection, sentence, args);

    private async Task RefusedBy(string database, string sentence, params string[] args)
    {
        var ran = await tracker.Run([$"ConnectionStrings__Tracker={database}", .. args]);
        (ran.Exit, ran.Error.TrimEnd(), ran.Output).ShouldBe((1, sentence, ""));
    }

    private async Task Run(string sql, string? database = null)
    {
        await using var opened = new NpgsqlConnection(database ?? connection);
        await opened.OpenAsync();
        await using var command = new NpgsqlCommand(sql, opened);
        await command.ExecuteNonQueryAsync();
    }
}
