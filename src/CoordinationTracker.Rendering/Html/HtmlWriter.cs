using System.Text;

namespace CoordinationTracker.Rendering.Html;

/// <summary>Elements one after the other, each on a line of its own. A tag is its name and its attributes; content is HTML already.</summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder html = new();

    public void Open(string tag) => html.Append('<').Append(tag).Append(">\n");

    public void Close(string name) => html.Append("</").Append(name).Append(">\n");

    public void Element(string tag, string content) =>
        html.Append('<').Append(tag).Append('>').Append(content).Append("</").Append(tag.Split(' ')[0]).Append(">\n");

    public override string ToString() => html.ToString();
}
