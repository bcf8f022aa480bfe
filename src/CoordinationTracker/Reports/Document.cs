using System.Globalization;

namespace CoordinationTracker.Reports;

/// <summary>
/// What a report says, in one language, before anybody decides how it looks: the only thing renderers see.
/// Two equal documents render to the same bytes in every format.
/// </summary>
/// <param name="Language">"vi" or "en" (BCP 47); decides writing direction and hyphenation, never the words.</param>
/// <param name="Layout">The official layout the issuer's regime prescribes on the day of issue.</param>
/// <param name="Kind">The name of the type, "BÁO CÁO".</param>
/// <param name="Summary">The summary line below it (trích yếu).</param>
/// <param name="Imprint">The last line of the text, in small print: the seal the report can be checked by.</param>
/// <param name="Contents">The heading over a table of parts and annexes, for a paper whose pages are turned; or nothing.</param>
public sealed record Document(
    string Language,
    Layout Layout,
    Letterhead Letterhead,
    string Kind,
    string Summary,
    EquatableList<Block> Body,
    Closing Closing,
    EquatableList<Annex> Annexes,
    string? Imprint = null,
    string? Contents = null);

/// <summary>The two columns above the title. <paramref name="Motto"/> is what the regime prints on the right, of one line or two.</summary>
/// <param name="Superior">The body above the issuer, if the regime prints it.</param>
/// <param name="Issuers">One name for a single-body document, both for a joint one.</param>
/// <param name="Number">"Số -BC/ĐUK" while the register has given no number.</param>
/// <param name="Mark">What stands over a paper that is not yet issued ("Dự thảo") or whose form is open to doubt, a line each; or nothing.</param>
public sealed record Letterhead(string? Superior, EquatableList<string> Issuers, string Motto, string Number, string PlaceAndDate, string? Mark);

/// <summary>The foot of the paper: recipients on the left, the signatures on the right.</summary>
public sealed record Closing(string RecipientsHeading, EquatableList<string> Recipients, EquatableList<Signature> Signatures);

/// <param name="Body">The signing body's name; printed in joint documents, where each post needs it.</param>
/// <param name="Authority">"T/M BAN THƯỜNG VỤ", or nothing when the head signs in person.</param>
public sealed record Signature(string Body, string? Authority, string Post, string? Name);

/// <summary>A numbered annex on pages of its own; wide tables lie across the sheet.</summary>
/// <param name="Kicker">"Phụ lục 1".</param>
/// <param name="Attached">"(Kèm theo Báo cáo số 12/BC-BQLKKT …)", where the layout wants it said.</param>
public sealed record Annex(string Kicker, string Title, bool Landscape, EquatableList<Block> Body, string? Attached = null);

public abstract record Block;

/// <param name="Level">1 for a part ("I-"), 2 for a section ("1-"), 3 for a sub-section ("a)").</param>
/// <param name="Number">As printed, with its punctuation; empty for an unnumbered heading.</param>
public sealed record Heading(int Level, string Number, string Text) : Block;

/// <param name="Listed">An item of a list ("- …") rather than running text.</param>
/// <param name="Fine">In small print.</param>
public sealed record Paragraph(EquatableList<Run> Runs, bool Listed = false, bool Fine = false) : Block
{
    public string Text => string.Concat(Runs.Select(run => run.Text));
}

/// <summary>A grid with a header row that repeats on every page.</summary>
/// <param name="Foot">The row of totals, or nothing.</param>
public sealed record Table(EquatableList<Column> Columns, EquatableList<Row> Rows, Row? Foot = null) : Block;

/// <param name="Width">A share of the whole; shares need not add up to anything in particular.</param>
public sealed record Column(string Heading, int Width, Alignment Alignment = Alignment.Start);

/// <param name="Heading">A row that spans all columns (a field's name, a sum said in words): then it has one cell.</param>
public sealed record Row(EquatableList<Cell> Cells, bool Heading = false);

/// <summary>One cell; <paramref name="Runs"/> is empty for a blank one.</summary>
/// <param name="Amount">The number its words print, for a format that holds numbers; and <paramref name="Day"/> the day.</param>
public sealed record Cell(EquatableList<Run> Runs, Amount? Amount = null, DateOnly? Day = null)
{
    public string Text => string.Concat(Runs.Select(run => run.Text));

    public static Cell Of(string text, string? figure = null) => new(text.Length == 0 ? [] : [new Run(text, Figure: figure)]);
    public static Cell Of(Numerals numerals, Amount amount, string? figure) => new([new Run(numerals.Write(amount), Figure: figure)], amount);
    public static Cell Of(Numerals numerals, DateOnly day) => new([new Run(numerals.Write(day))], Day: day);

    /// <summary>The number of a line; "2.1", below line 2, is none.</summary>
    public static Cell Line(string number) => Of(number) with { Amount = int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) ? new(whole, Qualifier.Exactly) : null };
}

/// <summary>A number and how a cell prints it.</summary>
/// <param name="Share">A percentage or the difference of two: one decimal always.</param>
/// <param name="Signed">A difference, with its sign.</param>
public readonly record struct Amount(decimal Value, Qualifier Qualifier, bool Share = false, bool Signed = false);

/// <summary>A stretch of text in one voice.</summary>
/// <param name="Figure">The key of the figure these words print, which leads to the entries behind it.</param>
/// <param name="Language">When the words are in another language than the document, as staff wrote them.</param>
/// <param name="Link">The whole address these words lead to.</param>
public sealed record Run(string Text, bool Bold = false, bool Italic = false, string? Figure = null, string? Language = null, string? Link = null);

public enum Alignment { Start, Centre, End }
