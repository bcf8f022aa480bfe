namespace CoordinationTracker.Rendering;

/// <summary>The formats there are, found by the name an address uses.</summary>
public static class Renderers
{
    public static readonly EquatableList<IRenderer> All = [new HtmlRenderer(), new DocxRenderer(), new XlsxRenderer()];

    public static IRenderer? Named(string format) => All.FirstOrDefault(renderer => renderer.Format == format);
}
