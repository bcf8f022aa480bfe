namespace CoordinationTracker.Rendering.Html;

/// <summary>Elements one after the other, each on a line of its own. A tag is its name and its attributes; content is HTML already.</summary>
internal sealed class HtmlWriter(TextWriter into)
{
    public void Open(string tag) => into.Write($"<{tag}>\n");

    public void Close(string name) => into.Write($"</{name}>\n");

    public void Element(string tag, string content)
    {
        into.Write($"<{tag}>");
        into.Write(content);
        Close(tag.Split(' ')[0]);
    }
}
