namespace CoordinationTracker.Reports;

/// <summary>Something to be put right before a report is sealed, or at least looked at (domain 7.6).</summary>
/// <param name="Number">Of the check in domain 7.6.</param>
/// <param name="Blocking">The report cannot be sealed while it stands; otherwise it is a warning.</param>
/// <param name="About">The id of what it is about.</param>
public sealed record Check(int Number, bool Blocking, Wording Sentence, Guid About);

/// <summary>The checks of domain 7.6, asked of what a report found.</summary>
public static class Checks
{
    public static EquatableList<Check> Of(Findings findings) => CausesAndSolutions(findings).ToEquatableList();

    // The report says "none yet" where there is none, so nobody is stopped; but somebody should know.
    private static IEnumerable<Check> CausesAndSolutions(Findings findings)
    {
        foreach (var difficulty in findings.Difficulties.Where(difficulty => difficulty.IsOpen))
        {
            if (difficulty.Causes.Count == 0) yield return Warning("has no cause; the report will say that none is known yet.", "chưa nêu nguyên nhân; báo cáo sẽ ghi chưa xác định nguyên nhân.");
            if (difficulty.Solutions.Count == 0) yield return Warning("has no solution; the report will say that there is none yet.", "chưa có giải pháp; báo cáo sẽ ghi chưa có giải pháp.");

            Check Warning(string en, string vi) => new(12, Blocking: false, new(
                Vi: $"{Words.Of(difficulty.Kind).In("vi")} “{difficulty.Text.In("vi")}” {vi}", En: $"The {Words.Of(difficulty.Kind).In("en").ToLowerInvariant()} “{difficulty.Text.In("en")}” {en}"), difficulty.Difficulty);
        }
    }
}
