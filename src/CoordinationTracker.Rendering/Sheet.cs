using CoordinationTracker.Reports;

namespace CoordinationTracker.Rendering;

/// <summary>A sheet of paper and its margins, in millimetres.</summary>
internal readonly record struct Sheet(double Width, double Height, double Top, double Right, double Bottom, double Left)
{
    /// <summary>Lying across, the sheet is turned with its margins, so that the binding edge stays the binding edge.</summary>
    public static Sheet Of(Layout layout, bool landscape) => landscape
        ? new(layout.PageHeight, layout.PageWidth, layout.MarginLeft, layout.MarginTop, layout.MarginRight, layout.MarginBottom)
        : new(layout.PageWidth, layout.PageHeight, layout.MarginTop, layout.MarginRight, layout.MarginBottom, layout.MarginLeft);

    public double TextWidth => Width - Left - Right;
}
