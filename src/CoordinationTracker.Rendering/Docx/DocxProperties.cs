using System.Text;
using System.Xml;
using CoordinationTracker.Reports;
using DocumentFormat.OpenXml.Packaging;

namespace CoordinationTracker.Rendering.Docx;

/// <summary>
/// The core properties, written by hand: the packaging library would name their part at random and stamp the clock into it.
/// </summary>
internal static class DocxProperties
{
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    public static void Write(Document document, WordprocessingDocument file)
    {
        var part = file.AddNewPart<CoreFilePropertiesPart>("rId2");
        using var stream = part.GetStream(FileMode.Create);
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineChars = "\n" });
        xml.WriteStartElement("cp", "coreProperties", Core);
        xml.WriteElementString("dc", "title", DublinCore, PrintableText.Of(Lines.Title(document)));
        xml.WriteElementString("dc", "language", DublinCore, WritingSystem.Of(document.Language).Tag);
        xml.WriteEndElement();
    }
}
