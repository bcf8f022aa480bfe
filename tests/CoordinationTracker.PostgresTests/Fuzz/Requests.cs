using System.Text;
using System.Text.RegularExpressions;
using CoordinationTracker.PostgresTests.Pages;
using CoordinationTracker.Web.Acting;
using CoordinationTracker.Web.Demo;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;

namespace CoordinationTracker.PostgresTests.Fuzz;

/// <summary>A request before it is sent; written out, it can be sent again by hand.</summary>
internal sealed record Attempt(string Method, string Address, Post As, string? Body = null, string ContentType = "application/json", string Accept = "text/html")
{
    public override string ToString() => $"{Method} {Address} as {As.Key} {ContentType} {(Body is { Length: > 600 } ? Body[..600] + "…" : Body)}";

    public HttpRequestMessage Message()
    {
        var message = new HttpRequestMessage(new(Method), Address) { Headers = { { CurrentPost.Header, As.Key }, { "Accept", Accept } } };
        if (Body is null) return message;
        message.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(Body));
        message.Content.Headers.TryAddWithoutValidation("Content-Type", ContentType);
        return message;
    }
}

/// <summary>A form of a page as it stood when it was opened.</summary>
internal sealed record OpenForm(string Action, Post As, IReadOnlyList<KeyValuePair<string, string>> Fields);

/// <summary>The n-th request of a seed, over every route there is: commands three times in four, else forms, addresses, files.</summary>
internal sealed partial class Requests(int seed, Bodies bodies, IReadOnlyList<RouteEndpoint> routes, IReadOnlyList<OpenForm> forms)
{
    private static readonly string[] Codes = [ExampleProgramme.Code, ExampleProgramme.Code, BlocAndEconomicZone.Code, CoastGuard.Code, StrengtheningCampaign.Code];
    private static readonly string[] Questions = ["asAt", "asOn", "lang", "q", "from", "to", "of", "side", "page", "recorded", "state", "since", "kind", "basis", "covering", "part", "unit", "level", "type", "year", "mine", "watch", "fuzz"];

    private readonly (string Pattern, Type Command)[] commands =
    [
        .. routes.Select(route => (Pattern(route), route.Metadata.GetMetadata<IAcceptsMetadata>()?.RequestType)).Where(route => route.RequestType is not null && route.Item1.StartsWith("/api/", StringComparison.Ordinal)).Select(route => (route.Item1, route.RequestType!)),
    ];

    private readonly string[] addresses = [.. routes.Where(route => route.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains("GET") ?? true).Select(Pattern).Distinct()];

    public int Commands => commands.Length;

    public Attempt At(int number)
    {
        var random = new Random(unchecked(seed * 1_000_003 + number));
        var post = Post.All[random.Next(Post.All.Count)];
        return random.Next(100) switch
        {
            < 76 => Command(commands[number % commands.Length], random),
            < 84 => Form(forms[random.Next(forms.Count)], random),
            < 86 => File(post, random),
            < 88 => new("GET", $"/choices/language?lang={Asked(random)}&return={Return(random)}", post),
            < 94 => new(random.Next(4) == 0 ? "HEAD" : "GET", Question(DemoSite.Pages[random.Next(DemoSite.Pages.Count)], random), post),
            _ => new(random.Next(8) == 0 ? "HEAD" : "GET", Question(Filled(addresses[random.Next(addresses.Length)], random), random), post),
        };
    }

    private Attempt Command((string Pattern, Type Command) route, Random random)
    {
        // The posts that most often may; a wrong one now and then.
        var may = route.Pattern.Contains("/approvals", StringComparison.Ordinal) || route.Pattern.Contains("/returns", StringComparison.Ordinal) ? Post.LeaderA
            : route.Pattern.EndsWith("/numbers", StringComparison.Ordinal) || route.Pattern.EndsWith("/issues", StringComparison.Ordinal) ? Post.Clerk
            : random.Next(2) == 0 ? Post.SecretariatA : Post.SecretariatB;
        // A programme that has ended takes nothing more: only one of them may end.
        var address = route.Pattern.EndsWith("/conclusion", StringComparison.Ordinal) ? route.Pattern.Replace("{code}", StrengtheningCampaign.Code, StringComparison.Ordinal) : Filled(route.Pattern, random);
        return new("POST", address, random.Next(12) == 0 ? Post.All[random.Next(Post.All.Count)] : may, bodies.Spoilt(route.Command, random),
            random.Next(40) == 0 ? ContentType(random) : "application/json", random.Next(20) == 0 ? "text/html" : "application/json");
    }

    private static Attempt Form(OpenForm form, Random random)
    {
        var fields = form.Fields.ToList();
        for (var times = random.Next(1, 4); times > 0 && fields.Count > 0; times--)
        {
            var at = random.Next(fields.Count);
            // Without its token it would not be read at all; now and then that is tried too.
            if (fields[at].Key.StartsWith('_') && random.Next(10) > 0) continue;
            if (random.Next(12) == 0) fields.RemoveAt(at);
            else if (random.Next(12) == 0) fields.Add(new(fields[at].Key, Spoilt(random)));
            else fields[at] = new(fields[at].Key, Spoilt(random));
        }
        return new("POST", form.Action, form.As, string.Join('&', fields.Select(field => $"{Uri.EscapeDataString(field.Key)}={Uri.EscapeDataString(field.Value)}")), "application/x-www-form-urlencoded");
    }

    private static Attempt File(Post post, Random random)
    {
        var zipped = random.Next(4) == 0;
        var name = Asked(random) + (zipped && !KnownFaults.DamagedZips ? ".docx" : random.Next(2) == 0 ? ".pdf" : ".txt");
        return new("POST", $"/api/directory/files?name={name}", post, (zipped ? "PK\u0003\u0004" : random.Next(2) == 0 ? "%PDF-1.7\n" : "") + Spoilt(random), ContentType(random), "application/json");
    }

    private string Filled(string pattern, Random random) => Hole().Replace(pattern, hole =>
    {
        var name = hole.Groups[1].Value;
        if (random.Next(12) == 0) return Asked(random) is { Length: > 0 } asked ? asked : "%20";
        return Uri.EscapeDataString(name switch
        {
            "code" => Codes[random.Next(Codes.Length)],
            "kind" => ((string[])["quarter", "year", "half-year", "term", "one-year"])[random.Next(5)],
            "covering" => ((string[])["2023-Q3", "2024", "2023-H2", "term", "first"])[random.Next(5)],
            _ => bodies.Said(name, random) ?? "2023-Q3",
        });
    });

    private static string Question(string address, Random random) => random.Next(4) == 0 ? address
        : $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{Questions[random.Next(Questions.Length)]}={Asked(random)}{(random.Next(6) == 0 ? "&=&&%00&a[]=1" : "")}";

    private static string Return(Random random)
    {
        string back;
        do back = "/" + Spoilt(random, 500);
        while (KnownFaults.IsBadReturn(back));
        return Uri.EscapeDataString(back);
    }

    private static string ContentType(Random random)
    {
        string type;
        do type = Naughty.ContentTypes[random.Next(Naughty.ContentTypes.Count)];
        while (KnownFaults.IsUnknownCharset(type));
        return type;
    }

    // An address is at most so long that it is read.
    private static string Asked(Random random) => Uri.EscapeDataString(Spoilt(random, 500));

    private static string Spoilt(Random random, int longest = int.MaxValue)
    {
        var text = random.Next(6) switch
        {
            0 => Naughty.Numbers[random.Next(Naughty.Numbers.Count)],
            1 => Naughty.Days[random.Next(Naughty.Days.Count)],
            2 => Naughty.Ids[random.Next(Naughty.Ids.Count)],
            _ => Bodies.Text(random),
        };
        return text.Length > longest ? text[..longest] : text;
    }

    private static string Pattern(RouteEndpoint route) => "/" + route.RoutePattern.RawText!.Trim('/');

    [GeneratedRegex(@"\{\*{0,2}(\w+)[^}]*\}")]
    private static partial Regex Hole();
}
