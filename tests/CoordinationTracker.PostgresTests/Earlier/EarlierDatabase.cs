using System.IO.Compression;
using System.Text;
using CoordinationTracker.Tests;
using Npgsql;

namespace CoordinationTracker.PostgresTests.Earlier;

/// <summary>
/// The demo as the version of commit 7e5e138 left it in its database, restored from what pg_dump wrote of it: without
/// owners, the keys that sign forms, and what Quartz keeps.
/// </summary>
internal static class EarlierDatabase
{
    /// <summary>The last position in it.</summary>
    public const long Head = 1164;

    // The demo sends no notices, and no morning came while it was told: one of each, as that version wrote them.
    private const string Told = """
        insert into tracker.notices (id, recipient, kind, body, day, position, made_at, sent_at, seen_at) values
          ('01900000-0000-7000-8000-000000000001', 'secretariat-b', 'TaskGiven',
           '[{"Code": "VD-2023", "Kind": "TaskGiven", "Words": {"Vi": "Một nhiệm vụ", "En": "A task"}}]',
           '2025-12-30', 1100, '2025-12-30 01:00:00+00', '2025-12-30 01:00:05+00', '2025-12-30 02:00:00+00');
        insert into tracker.mornings (day, made_at) values ('2025-12-30', '2025-12-30 00:30:00+00');
        """;

    /// <summary>A connection string to a database of its own that holds it.</summary>
    public static async Task<string> Restored()
    {
        var database = await Postgres.EmptyDatabase();
        // Not from the pool: what pg_dump sets for its session, an empty search path above all, is not for others.
        var alone = new NpgsqlConnectionStringBuilder(database) { Pooling = false };
        await using var connection = new NpgsqlConnection(alone.ConnectionString);
        await connection.OpenAsync();
        await using var packed = File.OpenRead(Place("demo-7e5e138.sql.gz"));
        using var dump = new StreamReader(new GZipStream(packed, CompressionMode.Decompress));
        var statements = new StringBuilder();
        while (await dump.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("COPY ", StringComparison.Ordinal))
            {
                await Run(statements.ToString());
                statements.Clear();
                await using var rows = await connection.BeginTextImportAsync(line);
                while (await dump.ReadLineAsync() is { } row && row != @"\.") await rows.WriteAsync(row + "\n");
            }
            // Remarks, and what is said to psql.
            else if (line is not (['-', '-', ..] or ['\\', ..])) statements.Append(line).Append('\n');
        }
        await Run(statements.Append(Told).ToString());
        return database;

        async Task Run(string sql)
        {
            await using var command = new NpgsqlCommand(sql, connection);
            await command.ExecuteNonQueryAsync();
        }
    }

    /// <summary>What <c>tracker report</c> of that version wrote of it in these formats, a line each.</summary>
    public static IReadOnlyList<string> Reports(params string[] formats) =>
    [
        .. from line in File.ReadLines(Place("demo-7e5e138.sha256"))
           where formats.Any(format => line.Contains($" {format} ", StringComparison.Ordinal))
           select line,
    ];

    /// <summary>The first column of the answer, in ordinal order.</summary>
    public static async Task<List<string>> Ask(string database, string question)
    {
        await using var source = NpgsqlDataSource.Create(database);
        await using var command = source.CreateCommand(question);
        await using var row = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await row.ReadAsync()) lines.Add(row.GetString(0));
        lines.Sort(StringComparer.Ordinal);
        return lines;
    }

    /// <summary>The lines that are in one of two alone.</summary>
    public static IEnumerable<string> Differences(IReadOnlyList<string> before, IReadOnlyList<string> now) =>
        [.. before.Except(now).Select(line => $"was: {line}"), .. now.Except(before).Select(line => $"is: {line}")];

    private static string Place(string file) =>
        Repository.Path("tests", "CoordinationTracker.PostgresTests", "Earlier", file);
}
