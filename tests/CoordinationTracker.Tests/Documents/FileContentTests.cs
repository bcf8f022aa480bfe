using System.IO.Compression;
using System.Text;

namespace CoordinationTracker.Tests;

public sealed class FileContentTests
{
    private static readonly byte[] Pdf = [.. "%PDF-1.7\n"u8, 0xE2], Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0], Jpeg = [0xFF, 0xD8, 0xFF, 0xE0], Text = [.. "Số; tên\n1; Đảng ủy\n"u8];

    public static TheoryData<string, byte[], string> Right => new()
    {
        { "a.pdf", Pdf, "application/pdf" }, { "Báo cáo.PDF", Pdf, "application/pdf" }, { "a.png", Png, "image/png" }, { "a.jpg", Jpeg, "image/jpeg" }, { "a.jpeg", Jpeg, "image/jpeg" },
        { "a.txt", Text, "text/plain" }, { "a.csv", Text, "text/csv" },
        { "a.docx", Zip("[Content_Types].xml", "word/document.xml"), "application/vnd.openxmlformats-officedocument.wordprocessingml.document" },
        { "a.xlsx", Zip("[Content_Types].xml", "xl/workbook.xml"), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
        { "a.odt", Zip("mimetype=application/vnd.oasis.opendocument.text"), "application/vnd.oasis.opendocument.text" },
    };

    [Theory, MemberData(nameof(Right))]
    public void content_that_is_what_its_name_says_is_taken(string name, byte[] content, string mediaType) => FileContent.Require(name, content, "File").ShouldBe(mediaType);

    public static TheoryData<string, byte[]> Disguised => new()
    {
        { "a.pdf", Png }, { "a.pdf", [.. "<html><script>alert(1)</script>"u8] }, { "a.png", Jpeg }, { "a.jpg", Pdf }, { "a.docx", Pdf }, { "a.docx", Zip("[Content_Types].xml", "xl/workbook.xml") }, { "a.xlsx", Zip("a.txt") },
        { "a.docx", [0x50, 0x4B, 3, 4, 0] }, { "a.odt", Zip("mimetype=text/html") }, { "a.txt", Png }, { "a.csv", Encoding.Latin1.GetBytes("Đảng ủy é") }, { "a.txt", [.. "một\0hai"u8] },
    };

    [Theory(DisplayName = "An attachment whose content is not what its name says is refused"), MemberData(nameof(Disguised))]
    public void content_in_disguise_is_refused(string name, byte[] content)
    {
        var refusal = Should.Throw<Refusal>(() => FileContent.Require(name, content, "File"));
        refusal.Message.ShouldBe($"The content of “{name}” is not what its name says ({name[1..]}); nothing was kept.");
        refusal.Field.ShouldBe("File");
    }

    public static IEnumerable<object[]> Damages =>
        from name in new[] { "a.docx", "a.xlsx", "a.odt" } from shape in Enumerable.Range(0, 6) select new object[] { name, shape };

    [Theory(DisplayName = "Fault F12: a damaged container is refused like one in disguise"), MemberData(nameof(Damages))]
    public void a_damaged_container_is_refused(string name, int shape)
    {
        var whole = Zip("[Content_Types].xml", "word/document.xml", "xl/workbook.xml", "mimetype=application/vnd.oasis.opendocument.text");
        if (name == "a.odt") whole = Zip("mimetype=application/vnd.oasis.opendocument.text");
        var (directory, end) = (whole.AsSpan().IndexOf("PK\u0001\u0002"u8), whole.AsSpan().LastIndexOf("PK\u0005\u0006"u8));
        switch (shape)
        {
            case 0: whole[directory] = 0; break;
            case 1: whole[end + 8] = whole[end + 10] = 99; break;
            case 2: whole[directory + 28] = whole[directory + 29] = 0xFF; break;
            case 3: whole[end + 16] = whole[end + 17] = whole[end + 18] = 0x7F; break;
            case 4: whole[0] = 0; whole[directory] = 0; break;
            default: whole[directory + 10] = 99; whole[8] = 99; whole[directory + 2] = 0; break;
        }
        Should.Throw<Refusal>(() => FileContent.Require(name, whole, "File")).Message.ShouldEndWith("nothing was kept.");
    }

    [Theory(DisplayName = "Fault F12: a damaged part of an OpenDocument text is refused")]
    [InlineData(0, 0)] // the local header
    [InlineData(8, 99)] // an unknown method there
    public void a_damaged_part_is_refused(int at, byte with)
    {
        var whole = Zip("mimetype=application/vnd.oasis.opendocument.text");
        whole[at] = with;
        if (at == 8) whole[whole.AsSpan().IndexOf("PK\u0001\u0002"u8) + 10] = with;
        Should.Throw<Refusal>(() => FileContent.Require("a.odt", whole, "File")).Message.ShouldEndWith("nothing was kept.");
    }

    [Theory]
    [InlineData("a.exe", "Files of this kind are not taken; choose one of .pdf, .docx, .xlsx, .odt, .png, .jpg, .jpeg, .txt, .csv.")]
    [InlineData("a", "Files of this kind are not taken; choose one of .pdf, .docx, .xlsx, .odt, .png, .jpg, .jpeg, .txt, .csv.")]
    [InlineData("../a.pdf", "A file's name has no slashes or quotation marks.")]
    [InlineData("\u202Etxt.exe.txt", "A file's name has no hidden marks that turn the writing direction around.")] // F19
    [InlineData("\u2066a\u2069.txt", "A file's name has no hidden marks that turn the writing direction around.")]
    [InlineData("a\r\nX: y.pdf", "A file's name has no slashes or quotation marks.")]
    public void a_name_that_is_none_of_ours_is_refused(string name, string sentence) => Should.Throw<Refusal>(() => FileContent.Require(name, Pdf, "File")).Message.ShouldBe(sentence);

    [Fact]
    public void nothing_and_too_much_are_refused()
    {
        Should.Throw<Refusal>(() => FileContent.Require("a.pdf", [], "File")).Message.ShouldBe("The file is empty.");
        Should.Throw<Refusal>(() => FileContent.Require("a.pdf", new byte[FileContent.Longest + 1], "File")).Message.ShouldBe("The file is too large; at most 20 MB is kept.");
    }

    internal static byte[] Zip(params string[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create))
            foreach (var part in parts.Select(part => part.Split('=')))
            {
                using var entry = zip.CreateEntry(part[0], CompressionLevel.NoCompression).Open();
                if (part.Length > 1) entry.Write(Encoding.ASCII.GetBytes(part[1]));
            }
        return file.ToArray();
    }
}
