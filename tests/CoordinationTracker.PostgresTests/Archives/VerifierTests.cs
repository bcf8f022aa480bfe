using System.Diagnostics;
using System.Text;
using CoordinationTracker.PostgresTests.Pages;
using CoordinationTracker.Reports;
using CoordinationTracker.Tests;
using CoordinationTracker.Web.Archives;
using CoordinationTracker.Web.Demo;
using CoordinationTracker.Web.Verbs;
using CoordinationTracker.Store;
using Microsoft.Extensions.DependencyInjection;

namespace CoordinationTracker.PostgresTests.Archives;

/// <summary>The verifier as whoever was given it and an archive starts it: a process of its own, and nothing beside it.</summary>
[Collection(nameof(ReadByHttp))]
public sealed class VerifierTests : IDisposable
{
    private readonly DemoSite demo;
    private readonly string folder = System.IO.Directory.CreateTempSubdirectory("tracker-verifier-").FullName;

    public VerifierTests(DemoSite demo) => this.demo = demo;

    public void Dispose() => System.IO.Directory.Delete(folder, recursive: true);

    [Theory(DisplayName = "F6: a forged archive is found by verifier and by tracker verify, from a paper, a list or the other side's archive")]
    [MemberData(nameof(RecordCheckTests.Forgeries), MemberType = typeof(RecordCheckTests))]
    public async Task a_forged_archive_is_found_by_both_programs(string forgery)
    {
        var story = await RecordCheckTests.WithPaper();
        var line = SealLine.Of(RecordCheckTests.SealOf(story.Programme.Events), "DUK-BQL", "en");
        var (whole, list) = (Written("whole.zip", story.Archived), Path.Combine(folder, "checkpoints.txt"));
        await File.WriteAllTextAsync(list, CheckpointList.Written(RecordCheckTests.Check(story.Archived).Noted(DateTimeOffset.UtcNow)));
        var forged = Written("forged.zip", story.With([.. RecordCheckTests.Forged[forgery](story.Programme.Events)]).Archived);
        string[][] outside = [["--expect", line], ["--checkpoints", list], ["--against", whole]];

        foreach (var program in (Func<string[], Task<(int Exit, string Said)>>[])[Verifier, Verify])
        {
            var (exit, said) = await program([whole, .. outside.SelectMany(option => option)]);
            (exit, said.Contains("Alarm", StringComparison.Ordinal)).ShouldBe((0, false), said);
            said.ShouldContain("DUK-BQL: the line expected is that of ");
            said.ShouldContain("  1 kept papers print this line.");

            foreach (var option in outside.Where(option => option[0] != "--expect" || RecordCheckTests.IsSeenOnPaper(forgery)))
            {
                (exit, said) = await program([forged, .. option]);
                (exit, said.Contains("Alarm: ", StringComparison.Ordinal)).ShouldBe((1, true), $"{option[0]}: {said}");
                said.ShouldContain(option[0] == "--expect" ? "Alarm: no sealed report here prints the line expected: Seal: position"
                    : "DUK-BQL: Alarm: ", Case.Sensitive, option[0]);
            }
        }
    }

    [Fact(DisplayName = "F6: of every demo programme both programs say the same, and neither an alarm")]
    public async Task of_the_demo_both_programs_say_the_same()
    {
        var (store, files) = (demo.Services.GetRequiredService<EventStore>(), demo.Services.GetRequiredService<Files>());
        foreach (var moment in await demo.Programmes.All(null, default))
        {
            var (programme, directory, kept) = await Keeping.Of(moment, store, files, default);
            var file = Written($"{moment.Programme.Code}.zip", Archive.Of(moment.Programme.Code, programme, directory, kept));

            var (verifier, verify) = (await Verifier([file]), await Verify([file]));

            (verifier.Exit, verify.Exit).ShouldBe((0, 0), verifier.Said);
            Lines(verifier.Said).Where(line => line.StartsWith("  ", StringComparison.Ordinal) || line.Contains("reaches version", StringComparison.Ordinal))
                .ShouldBe(Lines(verify.Said).Where(line => line.StartsWith("  ", StringComparison.Ordinal) || line.Contains("reaches version", StringComparison.Ordinal)));
            if (moment.Programme.Code == ExampleProgramme.Code) verifier.Said.ShouldContain(": its histories and files are those it was sealed with at position ");
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task a_seal_of_either_form_is_followed(bool whole)
    {
        var story = await SealedStory.Told(whole: whole);
        (await Verifier([Written("as-sealed.zip", story.Archived)])).Exit.ShouldBe(0);

        var (exit, said) = await Verifier([Written("changed.zip", story.Forged("activity_logged", data => data.Replace("2023", "2022", StringComparison.Ordinal)).Archived)]);

        (exit, said).ShouldBe((1, said));
        said.ShouldContain("Alarm: the history of DUK-BQL is not the one it was sealed with.");
    }

    [Fact]
    public async Task what_is_missing_put_in_or_no_archive_is_a_sentence()
    {
        var story = await SealedStory.Told();
        story.Kept.Add(Canonical.Digest("nobody's"u8), "nobody's"u8.ToArray());
        (await Verifier([Written("more.zip", story.Archived)])).Said.ShouldContain($"DUK-BQL: Alarm: no event names kept/{Canonical.Digest("nobody's"u8)}");

        story.Kept.Remove(Canonical.Digest(SealedStory.File));
        (await Verifier([Written("less.zip", story.Archived)])).Said.ShouldContain("Alarm: the issued file report.docx is missing or changed.");

        await File.WriteAllTextAsync(Path.Combine(folder, "no.zip"), "no archive");
        (await Verifier([Path.Combine(folder, "no.zip")]))
            .ShouldBe((1, "It does not end as an archive does: the file is cut short or changed there, or it is no archive.\n"));
        (await Verifier([Path.Combine(folder, "more.zip"), "--expct", "x"])).Said.ShouldStartWith("--expct is no option here");
    }

    private static IEnumerable<string> Lines(string said) => said.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private string Written(string name, Archive archive)
    {
        using var file = File.Create(Path.Combine(folder, name));
        archive.Write(file);
        return file.Name;
    }

    private static async Task<(int Exit, string Said)> Verifier(string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(HistoryChain).Assembly.Location, .. args])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8,
        })!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));
        return (process.ExitCode, await output + await error);
    }

    private static async Task<(int Exit, string Said)> Verify(string[] args)
    {
        using var said = new StringWriter();
        return (await CommandLine.Run(["verify", .. args], said, said), said.ToString());
    }
}
