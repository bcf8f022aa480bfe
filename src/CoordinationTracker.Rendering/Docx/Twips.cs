namespace CoordinationTracker.Rendering.Docx;

/// <summary>The unit of length of a Word document, a twentieth of a point.</summary>
internal static class Twips
{
    public static int Of(double millimetres) => (int)Math.Round(millimetres * 1440 / 25.4);

    public static int OfPoints(double points) => (int)Math.Round(points * 20);
}
