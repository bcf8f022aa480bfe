using CoordinationTracker.Web.Acting;

namespace CoordinationTracker.Web.Demo;

/// <summary>
/// The demo's whole history as one script in the order it was recorded: three years, the Directory and four programmes.
/// Nothing in it is random and nothing reads a clock, so telling it twice gives the same record.
/// </summary>
public static class DemoScript
{
    /// <summary>Every step, each recorded later than the one before. Written anew at each call.</summary>
    public static IReadOnlyList<Telling> Tellings =>
        [.. new[] { Bodies.Diary(), BlocAndEconomicZone.Diary(), CoastGuard.Diary(), StrengtheningCampaign.Diary(), ExampleProgramme.Diary(), Papers.Diary(), Papers.Evidence() }
            .SelectMany(diary => diary.Tellings).Concat(SignedReports.Tellings).Concat(Departments.Tellings)
            .OrderBy(telling => telling.RecordedAt)];

    /// <summary>The names of the natural persons the record speaks of by id; they stand outside it, where they can be erased.</summary>
    public static IReadOnlyList<(Guid Person, string Name)> People => [(Bodies.HeadOfMassMobilisation, "Đỗ Việt Anh")];

    /// <summary>Whom a visitor can act as.</summary>
    public static IReadOnlyList<Post> Posts => Post.All;
}
