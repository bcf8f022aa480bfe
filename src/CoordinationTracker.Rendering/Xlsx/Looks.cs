using CoordinationTracker.Reports;
using DocumentFormat.OpenXml;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace CoordinationTracker.Rendering.Xlsx;

/// <summary>How a cell looks. Text is marked as text, so that nothing anybody wrote is ever read as a formula.</summary>
/// <param name="Number">The format of a number or a day; null for text.</param>
/// <param name="Figure">A figure of the report: set in another colour, so that it can be told from other numbers.</param>
internal sealed record Look(string? Number = null, bool Bold = false, bool Italic = false, bool Ruled = false, Alignment Alignment = Alignment.Start, int Size = 11, bool Figure = false);

/// <summary>The looks a workbook uses, each written once.</summary>
internal sealed class Looks(Document document)
{
    // Numbers of one's own begin here; those below are the program's.
    private const uint FirstFormat = 164;

    private static readonly char[] Digits = [.. "0123456789"];

    private readonly Dictionary<Look, uint> known = new() { [new()] = 0 };

    /// <summary>The colour of a figure, a blue near to black.</summary>
    public const string FigureColour = "FF1F3864";

    public string Language => document.Language;

    /// <summary>A figure inside a text.</summary>
    public S.RunProperties FigureInText(Look look) => new(
    [
        new S.RunFont { Val = document.Layout.Font }, .. look.Bold ? new OpenXmlElement[] { new S.Bold() } : [], .. look.Italic ? new OpenXmlElement[] { new S.Italic() } : [],
        new S.Color { Rgb = FigureColour }, new S.FontSize { Val = look.Size },
    ]);

    public uint Of(Look look)
    {
        if (!known.TryGetValue(look, out var index)) known.Add(look, index = (uint)known.Count);
        return index;
    }

    /// <summary>"≈" #,##0.0: a number as the report prints it, still a number.</summary>
    /// <param name="printed">The words of the cell: what follows the number, as in "+1,6 điểm %", is part of the format.</param>
    public static string FormatOf(Amount amount, string printed)
    {
        var unit = printed[(printed.LastIndexOfAny(Digits) + 1)..].Replace("\"", "", StringComparison.Ordinal);
        var plain = (amount.Share ? "#,##0.0" : decimal.Truncate(amount.Value) == amount.Value ? "#,##0" : "#,##0.######") + (unit.Length == 0 ? "" : $"\"{unit}\"");
        var sign = amount.Qualifier switch { Qualifier.About => "\"≈ \"", Qualifier.LessThan => "\"< \"", Qualifier.MoreThan => "\"> \"", _ => "" };
        return amount.Signed ? $"{sign}+{plain};{sign}-{plain};{sign}{plain}" : $"{sign}{plain}";
    }

    public string DayFormat => Language == "vi" ? "d/m/yyyy" : "d mmm yyyy";

    public S.Stylesheet Stylesheet()
    {
        var looks = known.OrderBy(look => look.Value).Select(look => look.Key).ToList();
        var formats = looks.Select(look => look.Number).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var fonts = looks.Select(look => (look.Bold, look.Italic, look.Size, look.Figure)).Distinct().ToList();
        return new S.Stylesheet(
        [
            .. formats.Count == 0 ? [] : new OpenXmlElement[] { new S.NumberingFormats(formats.Select((format, nth) => new S.NumberingFormat { NumberFormatId = FirstFormat + (uint)nth, FormatCode = format })) { Count = (uint)formats.Count } },
            new S.Fonts(fonts.Select(Font)) { Count = (uint)fonts.Count },
            new S.Fills(new S.Fill(new S.PatternFill { PatternType = S.PatternValues.None }), new S.Fill(new S.PatternFill { PatternType = S.PatternValues.Gray125 })) { Count = 2 },
            new S.Borders(new S.Border(new S.LeftBorder(), new S.RightBorder(), new S.TopBorder(), new S.BottomBorder(), new S.DiagonalBorder()), Ruled()) { Count = 2 },
            new S.CellStyleFormats(new S.CellFormat()) { Count = 1 },
            new S.CellFormats(looks.Select(CellFormat)) { Count = (uint)looks.Count },
            new S.CellStyles(new S.CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 },
        ]);

        S.Font Font((bool Bold, bool Italic, int Size, bool Figure) font) => new(
        [
            .. font.Bold ? new OpenXmlElement[] { new S.Bold() } : [], .. font.Italic ? new OpenXmlElement[] { new S.Italic() } : [],
            new S.FontSize { Val = font.Size }, .. font.Figure ? new OpenXmlElement[] { new S.Color { Rgb = FigureColour } } : [], new S.FontName { Val = document.Layout.Font },
        ]);

        S.CellFormat CellFormat(Look look) => new(new S.Alignment
        {
            WrapText = true, Vertical = S.VerticalAlignmentValues.Top,
            Horizontal = look.Alignment switch { Alignment.Centre => S.HorizontalAlignmentValues.Center, Alignment.End => S.HorizontalAlignmentValues.Right, _ => S.HorizontalAlignmentValues.General },
        })
        {
            NumberFormatId = look.Number is null ? 49 : FirstFormat + (uint)formats.IndexOf(look.Number), FontId = (uint)fonts.IndexOf((look.Bold, look.Italic, look.Size, look.Figure)), FillId = 0,
            BorderId = look.Ruled ? 1u : 0, FormatId = 0, ApplyNumberFormat = true, ApplyAlignment = true, ApplyFont = true, ApplyBorder = look.Ruled, QuotePrefix = look.Number is null ? true : null,
        };

        static S.Border Ruled() => new(
            new S.LeftBorder { Style = S.BorderStyleValues.Thin }, new S.RightBorder { Style = S.BorderStyleValues.Thin },
            new S.TopBorder { Style = S.BorderStyleValues.Thin }, new S.BottomBorder { Style = S.BorderStyleValues.Thin }, new S.DiagonalBorder());
    }
}
