using System.Diagnostics;
using System.Net;
using CoordinationTracker.PostgresTests.Notices;

namespace CoordinationTracker.PostgresTests.Web;

/// <summary>Where fonts are lacking: the real program and the real fontconfig, told by a file what there is.</summary>
public sealed class PaperFontsTests : IAsyncLifetime
{
    private const string InsteadOfIt = ", or open the DOCX in a word processor and save it as PDF.";
    private const string Nothing = "<fontconfig><dir>/nowhere</dir></fontconfig>";
    private const string Everything = "<fontconfig><include>/etc/fonts/fonts.conf</include></fontconfig>";

    private readonly TrackerProgram tracker = new();
    private string Configuration => tracker.Out("fonts.conf");
    private string Asked => Path.Combine(tracker.Out("noted"), "asked");

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => tracker.DisposeAsync().AsTask();

    [Fact]
    public async Task a_machine_without_the_letters_of_a_paper_makes_none_and_says_which_package_brings_them()
    {
        await KnowsOnly("Noto Serif Devanagari");
        await tracker.Demo($"FONTCONFIG_FILE={Configuration}", $"PATH={PathThatListens()}");
        using var site = new HttpClient { BaseAddress = tracker.Address };

        // What would be taken for Times New Roman has no Latin letters beyond English, and none of Urdu; Hindi it has.
        (await Printed("vi")).ShouldBe((1, "A PDF in Vietnamese needs a font with all its letters, and "
            + "Noto Serif Devanagari, taken here for Times New Roman, lacks some: "
            + "install one (Debian: apt install fonts-liberation2)" + InsteadOfIt));
        (await Printed("ur")).ShouldBe((1, "A PDF in Urdu needs a font with all its letters, and "
            + "Noto Serif Devanagari, taken here for Noto Nastaliq Urdu, lacks some: "
            + "install one (Debian: apt install fonts-noto-core)" + InsteadOfIt));
        (await Printed("hi")).Sentence.ShouldContain("apt install fonts-liberation2");
        (await Printed("vi", "PATH=" + PathWithout("fc-match"))).ShouldBe((1, "A PDF needs fontconfig, "
            + "which knows what fonts there are: install it (Debian: apt install fontconfig)" + InsteadOfIt));
        File.Exists(tracker.Out("q3.pdf")).ShouldBeFalse();

        // The site says the same, and the other formats are made all the same.
        var refused = await Made(site, Report("vi", "pdf"));
        refused.StatusCode.ShouldBe(HttpStatusCode.NotImplemented);
        (await refused.Content.ReadAsStringAsync()).ShouldContain("apt install fonts-liberation2");
        (await site.GetAsync(Report("vi", "docx"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        await File.WriteAllTextAsync(Configuration, Nothing);
        (await Printed("en")).ShouldBe((1, "A PDF in English needs a font with all its letters, and "
            + "there is no font here at all: install one (Debian: apt install fonts-liberation2)" + InsteadOfIt));

        // Once the fonts are there the same site prints, and asks for none of them a second time.
        await File.WriteAllTextAsync(Configuration, Everything);
        File.Delete(Asked);
        await Story.Until(async () => (await Made(site, Report("vi", "pdf"))).IsSuccessStatusCode, "it is printed");
        (await Made(site, Report("en", "pdf"))).EnsureSuccessStatusCode();
        var asked = await File.ReadAllLinesAsync(Asked);
        asked.ShouldContain(line => line.EndsWith(" Times New Roman:lang=vi", StringComparison.Ordinal));
        asked.ShouldBeUnique();
    }

    /// <summary>The answer once there is one: a machine with its hands full says first that the paper is being made.</summary>
    private static async Task<HttpResponseMessage> Made(HttpClient site, string address)
    {
        HttpResponseMessage? answer = null;
        await Story.Until(
            async () => (answer = await site.GetAsync(address)).StatusCode is not HttpStatusCode.Accepted, "it is made");
        return answer!;
    }

    private async Task<(int Exit, string Sentence)> Printed(string language, string path = "LC_ALL=C")
    {
        var ran = await tracker.Run(path, $"FONTCONFIG_FILE={Configuration}", "report", "--programme", "NB-CSB-2022",
            "--kind", "quarter", "--covering", "2023-Q3", "--lang", language, "--out", tracker.Out("q3.pdf"));
        return (ran.Exit, ran.Error.TrimEnd());
    }

    private static string Report(string language, string format) =>
        $"/programmes/NB-CSB-2022/reports/quarter/2023-Q3.{format}?lang={language}";

    private async Task KnowsOnly(string family)
    {
        var all = new ProcessStartInfo("fc-list", [family, "--format", "%{file}\n"]) { RedirectStandardOutput = true };
        using var list = Process.Start(all)!;
        var fonts = System.IO.Directory.CreateDirectory(tracker.Out("fonts")).FullName;
        while (await list.StandardOutput.ReadLineAsync() is { } file)
            File.CreateSymbolicLink(Path.Combine(fonts, Path.GetFileName(file)), file);
        System.IO.Directory.GetFiles(fonts).ShouldNotBeEmpty();
        await File.WriteAllTextAsync(Configuration, $"<fontconfig><dir>{fonts}</dir></fontconfig>");
    }

    /// <summary>The path, before it an fc-match that notes what it is asked.</summary>
    private string PathThatListens()
    {
        var folder = System.IO.Directory.CreateDirectory(tracker.Out("listening")).FullName;
        // The site may go on as another user, and the verbs do not.
        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(Asked)!);
        File.SetUnixFileMode(Path.GetDirectoryName(Asked)!, (UnixFileMode)0b111_111_111);
        var path = Environment.GetEnvironmentVariable("PATH")!;
        var match = path.Split(':').Select(place => Path.Combine(place, "fc-match")).First(File.Exists);
        var listening = Path.Combine(folder, "fc-match");
        File.WriteAllText(listening, $"#!/bin/sh\numask 0; echo $* >>{Asked}\nexec {match} \"$@\"\n");
        File.SetUnixFileMode(listening, (UnixFileMode)0b111_101_101);
        return $"{folder}:{path}";
    }

    /// <summary>A folder with every program of the path but one.</summary>
    private string PathWithout(string program)
    {
        var folder = System.IO.Directory.CreateDirectory(tracker.Out("without")).FullName;
        var programs = Environment.GetEnvironmentVariable("PATH")!.Split(':').Where(System.IO.Directory.Exists)
            .SelectMany(System.IO.Directory.GetFiles).DistinctBy(Path.GetFileName);
        foreach (var file in programs.Where(file => Path.GetFileName(file) != program))
            File.CreateSymbolicLink(Path.Combine(folder, Path.GetFileName(file)), file);
        return folder;
    }
}
