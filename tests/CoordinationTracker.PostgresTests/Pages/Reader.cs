using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CoordinationTracker.Web.Acting;

namespace CoordinationTracker.PostgresTests.Pages;

/// <summary>A person with a browser that has no script: reads pages, fills in their forms, keeps cookies; follows nothing unasked.</summary>
public sealed class Reader : IDisposable
{
    private readonly HttpClient client;

    public Reader(Uri address, string language, Post? post = null)
    {
        client = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = address, Timeout = TimeSpan.FromMinutes(2) };
        client.DefaultRequestHeaders.Add("Accept", "text/html");
        client.DefaultRequestHeaders.Add("Accept-Language", language);
        if (post is not null) client.DefaultRequestHeaders.Add(CurrentPost.Header, post.Key);
    }

    public async Task<Page> Get(string address) => await Page.Of(address, await client.GetAsync(address));

    public Task<byte[]> File(string address) => client.GetByteArrayAsync(address);

    /// <summary>A page that is there.</summary>
    public async Task<Page> Open(string address)
    {
        var page = await Get(address);
        page.Status.ShouldBe(HttpStatusCode.OK, address);
        return page;
    }

    /// <summary>Sends a form of a page as it stands, but for what is typed; a field typed as null is left out.</summary>
    public Task<Page> Send(Page page, string form, params (string Field, string? Value)[] typed)
    {
        var (action, fields) = page.Form(form);
        return Post(action, fields.Where(field => typed.All(changed => changed.Field != field.Key))
            .Concat(typed.Where(changed => changed.Value is not null).Select(changed => KeyValuePair.Create(changed.Field, changed.Value!))));
    }

    public Task<Page> Post(string address, IEnumerable<KeyValuePair<string, string>> fields) => Post(address, new FormUrlEncodedContent(fields));

    public async Task<Page> Post(string address, HttpContent content) => await Page.Of(address, await client.PostAsync(address, content));

    /// <summary>The page a form sent the reader on to.</summary>
    public Task<Page> Follow(Page page)
    {
        ((int)page.Status).ShouldBeInRange(300, 399, page.Text);
        return Open(page.Location!);
    }

    public void Dispose() => client.Dispose();
}

/// <summary>What came back, as a reader sees it.</summary>
public sealed record Page(string Address, HttpStatusCode Status, string? Location, string? MediaType, IHtmlDocument Document)
{
    public static async Task<Page> Of(string address, HttpResponseMessage answer) => new(
        address, answer.StatusCode, answer.Headers.Location is { IsAbsoluteUri: true } location ? location.PathAndQuery : answer.Headers.Location?.OriginalString,
        answer.Content.Headers.ContentType?.MediaType, new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()));

    public string Text => Said("main") ?? Document.Body?.TextContent ?? "";

    /// <summary>The words of the first element found, as a line; null when there is none.</summary>
    public string? Said(string selector) => Document.QuerySelector(selector) is { } found ? Line(found.TextContent) : null;

    public IReadOnlyList<string> All(string selector) => [.. Document.QuerySelectorAll(selector).Select(found => Line(found.TextContent))];

    /// <summary>Addresses inside this site that the page leads to.</summary>
    public IEnumerable<string> Links => Document.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!).Where(href => href.StartsWith('/')).Distinct();

    /// <summary>Names of the forms that record something.</summary>
    public IReadOnlyList<string> Forms => [.. Document.QuerySelectorAll("input[name=_handler]").Select(handler => handler.GetAttribute("value")!)];

    /// <summary>The sentence beside a field of a form.</summary>
    public string? SentenceOn(string form, string field) => Said($"[id='{form}-{field.Replace('.', '-')}-said']");

    public (string Action, IReadOnlyList<KeyValuePair<string, string>> Fields) Form(string name)
    {
        var form = (IHtmlFormElement)(Document.QuerySelector($"input[name=_handler][value='{name}']")?.Closest("form") ?? Document.QuerySelector($"form.{name}"))
            .ShouldNotBeNull($"{Address} has no form {name}; it has {string.Join(", ", Forms)}.");
        return (form.GetAttribute("action")!, [.. form.Elements.SelectMany(Sent)]);
    }

    /// <summary>The field of a form that takes a file; null when none does.</summary>
    public string? FileOf(string form) =>
        Document.QuerySelector($"input[name=_handler][value='{form}']")?.Closest("form")?.QuerySelector("input[type=file]")?.GetAttribute("name");

    /// <summary>What a field of a form holds.</summary>
    public string? Typed(string form, string field) => Form(form).Fields.FirstOrDefault(sent => sent.Key == field).Value;

    private static IEnumerable<KeyValuePair<string, string>> Sent(IHtmlElement element) => element switch
    {
        IHtmlInputElement { Type: "checkbox", IsChecked: false } => [],
        IHtmlInputElement { Type: not ("submit" or "button"), Name.Length: > 0 } input => [new(input.Name, input.GetAttribute("value") ?? "")],
        IHtmlTextAreaElement { Name.Length: > 0 } area => [new(area.Name, area.Value)],
        IHtmlSelectElement { Name.Length: > 0 } select => Chosen(select).Select(option => KeyValuePair.Create(select.Name!, option.GetAttribute("value") ?? "")),
        _ => [],
    };

    private static IEnumerable<IHtmlOptionElement> Chosen(IHtmlSelectElement select)
    {
        var chosen = select.Options.Where(option => option.HasAttribute("selected")).ToList();
        return chosen.Count > 0 || select.IsMultiple ? chosen : select.Options.Take(1);
    }

    private static string Line(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
