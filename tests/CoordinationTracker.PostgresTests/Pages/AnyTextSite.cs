using CoordinationTracker.Store;
using CoordinationTracker.Web;
using CoordinationTracker.Web.Printing;
using Microsoft.Extensions.DependencyInjection;

namespace CoordinationTracker.PostgresTests.Pages;

/// <summary>The site with a record that holds each text in every field.</summary>
public sealed class AnyTextSite : IAsyncLifetime
{
    private KestrelSite site = null!;

    public Programmes Programmes => site.Programmes;

    public long Head { get; private set; }

    public Reader Reader(string language) => new(site.Address, language);

    public async Task InitializeAsync()
    {
        site = KestrelSite.Start(await Postgres.NewDatabase());
        var by = new Authorship("import", Headers: new Dictionary<string, string> { ["side"] = nameof(Side.A) });
        foreach (var text in AnyText.All)
        {
            await Programmes.ChangeDirectory((_, _) => text.OfDirectory, by, default);
            var told = text.OfProgramme;
            var before = told.Index().First(told => told.Item is DraftPresented).Index;
            await Programmes.Change(text.Id, (_, _) => [.. told.Take(before)], by, default);
            told = (text with { Presented = await Programmes.Head(default) }).OfProgramme;
            await Programmes.Change(text.Id, (_, _) => [.. told.Skip(before)], by, default);
            await Programmes.ChangePortfolio(text.Own(CoordinationTracker.Tests.Some.Mobilisation), (_, _) => text.OfPortfolio, by, default);
        }
        Head = await Programmes.Head(default);
    }

    public async Task DisposeAsync() => await site.DisposeAsync();

    /// <summary>A paper, made here and now.</summary>
    public async Task<byte[]> Paper(string address)
    {
        var request = PaperRequest.TryParse(address).ShouldNotBeNull(address);
        var subject = (await request.Find(Programmes, new(null), default)).ShouldNotBeNull(address);
        return (await (await subject.Gather(default)).Write(default)).Content;
    }
}
