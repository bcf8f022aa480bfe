using System.IO.Compression;
using System.Text;

namespace CoordinationTracker;

/// <summary>Which files are taken, and whether their content is what their name says: what is served to others must not be something else in disguise.</summary>
public static class FileContent
{
    /// <summary>The longest file taken, in bytes.</summary>
    public const long Longest = 20 * 1024 * 1024;

    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string OpenDocument = "application/vnd.oasis.opendocument.text";

    private static readonly Dictionary<string, (string MediaType, Func<byte[], bool> IsSo)> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        [".pdf"] = ("application/pdf", content => content.AsSpan().StartsWith("%PDF-"u8)),
        [".docx"] = (Word, content => IsZip(content, zip => zip.GetEntry("[Content_Types].xml") is not null && zip.GetEntry("word/document.xml") is not null)),
        [".xlsx"] = (Sheet, content => IsZip(content, zip => zip.GetEntry("[Content_Types].xml") is not null && zip.GetEntry("xl/workbook.xml") is not null)),
        [".odt"] = (OpenDocument, content => IsZip(content, zip => zip.GetEntry("mimetype") is { } type && Begins(type, OpenDocument))),
        [".png"] = ("image/png", content => content.AsSpan().StartsWith<byte>([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])),
        [".jpg"] = ("image/jpeg", IsJpeg),
        [".jpeg"] = ("image/jpeg", IsJpeg),
        [".txt"] = ("text/plain", IsText),
        [".csv"] = ("text/csv", IsText),
    };

    public static IEnumerable<string> Extensions => Kinds.Keys;

    /// <summary>The media type a file of this name is served as, or null when no such file is taken.</summary>
    public static string? MediaTypeOf(string name) => Kinds.TryGetValue(Extension(name), out var kind) ? kind.MediaType : null;

    /// <summary>The media type of the content.</summary>
    /// <exception cref="Refusal">No file of this kind is taken, it is empty or too long, or the content is not what the name says.</exception>
    public static string Require(string name, byte[] content, string field)
    {
        RequireName(name, field);
        RequireLength(content.LongLength, field);
        var (mediaType, isSo) = Kinds[Extension(name)];
        Refusal.If(!isSo(content), field, $"The content of “{name}” is not what its name says ({Extension(name)}); nothing was kept.", $"Nội dung của “{name}” không đúng loại tệp như tên gọi ({Extension(name)}); tệp chưa được lưu.");
        return mediaType;
    }

    /// <summary>The file as an event may hold it.</summary>
    public static KeptFile Checked(KeptFile file, string field)
    {
        var name = Writing.Required(file.Name, field, 200);
        RequireName(name, field);
        RequireLength(file.Length, field);
        Refusal.If(!Reports.Canonical.IsDigest(file.Digest), field, "A file is named by its digest: 64 small hexadecimal digits of SHA-256.", "Tệp được gọi bằng mã băm SHA-256 gồm 64 chữ số thập lục phân viết thường.");
        return file with { Name = name };
    }

    /// <summary>A name without the marks that would turn, or set apart, the direction of a part of it.</summary>
    public static string WithoutTurns(string name) => string.Concat(name.Where(letter => !Writing.Turns(letter)));

    private static void RequireName(string name, string field)
    {
        Refusal.If(name.Any(c => c is '/' or '\\' or '"' || char.IsControl(c)), field, "A file's name has no slashes or quotation marks.", "Tên tệp không có dấu gạch chéo hoặc dấu nháy kép.");
        Refusal.If(name.Any(Writing.Turns), field, "A file's name has no hidden marks that turn the writing direction around.", "Tên tệp không có ký tự ẩn đảo chiều chữ viết.");
        Refusal.If(!Kinds.ContainsKey(Extension(name)), field, $"Files of this kind are not taken; choose one of {string.Join(", ", Kinds.Keys)}.", $"Không nhận loại tệp này; hãy chọn một trong các loại {string.Join(", ", Kinds.Keys)}.");
    }

    private static void RequireLength(long length, string field)
    {
        Refusal.If(length < 1, field, "The file is empty.", "Tệp rỗng.");
        Refusal.If(length > Longest, field, "The file is too large; at most 20 MB is kept.", "Tệp quá lớn; tối đa 20 MB.");
    }

    private static string Extension(string name) => name.LastIndexOf('.') is >= 0 and var dot ? name[dot..] : "";

    private static bool IsJpeg(byte[] content) => content.AsSpan().StartsWith<byte>([0xFF, 0xD8, 0xFF]);

    // A table saved in an old code page would read as nonsense for ever.
    private static bool IsText(byte[] content)
    {
        try { return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(content).All(c => !char.IsControl(c) || c is '\n' or '\r' or '\t'); }
        catch (ArgumentException) { return false; }
    }

    // Only the list of parts is read, whatever they would unpack to; a damage may show at the list or at a part.
    private static bool IsZip(byte[] content, Func<ZipArchive, bool> isSo)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(content));
            return isSo(zip);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or ArgumentException or NotSupportedException or OverflowException) { return false; }
    }

    private static bool Begins(ZipArchiveEntry entry, string text)
    {
        var beginning = new byte[text.Length];
        using var stream = entry.Open();
        return entry.Length == text.Length && stream.ReadAtLeast(beginning, beginning.Length, throwOnEndOfStream: false) == text.Length && Encoding.ASCII.GetString(beginning) == text;
    }
}
