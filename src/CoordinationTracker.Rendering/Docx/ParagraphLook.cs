using System.Globalization;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CoordinationTracker.Rendering.Docx;

/// <summary>A paragraph style in the few words an official layout needs. Sizes and spaces in points, the indent in millimetres.</summary>
internal sealed record ParagraphLook(string Id, string Name, int Size)
{
    public bool Bold { get; init; }
    public bool Italic { get; init; }
    public bool Capitals { get; init; }
    public bool Underlined { get; init; }
    public W.JustificationValues Align { get; init; } = W.JustificationValues.Left;
    public double FirstLine { get; init; }
    public double Before { get; init; }
    public double After { get; init; }
    public double? LineAtLeast { get; init; }
    public double? LineExactly { get; init; }
    public double Left { get; init; }
    public bool KeepNext { get; init; }
    public bool PageBefore { get; init; }

    /// <summary>Dots up to a number on the right, this many millimetres away.</summary>
    public double? DotsTo { get; init; }
    public int? Outline { get; init; }

    public W.Style Style()
    {
        var style = new W.Style { Type = W.StyleValues.Paragraph, StyleId = Id, CustomStyle = BuiltIn.Contains(Name) ? null : true };
        style.Append(new W.StyleName { Val = Name });
        if (Id == "Normal") style.Default = true;
        else style.Append(new W.BasedOn { Val = "Normal" });
        style.Append(new W.PrimaryStyle(), Paragraph(), Letters());
        return style;
    }

    // Word knows these by name and must not meet them as inventions of ours.
    private static readonly string[] BuiltIn =
        ["Normal", "Body Text", "List", "heading 1", "heading 2", "heading 3", "Title", "Subtitle", "caption", "header", "toc 1", "toc 2", "TOC Heading"];

    private W.StyleParagraphProperties Paragraph()
    {
        var paragraph = new W.StyleParagraphProperties
        {
            SpacingBetweenLines = new() { Before = Number(Twips.OfPoints(Before)), After = Number(Twips.OfPoints(After)) },
            Justification = new() { Val = Align },
        };
        if ((LineExactly ?? LineAtLeast) is { } line)
        {
            paragraph.SpacingBetweenLines.Line = Number(Twips.OfPoints(line));
            paragraph.SpacingBetweenLines.LineRule = LineExactly is null ? W.LineSpacingRuleValues.AtLeast : W.LineSpacingRuleValues.Exact;
        }
        if (KeepNext) paragraph.KeepNext = new();
        if (PageBefore) paragraph.PageBreakBefore = new();
        if (DotsTo is { } edge) paragraph.Tabs = new(new W.TabStop { Val = W.TabStopValues.Right, Leader = W.TabStopLeaderCharValues.Dot, Position = Twips.Of(edge) });
        if (FirstLine > 0) paragraph.Indentation = new() { FirstLine = Number(Twips.Of(FirstLine)) };
        if (Left > 0) paragraph.Indentation = new() { Left = Number(Twips.Of(Left)) };
        if (Outline is { } level) paragraph.OutlineLevel = new() { Val = level };
        return paragraph;
    }

    // Each property twice: Word keeps a second set for scripts it shapes, such as Urdu's.
    private W.StyleRunProperties Letters()
    {
        var letters = new W.StyleRunProperties();
        if (Bold) letters.Append(new W.Bold(), new W.BoldComplexScript());
        if (Italic) letters.Append(new W.Italic(), new W.ItalicComplexScript());
        if (Capitals) letters.Append(new W.Caps());
        letters.Append(new W.FontSize { Val = Number(Size * 2) }, new W.FontSizeComplexScript { Val = Number(Size * 2) });
        if (Underlined) letters.Append(new W.Underline { Val = W.UnderlineValues.Single });
        return letters;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
