using System.Diagnostics;

namespace CoordinationTracker.Tests;

/// <summary>When ./tracker builds before it becomes the program: in a tree of few files, with a dotnet that only notes what it is told.</summary>
public sealed class TrackerScriptTests : IDisposable
{
    private const string Dotnet = """
        #!/bin/sh
        echo "$1" >>"$TREE/told"
        [ "$1" = build ] || exit 0
        [ ! -e "$TREE/broken" ] || exit 1
        cd "$TREE" && mkdir -p artifacts/bin/CoordinationTracker.Web/release
        : >artifacts/bin/CoordinationTracker.Web/release/CoordinationTracker.Web.dll
        """;

    private readonly string tree = System.IO.Directory.CreateTempSubdirectory("tracker-script-").FullName;

    public TrackerScriptTests()
    {
        foreach (var folder in new[] { "src/Web/Pages", "bin", "home" }) System.IO.Directory.CreateDirectory(At(folder));
        foreach (var file in new[] { "src/Web/Page.cs", "src/Web/package-lock.json", "Directory.Build.props", "global.json" }) Write(file, "");
        // A copy may be executed as the script may, whatever is then written into it.
        foreach (var script in new[] { "tracker", "bin/dotnet" }) File.Copy(Repository.Path("tracker"), At(script));
        Write("bin/dotnet", Dotnet);
        Builds().ShouldBeTrue("Nothing has been built yet.");
        Builds().ShouldBeFalse("Nothing has changed.");
    }

    public void Dispose() => System.IO.Directory.Delete(tree, recursive: true);

    [Theory]
    [InlineData("src/Web/Page.cs")]
    [InlineData("src/Web/Pages/New.razor")]
    [InlineData("src/Web/package-lock.json")]
    [InlineData("Directory.Build.props")]
    [InlineData("Directory.Build.targets")]
    [InlineData("global.json")]
    public void what_came_or_changed_is_built_once(string file)
    {
        Write(file, "changed");
        Builds().ShouldBeTrue();
        Builds().ShouldBeFalse();
    }

    [Theory]
    [InlineData("src/Web/Page.cs")]
    [InlineData("Directory.Build.props")]
    [InlineData("artifacts/bin/CoordinationTracker.Web/release/CoordinationTracker.Web.dll")]
    public void what_was_taken_away_is_noticed(string file)
    {
        File.Delete(At(file));
        Builds().ShouldBeTrue();
        Builds().ShouldBeFalse();
    }

    [Fact]
    public void an_older_file_moved_into_place_is_noticed()
    {
        Write("older.cs", "");
        File.SetLastWriteTimeUtc(At("older.cs"), new(2020, 1, 1));
        File.Move(At("older.cs"), At("src/Web/Page.cs"), overwrite: true);
        Builds().ShouldBeTrue();
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("q3.docx")]
    public void what_the_program_is_not_made_of_is_not_looked_at(string file)
    {
        Write(file, "changed");
        Builds().ShouldBeFalse();
    }

    [Fact]
    public void a_build_that_failed_starts_nothing_and_is_tried_again()
    {
        Write("src/Web/Page.cs", "changed");
        Write("broken", "");
        var (exit, told) = Told();
        (exit, told.ShouldHaveSingleItem()).ShouldBe((1, "build"));
        File.Delete(At("broken"));
        Builds().ShouldBeTrue();
    }

    private bool Builds()
    {
        var (exit, told) = Told();
        exit.ShouldBe(0);
        told[^1].ShouldEndWith("/CoordinationTracker.Web.dll");
        return told.Length > 1;
    }

    private (int Exit, string[] Told) Told()
    {
        File.Delete(At("told"));
        var start = new ProcessStartInfo(At("tracker"), ["--help"]) { RedirectStandardError = true };
        start.Environment["PATH"] = $"{At("bin")}:{start.Environment["PATH"]}";
        (start.Environment["HOME"], start.Environment["TREE"]) = (At("home"), tree);
        using var script = Process.Start(start)!;
        script.WaitForExit();
        return (script.ExitCode, File.ReadAllLines(At("told")));
    }

    private void Write(string file, string text) => File.WriteAllText(At(file), text);
    private string At(string file) => Path.Combine(tree, file);
}
