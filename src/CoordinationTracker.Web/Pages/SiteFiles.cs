using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace CoordinationTracker.Web.Pages;

/// <summary>Addresses of our own files that change with what is in them, so that browsers may keep them for ever.</summary>
public sealed class SiteFiles(IWebHostEnvironment environment)
{
    private readonly ConcurrentDictionary<string, string> addresses = new(StringComparer.Ordinal);

    public string this[string path] => addresses.GetOrAdd(path, path =>
    {
        var file = environment.WebRootFileProvider.GetFileInfo(path);
        if (!file.Exists) return "/" + path;
        using var content = file.CreateReadStream();
        return $"/{path}?v={Convert.ToHexStringLower(SHA256.HashData(content))[..12]}";
    });

    public static void LetBrowsersKeep(StaticFileOptions files) => files.OnPrepareResponse = sent =>
        sent.Context.Response.Headers.CacheControl = sent.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "no-cache";
}
