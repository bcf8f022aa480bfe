using System.Globalization;
using CoordinationTracker.Rendering.Docx;
using CoordinationTracker.Reports;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CoordinationTracker.Rendering.Lint;

/// <summary>
/// Reads a Word document back, as staff left it, and says in a sentence each where it departs from an official layout: paper, margins, fonts, sizes,
/// the blocks of the letterhead, the form of the number, recipients and authority lines (domain 4.2–4.8). A block is known by the name of its style.
/// </summary>
public sealed partial class LayoutLinter
{
    // Word rounds what is typed in centimetres.
    private const double Tolerance = 0.6;

    private readonly Layout layout;
    private readonly ReadLook looks;
    private readonly List<W.Paragraph> paragraphs;
    private readonly List<W.SectionProperties> sections;
    private readonly MainDocumentPart main;
    private readonly List<Wording> faults = [];

    private LayoutLinter(MainDocumentPart main, Layout layout)
    {
        (this.main, this.layout, looks) = (main, layout, new(main));
        paragraphs = main.Document.Body?.Descendants<W.Paragraph>().ToList() ?? [];
        sections = main.Document.Descendants<W.SectionProperties>().ToList();
    }

    /// <summary>The faults, in the order of the page; none when the paper is as the layout wants it.</summary>
    public static EquatableList<Wording> Faults(Stream docx, Layout layout)
    {
        try
        {
            using var file = WordprocessingDocument.Open(docx, isEditable: false);
            if (file.MainDocumentPart?.Document?.Body is null) return [NotWord];
            var linter = new LayoutLinter(file.MainDocumentPart, layout);
            linter.Paper();
            linter.Letterhead();
            linter.Title();
            linter.Body();
            linter.Closing();
            linter.Annexes();
            return linter.faults.ToEquatableList();
        }
        catch (Exception e) when (e is OpenXmlPackageException or FileFormatException or InvalidDataException or System.Xml.XmlException)
        {
            return [NotWord];
        }
    }

    private static Wording NotWord => new("Tệp này không phải là văn bản Word (.docx).", "This file is not a Word document (.docx).");

    // The Vietnamese forms are asked of Vietnamese papers alone; a translation says the same in words of its own.
    private string Language => looks.Language?.Split('-')[0] ?? "vi";

    private void Paper()
    {
        if (sections.Count == 0) Say("văn bản không khai báo khổ giấy", "the document says no size of paper");
        foreach (var (at, section) in sections.Index())
        {
            var page = section.GetFirstChild<W.PageSize>();
            var across = page?.Width?.Value > page?.Height?.Value;
            var sheet = Sheet.Of(layout, across);
            var where = sections.Count == 1 ? new Wording("", "") : new Wording($" (phần {at + 1})", $" (section {at + 1})");
            Measure("khổ giấy, chiều rộng", "paper width", page?.Width?.Value, sheet.Width);
            Measure("khổ giấy, chiều cao", "paper height", page?.Height?.Value, sheet.Height);
            var margin = section.GetFirstChild<W.PageMargin>();
            Measure("lề trên", "top margin", margin?.Top?.Value, sheet.Top);
            Measure("lề dưới", "bottom margin", margin?.Bottom?.Value, sheet.Bottom);
            Measure("lề trái", "left margin", margin?.Left?.Value, sheet.Left);
            Measure("lề phải", "right margin", margin?.Right?.Value, sheet.Right);
            Measure("số trang, cách mép trên", "page number, from the top edge", margin?.Header?.Value, layout.PageNumberFromTop);

            void Measure(string vi, string en, double? twips, double expected)
            {
                var found = twips is { } known ? known * 25.4 / 1440 : (double?)null;
                if (found is not { } length || Math.Abs(length - expected) > Tolerance) Expected(new(vi + where.Vi, en + where.En), Mm(expected), found is { } has ? Mm(has) : "—");
            }
        }
        if (sections.Count > 0 && !sections[0].Elements<W.TitlePage>().Any()) Say("trang thứ nhất: không đánh số trang", "the first page: no page number is wanted there");
        var numbered = main.HeaderParts.SelectMany(part => part.Header?.Descendants<W.Paragraph>() ?? []).FirstOrDefault(line => line.Descendants<W.SimpleField>().Any(field => field.Instruction?.Value?.Contains("PAGE", StringComparison.Ordinal) is true) || line.Descendants<W.FieldCode>().Any(code => code.Text.Contains("PAGE", StringComparison.Ordinal)));
        if (numbered is null) Say("thiếu số trang", "there is no page number");
        else Look(numbered, new("số trang", "page number"), layout.PageNumberSize);
    }

    private void Look(W.Paragraph line, Wording name, int size, bool? bold = null, bool? italic = null, bool capitals = false)
    {
        foreach (var font in looks.Fonts(line).Where(font => font != layout.Font)) Expected(With(name, ", phông chữ", ", font"), layout.Font, font ?? "—");
        foreach (var found in looks.Sizes(line).Where(found => found != size)) Expected(With(name, ", cỡ chữ", ", size"), Number(size), found is { } known ? Number(known) : "—");
        if (bold is { } heavy && looks.Bold(line).Any(found => found != heavy)) Expected(name, Heavy(heavy), Heavy(!heavy));
        if (italic is { } slanted && looks.Italic(line).Any(found => found != slanted)) Expected(name, Slanted(slanted), Slanted(!slanted));
        if (capitals && looks.Capitals(line).Any(caps => !caps) && TextOf(line).Any(char.IsLower)) Expected(name, new("chữ IN HOA", "CAPITALS"), Same($"“{TextOf(line)}”"));
    }

    private W.Paragraph? One(string style, Wording name)
    {
        if (Of(style).FirstOrDefault(line => TextOf(line).Trim().Length > 0) is { } line) return line;
        Missing(name);
        return null;
    }

    private IEnumerable<W.Paragraph> Of(string style) => paragraphs.Where(line => StyleOf(line) == style);

    private string? StyleOf(W.Paragraph line) => looks.StyleOf(line);

    private void Missing(Wording name) => Say($"thiếu {name.Vi}", $"there is no {name.En}");

    private void Expected(Wording name, string expected, string found) => Expected(name, Same(expected), Same(found));

    private void Expected(Wording name, Wording expected, Wording found) => Say($"{name.Vi}: cần {expected.Vi}, có {found.Vi}", $"{name.En}: {expected.En} expected, {found.En} found");

    private void Say(string vi, string en)
    {
        var fault = new Wording(Sentence(vi), Sentence(en));
        if (!faults.Contains(fault)) faults.Add(fault);

        static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..] + ".";
    }

    // The hyphen and the space that do not break are read as those that do, and marks of the writing's direction not at all.
    private static string TextOf(W.Paragraph line) => string.Concat(line.Descendants().Select(element => element switch
    {
        W.Text text => text.Text,
        W.NoBreakHyphen => "-",
        W.TabChar or W.Break => " ",
        _ => "",
    })).Replace('\u00A0', ' ').Replace('\u2011', '-').Replace("\u200E", "", StringComparison.Ordinal).Replace("\u200F", "", StringComparison.Ordinal);

    private static Wording Same(string words) => new(words, words);
    private static Wording With(Wording name, string vi, string en) => new(name.Vi + vi, name.En + en);
    private static Wording Heavy(bool bold) => bold ? new("chữ đậm", "bold") : new("chữ không đậm", "not bold");
    private static Wording Slanted(bool italic) => italic ? new("chữ nghiêng", "italic") : new("chữ đứng", "upright");
    private static Wording Underlining(bool underlined) => underlined ? new("gạch chân", "underlined") : new("không gạch chân", "not underlined");
    private static string Sign(string sign) => sign.Length == 0 ? "—" : sign == Layout.Rule ? "____" : $"“{sign}”";
    private static string Mm(double length) => length.ToString("0.#", CultureInfo.InvariantCulture) + " mm";
    private static string Number(double size) => size.ToString("0.#", CultureInfo.InvariantCulture);
}
