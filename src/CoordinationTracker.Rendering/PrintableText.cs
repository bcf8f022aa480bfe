using System.Globalization;
using System.Text;
using System.Xml;

namespace CoordinationTracker.Rendering;

/// <summary>Text as a page can hold it. The rules refuse control characters; an old event may still carry one, and a report must print all the same.</summary>
internal static class PrintableText
{
    private const char Replacement = '\uFFFD';

    /// <summary>Lines end with a bare line feed, tabs are spaces, and what XML cannot hold (a lone surrogate too) is replaced.</summary>
    public static string Of(string text)
    {
        var printable = new StringBuilder(text.Length);
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace('\t', ' ');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i + 1 < lines.Length && char.IsSurrogatePair(lines[i], lines[i + 1])) printable.Append(lines[i]).Append(lines[++i]);
            else printable.Append(XmlConvert.IsXmlChar(lines[i]) && !IsControl(lines[i]) ? lines[i] : Replacement);
        }
        return printable.ToString();
    }

    // XML 1.0 allows the C1 controls, HTML does not.
    private static bool IsControl(char c) => c != '\n' && char.GetUnicodeCategory(c) == UnicodeCategory.Control;
}
