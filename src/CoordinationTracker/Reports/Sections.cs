namespace CoordinationTracker.Reports;

/// <summary>The sections of a report by the numbers that hand-written words and remarks name them by: "I.2", "V".</summary>
public static class Sections
{
    /// <summary>Before the first part and behind the last.</summary>
    public const string Opening = "opening", Closing = "closing";

    /// <summary>Those that words can be written for, in order, with their headings: a part without numbered sections is one itself, and so is the last, whose sections are whom it asks.</summary>
    public static IEnumerable<(string Number, string Heading)> Of(Document document)
    {
        var headings = document.Body.OfType<Heading>().Where(heading => heading.Number.Length > 0 && heading.Level <= 2).ToList();
        var (last, part) = (headings.FindLastIndex(heading => heading.Level == 1), "");
        foreach (var (at, heading) in headings.Index())
        {
            var number = new string([.. heading.Number.Where(char.IsAsciiLetterOrDigit)]);
            if (heading.Level == 1) part = number;
            if (heading.Level == 2 && at < last) yield return ($"{part}.{number}", heading.Text);
            else if (at == last) yield return (part, heading.Text);
        }
    }

    /// <summary>Whether words can be written for it.</summary>
    public static bool IsWritable(Document document, string section) => section is Opening or Closing || Of(document).Any(known => known.Number == section);

    /// <summary>Whether the report has this section, as a whole, as one of its parts, or as something within one.</summary>
    public static bool Has(Document document, string section) => IsWritable(document, section)
        || Of(document).Any(known => section.StartsWith(known.Number + ".", StringComparison.Ordinal) || known.Number.StartsWith(section + ".", StringComparison.Ordinal));
}
