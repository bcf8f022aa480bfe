using CoordinationTracker.Reports;
namespace CoordinationTracker.Rendering;
public sealed class HtmlRenderer : IRenderer
{
    public string Format => "html"; public string ContentType => "text/html; charset=utf-8"; public string FileEnding => ".html";
    public void Render(Document document, Stream output) => throw new NotImplementedException();
}
