using System.Text.RegularExpressions;
using CoordinationTracker.Rendering;
using CoordinationTracker.Reports;

namespace CoordinationTracker.Tests;

/// <summary>What the papers of the house say is held to the house.</summary>
public sealed partial class DocsTests
{
    /// <summary>The hosts that anything here may name. A mirror or a machine of somebody's own is not among them.</summary>
    private static readonly string[] PublicHosts =
    [
        "localhost", "127.0.0.1", "+", "example.org", "keepachangelog.com", "semver.org", "registry.npmjs.org", "github.com", "opencollective.com",
        "www.w3.org", "purl.org", "schemas.openxmlformats.org", "schemas.microsoft.com", "learn.microsoft.com",
    ];

    /// <summary>Folders of the machine this was written on; put together here so that this file does not name them.</summary>
    private static readonly string[] MachinePaths = ["/wo" + "rk/", "/ro" + "ot/", "/ho" + "me/"];

    [Fact]
    public void the_readme_fits_a_screen_or_two() => File.ReadLines(Repository.Path("README.md")).Count().ShouldBeLessThanOrEqualTo(60);

    [Fact]
    public void the_house_rules_stay_short() => File.ReadLines(Repository.Path("STYLE.md")).Count().ShouldBeLessThanOrEqualTo(150);

    [Fact]
    public void every_decision_fits_a_page() =>
        Decisions().Where(file => File.ReadLines(file).Count() > 50).Select(Repository.Relative).ShouldBeEmpty();

    [Fact]
    public void every_decision_is_listed_in_the_architecture()
    {
        var listed = File.ReadAllText(Repository.Path("docs", "architecture.md"));
        Decisions().Select(file => $"adr/{Path.GetFileName(file)}").Where(link => !listed.Contains($"({link})", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void every_relative_link_leads_somewhere()
    {
        var broken =
            from file in Papers()
            from Match link in Link().Matches(File.ReadAllText(file))
            let target = link.Groups["target"].Value
            where !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith('#') && !target.StartsWith("mailto:", StringComparison.Ordinal)
            let path = Path.Combine(Path.GetDirectoryName(file)!, target.Split('#')[0])
            where !File.Exists(path) && !System.IO.Directory.Exists(path)
            select $"{Repository.Relative(file)} links to {target}";
        broken.ShouldBeEmpty();
    }

    [Fact]
    public void every_verb_and_option_quoted_is_one_the_help_lists()
    {
        var help = CommandLineHelp();
        var verbs = Regex.Matches(help, @"^\s*tracker ([a-z-]+)", RegexOptions.Multiline).Select(match => match.Groups[1].Value).ToHashSet();
        var options = Option().Matches(help).Select(match => match.Value).ToHashSet();
        verbs.ShouldContain("report");
        options.ShouldContain("--programme");

        var unknown =
            from file in Papers()
            from Match command in Command().Matches(File.ReadAllText(file))
            from problem in Unknown(command.Groups["verb"].Value, command.Value)
            select $"{Repository.Relative(file)}: “{command.Value.Trim()}” — {problem}";
        unknown.ShouldBeEmpty();

        IEnumerable<string> Unknown(string verb, string command)
        {
            if (verb.Length > 0 && !verbs.Contains(verb)) yield return $"there is no verb {verb}";
            foreach (Match option in Option().Matches(command))
                if (!options.Contains(option.Value)) yield return $"there is no option {option.Value}";
        }
    }

    [Fact]
    public void every_option_alone_in_the_report_page_is_one_the_help_lists() =>
        Regex.Matches(File.ReadAllText(Repository.Path("docs", "reports.md")), "`(--[a-z-]+)").Select(match => match.Groups[1].Value)
            .Where(option => !Option().Matches(CommandLineHelp()).Any(known => known.Value == option)).ShouldBeEmpty();

    [Fact]
    public void every_setting_of_ours_is_documented_and_every_documented_one_is_read()
    {
        var read = Sources("src").Concat([Repository.Path("docker-compose.yml")]).SelectMany(Settings).Distinct().Order().ToArray();
        var told = Settings(Repository.Path("docs", "operating.md")).Distinct().Order().ToArray();
        read.ShouldNotBeEmpty();
        told.ShouldBe(read);

        static IEnumerable<string> Settings(string file) => Setting().Matches(File.ReadAllText(file)).Select(match => match.Value);
    }

    [Fact]
    public void what_papers_want_installed_is_named_whole_wherever_it_is_named()
    {
        var wanted = Packages().Where(line => line.Use == "paper").Select(line => line.Package).Distinct().ToArray();
        wanted.ShouldContain("fonts-liberation2");
        foreach (var page in (string[])[Repository.Path("README.md"), Repository.Path("docs", "operating.md")])
            File.ReadAllText(page).ShouldContain($"apt install {string.Join(' ', wanted)}", Case.Sensitive, page);
    }

    [Fact]
    public void every_package_named_is_one_a_new_machine_is_given()
    {
        var given = Packages().Select(line => line.Package).ToHashSet();
        var named =
            from file in Papers().Concat(Sources("src")).Concat(Sources("tests"))
            from Match install in Install().Matches(File.ReadAllText(file))
            from package in install.Groups["packages"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            select (Package: package, Said: $"{Repository.Relative(file)} names {package}");
        named.ShouldContain(name => name.Package == "libreoffice-writer-nogui");
        named.Where(name => !given.Contains(name.Package)).Select(name => name.Said).ShouldBeEmpty();
    }

    [Fact]
    public void every_font_of_a_paper_is_looked_for_on_a_new_machine()
    {
        var looked = Packages().Select(line => line.Letters).ToHashSet();
        var wanted =
            from layout in Layout.Known
            from language in (string[])["vi", "hi", "ur"] // who writes Vietnamese writes English
            select $"{WritingSystem.Of(language).Font ?? layout.Font}:lang={language}";
        wanted.Distinct().Where(font => !looked.Contains(font)).ShouldBeEmpty();
    }

    [Fact]
    public void every_route_of_the_api_is_in_its_page()
    {
        var routes = System.IO.Directory.EnumerateFiles(Repository.Path("src", "CoordinationTracker.Web", "Api"), "*.cs").SelectMany(file => Route().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups["route"].Value).ToArray();
        routes.ShouldContain("/activities/corrections");
        var page = File.ReadAllText(Repository.Path("docs", "api.md"));
        routes.Where(route => !page.Contains($"`{route}`", StringComparison.Ordinal) && !page.Contains($"/api{route}`", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void nothing_names_a_machine_or_a_host_of_somebodys_own()
    {
        var named =
            from file in Texts()
            let text = File.ReadAllText(file)
            from place in MachinePaths.Where(path => text.Contains(path, StringComparison.Ordinal))
                .Concat(Address().Matches(text).Select(match => match.Groups["host"].Value).Where(host => !PublicHosts.Contains(host)))
            select $"{Repository.Relative(file)} names {place}";
        named.Distinct().ShouldBeEmpty();
    }

    /// <summary>"paper fonts-liberation2 Times New Roman:lang=vi".</summary>
    private static IEnumerable<(string Use, string Package, string Letters)> Packages() =>
        from line in File.ReadLines(Repository.Path(".ci", "packages"))
        where !line.StartsWith('#')
        let words = line.Split(' ', 3)
        select (words[0], words[1], words.ElementAtOrDefault(2) ?? "");

    private static IEnumerable<string> Decisions() => System.IO.Directory.EnumerateFiles(Repository.Path("docs", "adr"), "*.md");

    private static IEnumerable<string> Papers() => Texts().Where(file => file.EndsWith(".md", StringComparison.Ordinal));

    // From the source, for these tests do not reference the web project.
    private static string CommandLineHelp() => File.ReadAllText(Repository.Path("src", "CoordinationTracker.Web", "Verbs", "CommandLine.cs")).Split("\"\"\"")[1];

    private static IEnumerable<string> Sources(string folder) => Texts().Where(file => Repository.Relative(file).StartsWith(folder, StringComparison.Ordinal));

    /// <summary>Every text of the repository, without what a build, a browser or git leaves there.</summary>
    private static IEnumerable<string> Texts() => TextsIn(Repository.Path()).Order(StringComparer.Ordinal);

    private static IEnumerable<string> TextsIn(string folder)
    {
        foreach (var file in System.IO.Directory.EnumerateFiles(folder))
            if (Path.GetFileName(file) is not ".git" && Path.GetExtension(file) is not (".png" or ".ico" or ".woff2" or ".docx")) yield return file;
        foreach (var inner in System.IO.Directory.EnumerateDirectories(folder))
            if (Path.GetFileName(inner) is not (".git" or ".vs" or ".idea" or ".tracker" or "artifacts" or "bin" or "obj" or "node_modules" or "TestResults") && !inner.EndsWith(Path.Combine("wwwroot", "lib"), StringComparison.Ordinal))
                foreach (var file in TextsIn(inner)) yield return file;
    }

    [GeneratedRegex(@"\[[^\]]*\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\./tracker\b[ ]*(?<verb>[a-z][a-z-]*)?[^\n`]*")]
    private static partial Regex Command();

    [GeneratedRegex("--[a-z][a-z-]+")]
    private static partial Regex Option();

    [GeneratedRegex("apt(-get)? install (?<packages>[a-z0-9 -]+)")]
    private static partial Regex Install();

    [GeneratedRegex("TRACKER_[A-Z_]+")]
    private static partial Regex Setting();

    [GeneratedRegex(@"Map(?:Spoken|Get|Post)?(?:<\w+>)?\(""(?<route>/[^""]+)""")]
    private static partial Regex Route();

    [GeneratedRegex(@"https?://(?<host>[A-Za-z0-9.+-]+)")]
    private static partial Regex Address();
}
