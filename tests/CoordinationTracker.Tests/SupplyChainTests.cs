using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CoordinationTracker.Tests;

/// <summary>What is built is what was looked at: packages to the byte, actions by commit, advisories asked for.</summary>
public sealed class SupplyChainTests : IDisposable
{
    private const string Advisory = "https://example.org/advisories/1";

    private readonly string folder = System.IO.Directory.CreateTempSubdirectory("tracker-audit-").FullName;
    private readonly TcpListener source = new(IPAddress.Loopback, 0);

    public SupplyChainTests() => source.Start();

    public void Dispose()
    {
        source.Dispose();
        System.IO.Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void every_project_says_which_packages_it_takes_to_the_byte()
    {
        var projects = Repository.Files("*.csproj").ToList();
        projects.ShouldNotBeEmpty();
        projects.Select(project => Path.Combine(Path.GetDirectoryName(project)!, "packages.lock.json"))
            .ShouldAllBe(file => File.Exists(file));
    }

    [Fact]
    public void the_workflow_takes_actions_by_their_commit()
    {
        var used = Repository.Files("*.yml").SelectMany(File.ReadLines)
            .Where(line => line.Contains("uses:", StringComparison.Ordinal)).ToList();
        used.ShouldNotBeEmpty();
        used.ShouldAllBe(line => System.Text.RegularExpressions.Regex.IsMatch(line, "uses: [a-z/-]+@[0-9a-f]{40} # v[0-9.]+$"));
    }

    [Theory]
    [InlineData("true", "(, 5.0.0)", false)]
    [InlineData("true", "(, 4.0.0)", true)]
    [InlineData("", "(, 5.0.0)", true)]
    public async Task a_package_with_an_advisory_is_not_restored_where_the_workflow_asks(
        string asked, string versions, bool restored)
    {
        _ = Answer($$"""
            {"shouldly": [{"url": "{{Advisory}}", "severity": 0, "versions": "{{versions}}"}]}
            """);
        Write("Audited.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <Import Project="{Repository.Path("Directory.Build.props")}" />
              <ItemGroup><PackageReference Include="Shouldly" Version="4.3.0" /></ItemGroup>
            </Project>
            """);
        Write("nuget.config", $"""
            <configuration>
              <auditSources>
                <clear />
                <add key="canned" value="{Address}index.json" protocolVersion="3" allowInsecureConnections="true" />
              </auditSources>
            </configuration>
            """);

        var (exit, said) = await Restore(asked);
        exit.ShouldBe(restored ? 0 : 1, said);
        said.Contains(Advisory, StringComparison.Ordinal).ShouldBe(!restored, said);
    }

    private string Address => $"http://{source.LocalEndpoint}/";

    private void Write(string name, string content) => File.WriteAllText(Path.Combine(folder, name), content);

    private async Task<(int Exit, string Said)> Restore(string asked)
    {
        var start = new ProcessStartInfo("dotnet", ["restore", "--no-cache"])
        {
            WorkingDirectory = folder, RedirectStandardOutput = true,
            // Not as a build server: this project's lock file is only now made.
            Environment = { ["CI"] = "", ["NuGetAudit"] = asked, ["NUGET_HTTP_CACHE_PATH"] = Path.Combine(folder, "cache") },
        };
        using var restore = Process.Start(start)!;
        var said = restore.StandardOutput.ReadToEndAsync();
        await restore.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));
        return (restore.ExitCode, await said);
    }

    // As a source of NuGet's that serves advisories alone.
    private async Task Answer(string advisories)
    {
        var answers = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["/index.json"] = $$"""
                {"version": "3.0.0", "resources": [{"@id": "{{Address}}vulnerabilities.json", "@type": "VulnerabilityInfo/6.7.0"}]}
                """,
            ["/vulnerabilities.json"] = $$"""
                [{"@name": "all", "@id": "{{Address}}all.json", "@updated": "2026-01-01T00:00:00Z"}]
                """,
            ["/all.json"] = advisories,
        };
        while (true)
        {
            using var client = await source.AcceptTcpClientAsync();
            await using var stream = client.GetStream();
            using var request = new StreamReader(stream, Encoding.ASCII, leaveOpen: true);
            var path = (await request.ReadLineAsync())!.Split(' ')[1];
            while (await request.ReadLineAsync() is { Length: > 0 }) { }
            var body = Encoding.UTF8.GetBytes(answers[path]);
            var head = $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n";
            await stream.WriteAsync(Encoding.ASCII.GetBytes(head));
            await stream.WriteAsync(body);
        }
    }
}
