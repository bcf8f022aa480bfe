using CoordinationTracker.Store;
using CoordinationTracker.Tests;
using Npgsql;

namespace CoordinationTracker.PostgresTests.Store;

/// <summary>Opening a database: what is made, what is refused with a sentence, and who may be beside whom.</summary>
public sealed class DatabaseTests
{
    private static readonly EventFormat Format = new(new Dictionary<string, Type> { ["something"] = typeof(Something) });

    // A default frozen at the hour of creation is part of Marten's layout; the hour is not.
    private const string Described = """
        select format('column %s.%s.%s %s%s %s default %s', table_schema, table_name, column_name, data_type, '(' || character_maximum_length || ')',
          case is_nullable when 'YES' then 'null' else 'not null' end,
          coalesce(regexp_replace(column_default, '^''\d{4}-[^'']*''', '''the hour it was made'''), '-'))
        from information_schema.columns where table_schema in ('public', 'tracker')
        union all
        select format('constraint %s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
        from pg_constraint where connamespace in ('public'::regnamespace, 'tracker'::regnamespace) and contype <> 'n'
        union all
        select format('index %s', indexdef) from pg_indexes where schemaname in ('public', 'tracker')
        union all
        select format('sequence %s of %s owned by %s.%s', s.relname, format_type(q.seqtypid, null), d.refobjid::regclass, a.attname)
        from pg_class s join pg_sequence q on q.seqrelid = s.oid
        left join pg_depend d on d.objid = s.oid and d.deptype = 'a' left join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
        where s.relnamespace = 'public'::regnamespace
        """;

    [Fact]
    public async Task the_tables_are_those_of_marten_9_58_and_of_our_own_schema()
    {
        var connection = await Postgres.EmptyDatabase();
        await using (var database = await Database.Open(connection, Format, default)) database.Upgraded.ShouldBeNull("it was empty");

        await ShouldBeAsApproved(connection);
    }

    [Fact]
    public async Task four_that_start_on_an_empty_database_at_one_moment_make_each_thing_once()
    {
        var connection = await Postgres.EmptyDatabase();
        foreach (var opened in await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Database.Open(connection, Format, default)))) await opened.DisposeAsync();

        await ShouldBeAsApproved(connection);
        (await Ask<long>(connection, "select count(*) from tracker.versions")).ShouldBe(1);
    }

    [Fact]
    public async Task a_user_called_as_our_own_schema_finds_the_same_tables_at_the_second_start()
    {
        var connection = new NpgsqlConnectionStringBuilder(await Postgres.EmptyDatabase()) { Username = "tracker" }.ConnectionString;
        await using (var first = await TestStore.Open(Format, connection)) await first.Store.Append<Something>(Guid.NewGuid(), 0, [new Something("told")], new("test"), default);

        await using var second = await TestStore.Open(Format, connection);
        (await second.Store.Horizon(default)).ShouldBe(1);
    }

    [Fact]
    public async Task a_database_of_somebody_else_is_refused_and_left_alone()
    {
        var connection = await Postgres.EmptyDatabase();
        await Ask<object?>(connection, "create table accounts (id int)");

        (await Should.ThrowAsync<UnsuitableDatabase>(() => Database.Open(connection, Format, default))).Message
            .ShouldBe($"The database “{Name(connection)}” holds tables of another program and none of ours: name an empty database in ConnectionStrings__Tracker.");
        (await Ask<long>(connection, "select count(*) from pg_tables where schemaname not in ('pg_catalog', 'information_schema')")).ShouldBe(1);
    }

    [Fact]
    public async Task a_database_made_by_a_newer_version_is_refused()
    {
        var connection = await Postgres.NewDatabase();
        await Ask<object?>(connection, "insert into tracker.versions (version, marten) values (99, '12.0.0')");

        (await Should.ThrowAsync<UnsuitableDatabase>(() => Database.Open(connection, Format, default))).Message.ShouldStartWith("The database was made by a newer version of CoordinationTracker (99, this one knows ");
    }

    [Fact]
    public async Task a_user_who_may_not_make_tables_is_told_what_to_grant()
    {
        var connection = await Postgres.EmptyDatabase();
        var name = Name(connection);
        await Ask<object?>(connection, $"create role reader_{name} login");
        var asReader = new NpgsqlConnectionStringBuilder(connection) { Username = $"reader_{name}" }.ConnectionString;

        (await Should.ThrowAsync<UnsuitableDatabase>(() => Database.Open(asReader, Format, default))).Message
            .ShouldStartWith($"The user “reader_{name}” may not make tables in the database “{name}” (permission denied for ");
        (await Ask<long>(connection, "select count(*) from pg_tables where schemaname not in ('pg_catalog', 'information_schema')")).ShouldBe(0);
    }

    [Fact]
    public async Task while_an_earlier_version_is_connected_this_one_waits_and_then_says_who_it_waits_for()
    {
        var connection = await Postgres.NewDatabase();
        await using var earlier = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connection) { ApplicationName = "", Pooling = false }.ConnectionString);
        await earlier.OpenAsync();
        await using (var command = new NpgsqlCommand("select last_seq_id from mt_event_progression where name = 'notices'", earlier)) await command.ExecuteScalarAsync();

        var opening = Database.Open(connection, Format, default);
        (await Should.ThrowAsync<UnsuitableDatabase>(() => opening)).Message
            .ShouldBe($"An earlier version of CoordinationTracker is connected to this database (session {earlier.ProcessID} from this machine): stop it first, for the two do not see each other's work.");

        var patient = Database.Open(connection, Format, default);
        await Task.Delay(1_000);
        patient.IsCompleted.ShouldBeFalse();
        await earlier.CloseAsync();
        await (await patient).DisposeAsync();
    }

    [Fact]
    public async Task while_this_version_runs_an_earlier_one_waits_before_it_touches_anything()
    {
        var connection = await Postgres.NewDatabase();
        await using var earlier = new NpgsqlConnection(connection);
        await earlier.OpenAsync();
        // The first thing an earlier version does.
        await using var command = new NpgsqlCommand("select pg_advisory_lock(hashtext('mt_events'))", earlier);
        Task starting;
        await using (await Database.Open(connection, Format, default))
        {
            starting = command.ExecuteNonQueryAsync();
            await Task.Delay(500);
            starting.IsCompleted.ShouldBeFalse();
        }
        await starting.WaitAsync(TimeSpan.FromSeconds(10));
    }

    private sealed record Something(string Text);

    private static async Task ShouldBeAsApproved(string connection)
    {
        var (described, approved) = (await Description(connection), await File.ReadAllLinesAsync(Approved));
        // Beside the approved one, for whoever changes a table: read it, then rename it.
        if (!described.SequenceEqual(approved)) await File.WriteAllLinesAsync(Approved.Replace(".approved.", ".received.", StringComparison.Ordinal), described);
        described.ShouldBe(approved);
    }

    internal static async Task<List<string>> Description(string connection)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand(Described);
        await using var row = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await row.ReadAsync()) lines.Add(row.GetString(0));
        lines.Sort(StringComparer.Ordinal);
        return lines;
    }

    private static string Approved => Repository.Path("tests", "CoordinationTracker.PostgresTests", "Store", "Database.approved.txt");

    private static string Name(string connection) => new NpgsqlConnectionStringBuilder(connection).Database!;

    private static async Task<T> Ask<T>(string connection, string sql)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync())!;
    }
}
