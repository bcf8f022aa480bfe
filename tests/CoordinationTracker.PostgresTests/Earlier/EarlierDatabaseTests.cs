using System.Diagnostics;
using CoordinationTracker.PostgresTests.Notices;
using CoordinationTracker.PostgresTests.Pages;
using CoordinationTracker.Web.Archives;
using CoordinationTracker.Web.Demo;
using static CoordinationTracker.PostgresTests.Earlier.EarlierDatabase;

namespace CoordinationTracker.PostgresTests.Earlier;

/// <summary>
/// A database that an earlier version left is opened as it is, goes on from there, and ends with the tables of a fresh
/// one.
/// </summary>
public sealed class EarlierDatabaseTests(EarlierSite site) : IClassFixture<EarlierSite>
{
    private static readonly (string, SealState, string?)[] ThreeSealsHold =
        [.. Enumerable.Repeat(("VD-2023", SealState.Holds, (string?)null), 3)];

    private const string Described = """
        with ours as (select oid, nspname from pg_namespace
          where nspname not in ('pg_catalog', 'information_schema', 'pg_toast'))
        select format('column %s.%s.%s %s %s default %s %s%s', nspname, relname, attname,
          format_type(atttypid, atttypmod), case when attnotnull then 'not null' else 'null' end,
          coalesce(regexp_replace(pg_get_expr(adbin, adrelid), '^''\d{4}-[^'']*''', '''the hour it was made'''), '-'),
          attidentity, attgenerated)
        from ours join pg_class t on relnamespace = ours.oid join pg_attribute on attrelid = t.oid
        left join pg_attrdef on adrelid = attrelid and adnum = attnum
        where relkind in ('r', 'p', 'v', 'm') and attnum > 0 and not attisdropped
        union all
        select format('constraint %s.%s %s %s', nspname, relname, conname, pg_get_constraintdef(c.oid))
        from ours join pg_class t on relnamespace = ours.oid join pg_constraint c on conrelid = t.oid
        where contype <> 'n'
        union all
        select format('index %s', indexdef) from ours join pg_indexes on schemaname = nspname
        union all
        select format('sequence %s.%s %s from %s by %s cache %s owned by %s.%s', nspname, s.relname,
          format_type(seqtypid, null), seqstart, seqincrement, seqcache, t.relname, attname)
        from ours join pg_class s on s.relnamespace = ours.oid join pg_sequence on seqrelid = s.oid
        left join pg_depend on classid = 'pg_class'::regclass and objid = s.oid and deptype in ('a', 'i')
        left join pg_class t on t.oid = refobjid left join pg_attribute on attrelid = refobjid and attnum = refobjsubid
        union all
        select format('function %s.%s(%s) %s', nspname, proname, pg_get_function_identity_arguments(f.oid), prosrc)
        from ours join pg_proc f on pronamespace = ours.oid
        """;

    [Fact]
    public async Task every_history_of_an_earlier_version_is_opened_and_folded_to_its_end()
    {
        (await site.Programmes.Head(default)).ShouldBe(Head);
        var programmes = await site.Programmes.All(null, default);
        var portfolios = await site.Programmes.Portfolios(null, default);
        var directory = await site.Programmes.DirectoryAt(null, default);

        programmes.Select(moment => moment.Programme.Code).Order(StringComparer.Ordinal)
            .ShouldBe(["DUK-BQLKKT-2023", "JH-2023", "NB-CSB-2022", "VD-2023"]);
        portfolios.Select(moment => moment.Programmes.Count).Order().ShouldBe([1, 2]);
        IEnumerable<string> folded =
        [
            $"directory {directory.Version}", .. portfolios.Select(moment => $"portfolio {moment.Portfolio.Version}"),
            .. programmes.Select(moment => $"programme {moment.Programme.Version}"),
        ];
        folded.Order(StringComparer.Ordinal)
            .ShouldBe(await Ask(site.Connection, "select type || ' ' || version from mt_streams"));
    }

    [Fact]
    public async Task the_seals_of_an_earlier_version_hold() => (await site.Seals()).ShouldBe(ThreeSealsHold);

    [Fact]
    public async Task tracker_verify_finds_the_seals_of_an_earlier_version_unbroken()
    {
        using var verify = Tracker(site.Connection, "verify");
        var (output, error) = (verify.StandardOutput.ReadToEndAsync(), verify.StandardError.ReadToEndAsync());
        await verify.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));

        (verify.ExitCode, await error).ShouldBe((0, ""), await output);
        (await output).Split('\n').Count(line => line.Contains(": holds, as sealed at ", StringComparison.Ordinal))
            .ShouldBe(3, await output);
        // F6: DOCX, HTML and XLSX in both languages, as they were issued.
        (await output).Split('\n').Count(line => line == "  6 kept papers print this line.").ShouldBe(3, await output);
    }

    [Fact]
    public async Task the_reports_of_an_earlier_version_are_the_same_pages_byte_for_byte()
    {
        var written = EarlierDatabase.Reports("html");

        written.Count.ShouldBe(16);
        Differences(written, await site.Reports("html")).ShouldBeEmpty();
    }

    [Fact]
    public async Task the_reports_of_an_earlier_version_are_the_same_word_and_excel_files_byte_for_byte()
    {
        var written = EarlierDatabase.Reports("docx", "xlsx");

        written.Count.ShouldBe(32);
        Differences(written, await site.Reports("docx", "xlsx")).ShouldBeEmpty();
    }

    [Fact]
    public async Task every_file_kept_by_an_earlier_version_is_what_its_name_says_and_is_given_out_so()
    {
        using var reader = new Reader(site.Address, "en");
        var given = new HashSet<string>(StringComparer.Ordinal);
        foreach (var moment in await site.Programmes.All(null, default))
            foreach (var file in moment.Programme.Reviews.All.SelectMany(review => review.Issued?.Files ?? []))
                await Give($"/programmes/{moment.Programme.Code}/issued", file.Digest, file.Name);
        given.Count.ShouldBe(18, "three reports, in two languages, in three forms");
        var documents = (await site.Programmes.DirectoryAt(null, default)).Documents.All;
        foreach (var file in documents.Select(document => document.Account.File).OfType<KeptFile>())
            await Give("/files", file.Digest, file.Name);

        var kept = await Ask(site.Connection,
            "select digest || ' ' || encode(sha256(content), 'hex') from tracker.files");
        kept.Count.ShouldBe(24);
        kept.ShouldAllBe(names => names.Substring(0, 64) == names.Substring(65));

        async Task Give(string below, string digest, string name)
        {
            var file = await reader.File($"{below}/{digest}/{Uri.EscapeDataString(name)}");
            EarlierSite.Digest(file).ShouldBe(digest, name);
            given.Add(digest);
        }
    }

    [Fact]
    public async Task opening_it_changes_no_row_of_what_an_earlier_version_kept()
    {
        var after = await site.Kept();

        Differences(site.Before, after).ShouldBeEmpty();
        after.CountBy(row => row.Split(' ')[0]).Select(kind => $"{kind.Key} {kind.Value}")
            .ShouldBe(["event 1164", "file 24", "morning 1", "notice 1", "person 1", "place 1", "stream 7"]);
    }

    [Fact]
    public async Task what_is_recorded_from_now_on_continues_an_earlier_history_and_is_there_after_a_restart()
    {
        await using var mine = await EarlierSite.Started();
        var first = new Guid("01a00000-0000-7000-8000-000000000001");
        var second = new Guid("01a00000-0000-7000-8000-000000000002");

        await Log("VD-2023", first);
        (await Appended()).ShouldBe(["1165 922 activity_logged"]);
        await NothingElseChanged();

        await mine.Restart();
        (await mine.Moment("VD-2023")).Programme.Activities.Find(first)!.Positions.ShouldBe([1165L]);
        await Log("JH-2023", second);
        await Log("VD-2023", second);
        (await Appended()).ShouldBe(
            ["1165 922 activity_logged", "1166 63 activity_logged", "1167 923 activity_logged"]);
        await NothingElseChanged();

        Task Log(string code, Guid activity)
        {
            var command = new LogActivity(activity,
                new(ActivityKind.Session, Side.A, new(2023, 12, 1), new("Tiếp tục sổ cũ", "The record goes on")));
            return mine.Record(code, (programme, today) => programme.Decide(command, today.Day, today.Directory));
        }

        Task<List<string>> Appended() => Ask(mine.Connection,
            $"select seq_id || ' ' || version || ' ' || type from mt_events where seq_id > {Head}");

        async Task NothingElseChanged()
        {
            (await mine.Programmes.Head(default)).ShouldBe(Head + (await Appended()).Count);
            (await mine.Seals()).ShouldBe(ThreeSealsHold);
            Differences(EarlierDatabase.Reports("html"), await mine.Reports("html")).ShouldBeEmpty();
            var gone = mine.Before.Except(await mine.Kept());
            gone.Where(row => !row.StartsWith("stream ", StringComparison.Ordinal)).ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task the_feed_goes_on_where_an_earlier_version_left_it_and_tells_nothing_twice()
    {
        await using var mine = await EarlierSite.Started();
        // As if that version had been stopped before it told of this; and on a day on which the programme was in force.
        var task = new AssignTask(new("01a00000-0000-7000-8000-000000000003"), new("Rà soát", "Review"), Side.B,
            Bodies.ExampleZone, new(2025, 12, 31), Deadline.By(new(2026, 1, 31)));
        await mine.Record("VD-2023", (programme, today) => programme.Decide(task, today.Day, today.Directory),
            new DateTimeOffset(2025, 12, 31, 17, 0, 0, TimeSpan.FromHours(7)));

        using var serving = Tracker(mine.Connection, "serve", "--urls", "http://127.0.0.1:0");
        try
        {
            await Story.Until(async () => (await News()).Contains("1165 TaskGiven secretariat-b"), "the task is told");
        }
        finally
        {
            serving.Kill();
            await serving.WaitForExitAsync();
        }

        (await News()).ShouldBe(["1100 TaskGiven secretariat-b", "1165 TaskGiven secretariat-b"]);

        Task<List<string>> News() => Ask(mine.Connection,
            "select position || ' ' || kind || ' ' || recipient from tracker.notices where kind <> 'Reminder'");
    }

    [Fact]
    public async Task a_fresh_database_and_an_earlier_one_end_with_the_same_tables()
    {
        var fresh = await Postgres.EmptyDatabase();
        await using (var started = KestrelSite.Start(fresh)) await started.Programmes.Head(default);

        var tables = await Ask(site.Connection, Described);

        Differences(await Ask(fresh, Described), tables).ShouldBeEmpty();
        tables.ShouldContain("column tracker.files.digest text not null default - ");
        tables.ShouldContain("sequence public.mt_events_sequence bigint from 1 by 1 cache 1 owned by mt_events.seq_id");
    }

    private static Process Tracker(string database, params string[] args) =>
        Process.Start(new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. args])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
            Environment = { ["ConnectionStrings__Tracker"] = database },
        })!;
}
