using System.Globalization;

namespace CoordinationTracker.Web.Pages;

/// <summary>What several pages say of meetings alike.</summary>
public static class MeetingWords
{
    /// <summary>"buổi sáng, 11:00".</summary>
    public static string Session(MeetingPlanned planned, string language) =>
        Words.Of(planned.Session).In(language) + (planned.Hour is { } hour ? ", " + hour.ToString("HH:mm", CultureInfo.InvariantCulture) : "");

    /// <summary>Where a matter is looked at, below the programme's own address.</summary>
    public static string AddressOf(OpenMatter matter) => matter.Kind switch
    {
        MatterKind.EscalatedDifficulty => $"/difficulties/{matter.Key}",
        MatterKind.DisputedActivity => $"/activities/{matter.Key}",
        MatterKind.DisputedMeasurement => $"/measurements/{matter.Key}",
        MatterKind.RestatedIndicator => $"/indicators/{Uri.EscapeDataString(matter.Key)}",
        MatterKind.ReviewDue => "/reviews",
        _ => $"/tasks/{matter.Key}",
    };

    /// <summary>Each line as words of its own; a line of one language stands with the same line of the other.</summary>
    public static EquatableList<Wording> Lines(Wording? words)
    {
        var (vi, en) = (Split(words?.Vi), Split(words?.En));
        return Enumerable.Range(0, Math.Max(vi.Length, en.Length)).Select(line => new Wording(Vi: vi.ElementAtOrDefault(line), En: en.ElementAtOrDefault(line))).ToEquatableList();

        static string[] Split(string? text) => text?.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
    }
}
