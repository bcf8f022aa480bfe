using CoordinationTracker.Reports;

namespace CoordinationTracker.Rendering;

/// <summary>
/// Turns a document into the bytes of one format. Equal documents give equal bytes, on any day and under any culture.
/// </summary>
public interface IRenderer
{
    /// <summary>The name addresses use, "html", "docx" or "xlsx".</summary>
    string Format { get; }

    string ContentType { get; }

    /// <summary>With its dot, ".docx".</summary>
    string FileEnding { get; }

    /// <summary>Writes at once and without seeking; hand in a buffer where writing synchronously is not allowed.</summary>
    void Render(Document document, Stream output);
}
