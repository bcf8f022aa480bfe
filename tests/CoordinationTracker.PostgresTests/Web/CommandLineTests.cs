using System.Diagnostics;
using CoordinationTracker.PostgresTests.Pages;
using CoordinationTracker.Store;
using CoordinationTracker.Tests;

namespace CoordinationTracker.PostgresTests.Web;

/// <summary>The verbs as a person types them: the real program, a data folder of its own, real exits and real kills.</summary>
public sealed class CommandLineTests : IAsyncLifetime
{
    private readonly TrackerProgram tracker = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => tracker.DisposeAsync().AsTask();

    [Fact]
    public async Task the_demo_is_told_once_serves_and_leaves_nothing_behind_however_it_ends()
    {
        long told;
        var demo = await tracker.Demo();
        // Another verb works beside the running demo, on the same database.
        var listed = await Run("programmes");
        listed.Exit.ShouldBe(0, listed.Error);
        listed.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(4);
        listed.Output.ShouldContain("NB-CSB-2022\t");
        (await Run("LC_ALL=fa_IR.UTF-8", "programmes")).Output.ShouldBe(listed.Output, "whatever calendar the machine's people live by");

        var report = await Run("report", "--programme", "NB-CSB-2022", "--kind", "quarter", "--covering", "2023-Q3", "--lang", "vi", "--out", Out("q3.docx"));
        report.Exit.ShouldBe(0, report.Error);
        new FileInfo(Out("q3.docx")).Length.ShouldBeGreaterThan(5_000);

        // Issue 5 (8): where the site's address is known, the code under an annex leads there.
        (await Run("Site__Address=https://example.org/khoi/", "report", "--programme", "NB-CSB-2022", "--kind", "quarter", "--covering", "2023-Q3", "--out", Out("q3.html"))).Exit.ShouldBe(0);
        (await File.ReadAllTextAsync(Out("q3.html"))).ShouldContain("href=\"https://example.org/khoi/programmes/NB-CSB-2022/reviews/quarter/2023-Q3?asAt=");

        var minutes = await Run("minutes", "--programme", "NB-CSB-2022", "--meeting", "2023-10-06", "--lang", "vi", "--out", Out("minutes.docx"));
        minutes.Exit.ShouldBe(0, minutes.Error);
        new FileInfo(Out("minutes.docx")).Length.ShouldBeGreaterThan(5_000);
        (await Run("minutes", "--programme", "JH-2023", "--meeting", "2023-10-19", "--out", Out("no.html"))).Error.ShouldStartWith("There are 2 meetings on 2023-10-19; name one by its id: ");
        (await Run("minutes", "--programme", "JH-2023", "--meeting", "2023-10-18", "--out", Out("no.html"))).Error.Trim().ShouldBe("There is no meeting on 2023-10-18.");

        var across = await Run("report", "--portfolio", "BDVTU", "--kind", "quarter", "--covering", "2023-Q3", "--out", Out("across.docx"));
        across.Exit.ShouldBe(0, across.Error);
        new FileInfo(Out("across.docx")).Length.ShouldBeGreaterThan(5_000);
        (await Run("report", "--portfolio", "BDV", "--kind", "quarter", "--out", Out("no.html"))).Error.Trim().ShouldBe("No department “BDV” has a portfolio; name it by its symbol or its id.");
        (await Run("report", "--portfolio", "BDVTU", "--kind", "term", "--out", Out("no.html"))).Error.Trim().ShouldBe("Programmes are reviewed together by a period they share; the term of the programme is one programme's own.");

        var pack = await Run("pack", "--programme", "NB-CSB-2022", "--kind", "quarter", "--covering", "2023-Q3", "--out", Out("pack.zip"));
        pack.Exit.ShouldBe(0, pack.Error);
        new FileInfo(Out("pack.zip")).Length.ShouldBeGreaterThan(20_000);

        told = await Head();
        demo.Kill(entireProcessTree: false);
        await demo.WaitForExitAsync();
        await tracker.NothingRuns();

        var again = await tracker.Demo();
        (await Head()).ShouldBe(told, "the story is told once, and a kill loses none of it");
        Process.Start("kill", ["-INT", $"{again.Id}"]).WaitForExit();
        await again.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(30));
        await tracker.NothingRuns();

        // And without one.
        var alone = await Run("report", "--programme", "NB-CSB-2022", "--kind", "quarter", "--covering", "2023-Q3", "--lang", "vi", "--out", Out("again.docx"));
        alone.Exit.ShouldBe(0, alone.Error);
        var nineMonths = await Run("report", "--programme", "NB-CSB-2022", "--kind", "nine-months", "--out", Out("nine-months.html"));
        nineMonths.Exit.ShouldBe(0, nineMonths.Error);
        File.ReadAllBytes(Out("again.docx")).ShouldBe(File.ReadAllBytes(Out("q3.docx")), "same inputs, same bytes");

        await Refused("“2023-Q5” is not a calendar quarter, as 2023-Q3.", "--covering", "2023-Q5", "--out", Out("no.html"));
        await Refused($"The record ends at position {told}; there is no position {told + 1} yet.", "--covering", "2023-Q3", "--as-at", $"{told + 1}", "--out", Out("no.html"));
        await Refused("There is no programme “NB-CSB-2022” at position 1; tracker programmes lists them.", "--covering", "2023-Q3", "--as-at", "1", "--out", Out("no.html"));
        await Refused($"The folder {Out("nowhere")} does not exist.", "--covering", "2023-Q3", "--out", Out("nowhere/no.html"));
        await Refused($"{Folder} is a folder; name a file in it.", "--covering", "2023-Q3", "--format", "html", "--out", Folder);
        File.Exists(Out("no.html")).ShouldBeFalse();
        await tracker.NothingRuns();
    }

    [Theory]
    [InlineData("There is no programme “KHONG-CO”; tracker programmes lists them.", "report", "--programme", "KHONG-CO", "--kind", "quarter", "--out", "OUT.html")]
    [InlineData("--kind is one of quarter, one-year, year, half-year, nine-months, state-quarter, state-half-year, state-year, programme-year, term, financial-quarter, financial-year, month, week, mid-term, not “decade”.", "report", "--programme", "X", "--kind", "decade", "--out", "OUT.html")]
    [InlineData("The record ends at position 0; there is no position 5 yet.", "report", "--programme", "X", "--kind", "year", "--as-at", "5", "--out", "OUT.html")]
    [InlineData("--as-at is a position in the record, a whole number from 1, not “-3”.", "report", "--programme", "X", "--kind", "year", "--as-at", "-3", "--out", "OUT.html")]
    [InlineData("--programme is missing.", "report", "--kind", "year", "--out", "OUT.html")]
    [InlineData("There is no option --colour here; tracker --help lists them.", "report", "--programme", "X", "--kind", "year", "--colour", "red", "--out", "OUT.html")]
    [InlineData("There is no verb “reprot”; tracker --help lists them.", "reprot")]
    [InlineData("tracker resources takes list, check, statistics, setup, not “teardown”.", "resources", "teardown")]
    [InlineData("tracker projections takes list, not “rebuild”.", "projections", "rebuild")]
    [InlineData("tracker projections takes list, not “list --advance”.", "projections", "list", "--advance")]
    public async Task a_verb_that_cannot_says_one_sentence_and_writes_nothing(string sentence, params string[] args)
    {
        var ran = await Run([.. args.Select(arg => arg.Replace("OUT", Out("nothing"), StringComparison.Ordinal))]);
        (ran.Exit, ran.Error.TrimEnd(), ran.Output).ShouldBe((1, sentence, ""));
        System.IO.Directory.GetFiles(Folder).ShouldBeEmpty();
    }

    [Fact]
    public async Task help_lists_every_verb()
    {
        var ran = await Run("--help");
        ran.Exit.ShouldBe(0);
        foreach (var verb in new[] { "demo", "serve", "programmes", "report", "describe", "db-assert", "db-apply", "projections", "resources" }) ran.Output.ShouldContain($"tracker {verb} ");
    }

    [Fact]
    public async Task what_marten_and_wolverine_bring_along_is_asked_of_the_same_host()
    {
        var connection = await Postgres.NewDatabase();
        // Who starts makes Wolverine's tables; these only look.
        await using (KestrelSite.Start(connection)) { }
        string[] here = [$"ConnectionStrings__Tracker={connection}"];

        (await Run([.. here, "db-apply"])).Exit.ShouldBe(0);
        var described = await Run([.. here, "describe"]);
        described.Exit.ShouldBe(0, described.Error);
        foreach (var part in new[] { "CoordinationTracker.Web", "Wolverine", "Marten" }) described.Output.ShouldContain(part);
        (await Run([.. here, "db-assert"])).ShouldSatisfyAllConditions(ran => ran.Exit.ShouldBe(0, ran.Output + ran.Error), ran => ran.Output.ShouldContain("No database differences detected"));
        var projections = await Run([.. here, "projections"]);
        projections.Exit.ShouldBe(0, projections.Error);
        foreach (var name in new[] { "Programme", "Directory", "Portfolio", "entries:All" }) projections.Output.ShouldContain(name);
        (await Run([.. here, "resources"])).Exit.ShouldBe(0);

        // A table taken away is found missing, and made again.
        await using (var database = Npgsql.NpgsqlDataSource.Create(connection))
        {
            await using var drop = database.CreateCommand("drop table mt_doc_deadletterevent");
            await drop.ExecuteNonQueryAsync();
        }
        (await Run([.. here, "db-assert"])).Exit.ShouldBe(1);
        (await Run([.. here, "db-apply"])).Exit.ShouldBe(0);
        (await Run([.. here, "db-assert"])).Exit.ShouldBe(0);
    }

    [Fact]
    public async Task without_a_home_folder_the_script_and_the_program_say_so()
    {
        // Nobody, root included, can make a folder there.
        const string home = "/proc/nowhere";
        using var script = Process.Start(new ProcessStartInfo(Repository.Path("tracker"), ["--help"])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, Environment = { ["HOME"] = home },
        })!;
        (await script.StandardError.ReadToEndAsync())
            .ShouldStartWith($"The home folder {home} cannot be made or written to: name one in HOME, as in ");
        await script.WaitForExitAsync();
        script.ExitCode.ShouldBe(1);

        // Root keeps its data elsewhere.
        if (Environment.IsPrivilegedProcess)
            tracker.StartedBy = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--"];
        var ran = await Run($"HOME={home}", "XDG_DATA_HOME=", "TRACKER_DATA=", "programmes");
        (ran.Exit, ran.Error.TrimEnd(), ran.Output).ShouldBe((1,
            $"The data folder {home}/.local/share/coordination-tracker cannot be made: "
            + "name another in TRACKER_DATA, or a home folder in HOME.", ""));
    }

    private async Task Refused(string sentence, params string[] options)
    {
        var ran = await Run(["report", "--programme", "NB-CSB-2022", "--kind", "quarter", .. options]);
        (ran.Exit, ran.Error.TrimEnd(), ran.Output).ShouldBe((1, sentence, ""));
    }

    private string Folder => tracker.Folder;

    private string Data => tracker.Data;

    private string Out(string name) => tracker.Out(name);


    private Task<(int Exit, string Output, string Error)> Run(params string[] args) => tracker.Run(args);

    private async Task<long> Head()
    {
        await using var cluster = await PrivatePostgres.Open(Data);
        await using var opened = await TestStore.Open(new EventFormat(EventAliases.All), cluster.ConnectionString);
        return await opened.Store.Horizon(default);
    }
}
