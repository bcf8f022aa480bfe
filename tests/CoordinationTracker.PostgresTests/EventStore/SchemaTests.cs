using CoordinationTracker.EventStore;
using CoordinationTracker.Tests;
using Npgsql;

namespace CoordinationTracker.PostgresTests.EventStore;

public sealed class SchemaTests
{
    // A default frozen at the hour of creation is part of Marten's layout; the hour is not.
    private const string Described = """
        select format('column %s.%s %s%s %s default %s', table_name, column_name, data_type, '(' || character_maximum_length || ')',
          case is_nullable when 'YES' then 'null' else 'not null' end,
          coalesce(regexp_replace(column_default, '^''\d{4}-[^'']*''', '''the hour it was made'''), '-'))
        from information_schema.columns where table_schema = 'public'
        union all
        select format('constraint %s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
        from pg_constraint where connamespace = 'public'::regnamespace and contype <> 'n'
        union all
        select format('index %s', replace(indexdef, 'public.', '')) from pg_indexes where schemaname = 'public'
        union all
        select format('sequence %s of %s owned by %s.%s', s.relname, format_type(q.seqtypid, null), d.refobjid::regclass, a.attname)
        from pg_class s join pg_sequence q on q.seqrelid = s.oid
        left join pg_depend d on d.objid = s.oid and d.deptype = 'a' left join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
        where s.relnamespace = 'public'::regnamespace
        """;

    [Fact]
    public async Task the_tables_are_those_of_marten_9_29()
    {
        await using var source = PostgresEventStore.Source(await Postgres.NewDatabase());
        await Schema.Create(source, default);

        (await Description(source)).ShouldBe(await File.ReadAllLinesAsync(Approved()));
    }

    [Fact]
    public async Task creating_them_twice_and_at_once_changes_nothing()
    {
        await using var source = PostgresEventStore.Source(await Postgres.NewDatabase());
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Schema.Create(source, default)));
        await Schema.Create(source, default);

        (await Description(source)).ShouldBe(await File.ReadAllLinesAsync(Approved()));
    }

    [Fact]
    public async Task a_user_called_as_our_own_schema_finds_the_same_tables_at_the_second_start()
    {
        await using var first = PostgresEventStore.Source(new NpgsqlConnectionStringBuilder(await Postgres.NewDatabase()) { Username = "tracker" }.ConnectionString);
        await Schema.Create(first, default);
        await new PostgresEventStore(first, Types).Append(Guid.NewGuid(), "thing", 0, [new Something("told")], new("test"), default);

        await using var second = PostgresEventStore.Source(first.ConnectionString);
        await Schema.Create(second, default);
        (await new PostgresEventStore(second, Types).Horizon(default)).ShouldBe(1);
    }

    private sealed record Something(string Text);

    private static readonly EventTypes Types = new(new Dictionary<string, Type> { ["something"] = typeof(Something) });

    internal static async Task<List<string>> Description(NpgsqlDataSource source)
    {
        await using var command = source.CreateCommand(Described);
        await using var row = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await row.ReadAsync()) lines.Add(row.GetString(0));
        lines.Sort(StringComparer.Ordinal);
        return lines;
    }

    internal static string Approved() => Repository.Path("tests", "CoordinationTracker.PostgresTests", "EventStore", "Schema.approved.txt");
}
