using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace CoordinationTracker.Web.Archives;

/// <summary>The paragraphs and cells of a kept paper, as letters alone: enough to find the line its seal is printed in.</summary>
internal static partial class PaperText
{
    /// <summary>No part of an issued paper is as large: what swells to more is not read.</summary>
    private const long LargestPart = 50_000_000;

    /// <summary>The line of a seal that is printed on it; null where none is, or it is no paper.</summary>
    public static string? SealLineOf(byte[] content) => Paragraphs(content).LastOrDefault(SealLine.IsOfSome)?.Trim();

    private static IEnumerable<string> Paragraphs(byte[] content) => content.AsSpan() switch
    {
        [(byte)'P', (byte)'K', ..] => Office(content),
        [(byte)'<', ..] or [0xEF, 0xBB, 0xBF, (byte)'<', ..] => Encoding.UTF8.GetString(content).Split("</").Select(text => WebUtility.HtmlDecode(Tag().Replace("</" + text, ""))),
        _ => [],
    };

    // A Word file's paragraphs, an Excel file's texts.
    private static List<string> Office(byte[] content)
    {
        var texts = new List<string>();
        try
        {
            using var zip = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
            foreach (var part in zip.Entries.Where(part => part.FullName.EndsWith(".xml", StringComparison.Ordinal) && part.Length < LargestPart))
            {
                using var from = part.Open();
                using var xml = XmlReader.Create(from, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, MaxCharactersInDocument = LargestPart });
                texts.AddRange(XDocument.Load(xml).Descendants().Where(element => element.Name.LocalName is "p" or "si" or "is")
                    .Select(element => string.Concat(element.Descendants().Where(piece => piece.Name.LocalName is "t").Select(piece => piece.Value))));
            }
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or EndOfStreamException or NotSupportedException) { return []; }
        return texts;
    }

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking, Writing.MatchLimit)]
    private static partial Regex Tag();
}
