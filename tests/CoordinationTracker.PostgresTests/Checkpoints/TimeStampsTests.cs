using System.Diagnostics;
using CoordinationTracker.PostgresTests.Notices;
using CoordinationTracker.Store;
using CoordinationTracker.Web;
using CoordinationTracker.Web.Checkpoints;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace CoordinationTracker.PostgresTests.Checkpoints;

/// <summary>A list stamped by a real time-stamp server, and the stamp checked by a program that is not ours.</summary>
public sealed class TimeStampsTests : IAsyncLifetime
{
    private readonly string folder = System.IO.Directory.CreateTempSubdirectory("tracker-stamps-").FullName;
    private readonly WebApplication server;
    private Story story = null!;
    private bool away;

    public TimeStampsTests()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        server = builder.Build();
        server.MapPost("/", Answer);
    }

    public async Task InitializeAsync()
    {
        story = await Story.Begin();
        await File.WriteAllTextAsync(In("server.cnf"), "[server]\nserial = serial\ndigests = sha256\ndefault_policy = 1.2.3.4.1\nsigner_digest = sha256\n");
        await OpenSsl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "server.key", "-out", "server.pem", "-days", "2", "-subj", "/CN=example.org",
            "-addext", "extendedKeyUsage=critical,timeStamping", "-addext", "basicConstraints=critical,CA:FALSE", "-addext", "keyUsage=critical,digitalSignature");
        await server.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await server.DisposeAsync();
        await story.DisposeAsync();
        System.IO.Directory.Delete(folder, recursive: true);
    }

    [Fact(DisplayName = "F6: openssl takes the stamp of the list, of no other list, and a list is stamped once")]
    public async Task openssl_takes_the_stamp()
    {
        var list = await Noted();
        await Stamps().Stamp(await list.Text(default), default);
        await Stamps().Stamp(await list.Text(default), default);

        var stamped = (await new Stamps(story.Source).Last(10, default)).ShouldHaveSingleItem();
        var (text, token) = (await new Stamps(story.Source).Find(stamped.Digest, default))!.Value;
        text.ShouldBe(await list.Text(default));
        await File.WriteAllBytesAsync(In("checkpoints.txt"), text);
        await File.WriteAllBytesAsync(In("checkpoints.tsr"), token);
        (await Verified("checkpoints.txt")).ShouldBe(0);
        await File.WriteAllBytesAsync(In("other.txt"), [.. text, (byte)'\n']);
        (await Verified("other.txt")).ShouldNotBe(0);
    }

    [Fact(DisplayName = "F6: a server that is away loses nothing: the list is stamped when it is there again")]
    public async Task a_server_that_is_away_loses_nothing()
    {
        var list = await Noted();
        away = true;
        await Should.ThrowAsync<HttpRequestException>(() => StampCheckpointsHandler.Handle(new(), list, Stamps(), default));
        (await new Stamps(story.Source).Last(10, default)).ShouldBeEmpty();

        away = false;
        await StampCheckpointsHandler.Handle(new(), list, Stamps(), default);
        (await new Stamps(story.Source).Last(10, default)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task without_a_server_named_nothing_is_asked()
    {
        var stamps = new TimeStamps(new(story.Source), new ConfigurationBuilder().Build(), new HttpClient());
        await StampCheckpointsHandler.Handle(new(), await Noted(), stamps, default);
        (stamps.Wanted, (await new Stamps(story.Source).Last(10, default)).Count).ShouldBe((false, 0));
    }

    private async Task<PublicList> Noted()
    {
        await story.Store.NoteCheckpoint(story.Id, 1, default);
        return new(story.Store, story.Programmes, null);
    }

    private TimeStamps Stamps() => new(new(story.Source),
        new ConfigurationBuilder().AddInMemoryCollection([new("TimeStamps:Address", server.Urls.Single())]).Build(), new HttpClient());

    private async Task<IResult> Answer(HttpRequest request)
    {
        if (away) return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        await using (var query = File.Create(In("query.tsq"))) await request.Body.CopyToAsync(query);
        await OpenSsl("ts", "-reply", "-config", "server.cnf", "-section", "server", "-queryfile", "query.tsq", "-signer", "server.pem", "-inkey", "server.key", "-out", "reply.tsr");
        return Results.File(await File.ReadAllBytesAsync(In("reply.tsr")), "application/timestamp-reply");
    }

    private Task<int> Verified(string list) => Run("ts", "-verify", "-data", list, "-in", "checkpoints.tsr", "-CAfile", "server.pem");

    private async Task OpenSsl(params string[] args) => (await Run(args)).ShouldBe(0, string.Join(' ', args));

    private async Task<int> Run(params string[] args)
    {
        using var openssl = Process.Start(new ProcessStartInfo("openssl", args) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = Task.WhenAll(openssl.StandardOutput.ReadToEndAsync(), openssl.StandardError.ReadToEndAsync());
        await openssl.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
        await said;
        return openssl.ExitCode;
    }

    private string In(string name) => Path.Combine(folder, name);
}
