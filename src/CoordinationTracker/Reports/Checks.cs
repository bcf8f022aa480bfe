namespace CoordinationTracker.Reports;

/// <summary>What a check is about, for the page that leads there.</summary>
public enum CheckSubject { Review, Passage, Figure, Commitment, Task, Difficulty, Recommendation, Activity, Document, Unit }

/// <summary>Something to be put right before a report is sealed, or at least looked at (domain 7.6).</summary>
/// <param name="Number">Of the check in domain 7.6.</param>
/// <param name="Blocking">The report cannot be sealed while it stands; otherwise it is a warning.</param>
/// <param name="About">What it is about: its kind, and of a figure the key, of a passage the section, of anything else the id.</param>
public sealed record Check(int Number, bool Blocking, Wording Sentence, CheckSubject About, string Id);

/// <summary>
/// The checks of domain 7.6, asked of what a report found. What somebody can put right by an entry and would be wrong on signed paper
/// blocks; what takes judgement, or cannot be mended here, warns. Faults that a rule makes impossible are not asked for: docs/reports.md
/// lists all twenty, with the rule of each.
/// </summary>
public sealed partial class Checks
{
    private readonly Findings findings;
    private readonly Programme programme;
    private readonly Directory directory;
    private readonly Review? review;
    private readonly Document document;

    private Checks(Findings findings, Programme programme, Directory directory, Review? review)
    {
        (this.findings, this.programme, this.directory, this.review) = (findings, programme, directory, review);
        document = ReviewReport.Compose(findings, "vi");
    }

    /// <param name="programme">Folded at the position of the findings; <paramref name="directory"/> too.</param>
    /// <param name="review">As it stands when this is asked, for approvals come after the draft; null where none was opened.</param>
    public static EquatableList<Check> Of(Findings findings, Programme programme, Directory directory, Review? review)
    {
        var checks = new Checks(findings, programme, directory, review);
        return checks.All().OrderByDescending(check => check.Blocking).ThenBy(check => check.Number).ToEquatableList();
    }

    private IEnumerable<Check> All() =>
    [
        .. CarriedOver(), .. LeftBehind(), .. Names(), .. Citations(), .. Leads(), .. Products(), .. Lines(), .. CausesAndSolutions(), .. Reasons(),
        .. Totals(), .. Printed(), .. PassagesMoved(), .. Approximate(), .. Abolished(), .. Secret(), .. Approvals(), .. Authority(), .. Signatures(),
    ];

    // 12: the report says "none yet" where there is none, so nobody is stopped; but somebody should know.
    private IEnumerable<Check> CausesAndSolutions()
    {
        foreach (var difficulty in findings.Difficulties.Where(difficulty => difficulty.IsOpen))
        {
            if (difficulty.Causes.Count == 0) yield return Warning("has no cause; the report will say that none is known yet.", "chưa nêu nguyên nhân; báo cáo sẽ ghi chưa xác định nguyên nhân.");
            if (difficulty.Solutions.Count == 0) yield return Warning("has no solution; the report will say that there is none yet.", "chưa có giải pháp; báo cáo sẽ ghi chưa có giải pháp.");

            Check Warning(string en, string vi) => new(12, Blocking: false, new(
                Vi: $"{Words.Of(difficulty.Kind).In("vi")} “{difficulty.Text.In("vi")}” {vi}", En: $"The {Words.Of(difficulty.Kind).In("en").ToLowerInvariant()} “{difficulty.Text.In("en")}” {en}"),
                CheckSubject.Difficulty, $"{difficulty.Difficulty}");
        }
    }

    // Every text that people wrote and the report prints, with what it was written of.
    private IEnumerable<(Wording Text, CheckSubject About, string Id)> Texts()
    {
        foreach (var passage in findings.Passages) yield return (passage.Text, CheckSubject.Passage, passage.Section);
        foreach (var commitment in findings.Fields.SelectMany(field => field.Commitments)) yield return (commitment.Text, CheckSubject.Commitment, commitment.Clause);
        foreach (var task in findings.Tasks.Concat(findings.Upcoming).DistinctBy(task => task.Task))
            foreach (var text in new[] { task.Title, task.Basis, task.Product, task.Result, Plainly(task.ReasonForDelay), Plainly(task.Verification?.Reason) }) if (text is not null) yield return (text, CheckSubject.Task, $"{task.Task}");
        foreach (var activity in findings.Activities)
            foreach (var text in new[] { activity.Summary, activity.Place, activity.Result }) if (text is not null) yield return (text, CheckSubject.Activity, $"{activity.Activity}");
        foreach (var difficulty in findings.Difficulties)
            foreach (var text in Said(difficulty)) if (text is not null) yield return (text, CheckSubject.Difficulty, $"{difficulty.Difficulty}");
        foreach (var recommendation in findings.Recommendations)
            foreach (var text in new[] { recommendation.Text, recommendation.Addressee, recommendation.Answer?.Answer }) if (text is not null) yield return (text, CheckSubject.Recommendation, $"{recommendation.Recommendation}");
        foreach (var document in findings.Documents) yield return (document.Summary, CheckSubject.Document, $"{document.Document}");
        foreach (var directed in findings.Directed)
            foreach (var text in (Wording?[])[directed.Text, Plainly(directed.Reason), .. directed.Taken.Select(told => told.Words), .. directed.Remarks]) if (text is not null) yield return (text, CheckSubject.Task, $"{directed.Point}");
        foreach (var text in findings.Highlights.Select(highlight => highlight.Words).Concat(findings.Strengths.SelectMany(strength => new[] { strength.Text, strength.Cause })).Concat(findings.Lessons.Select(lesson => lesson.Text))
            .Concat(findings.Innovations.SelectMany(innovation => new[] { innovation.Text, innovation.Result })).Concat(findings.Models.SelectMany(model => new[] { model.Who, model.What, model.Movement })))
            if (text is not null) yield return (text, CheckSubject.Review, "");

        static IEnumerable<Wording?> Said(DifficultyFinding difficulty) =>
        [
            difficulty.Text, difficulty.Answer?.Text, .. difficulty.Causes.Select(cause => cause.Text), .. difficulty.Solutions.Select(solution => solution.Text),
            difficulty.Resolution?.Outcome, difficulty.Resolution?.Evidence, Plainly(difficulty.Closing?.Reason),
        ];

        // A reason is written in one language, whichever it is.
        static Wording? Plainly(string? text) => text is null ? null : new(text);
    }

    private static IEnumerable<string> InEach(Wording text) => Wording.Languages.Where(language => text.LanguageIn(language) == language).Select(text.In);
}
