using System.Globalization;

namespace CoordinationTracker.Web.Pages;

/// <content>Files sent with a form.</content>
public sealed partial class Typed
{
    private readonly Dictionary<string, KeptFile> kept = new(StringComparer.Ordinal);

    /// <summary>The file sent with the form, when one was chosen.</summary>
    public IFormFile? Sent(string field) => fields?.Files.GetFile(field) is { FileName.Length: > 0 } file ? file : null;

    /// <summary>The file that was sent, or was sent with the form before, or stood there: a browser would not choose it again.</summary>
    public KeptFile? File(string field) => Text(field + ".none") is not null ? null : kept.GetValueOrDefault(field)
        ?? (Text(field + ".digest") is { } digest && long.TryParse(Text(field + ".length"), NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? new(digest, Text(field + ".name") ?? "", length) : null);

    public void Keep(string field, KeptFile file) => kept[field] = file;
}
