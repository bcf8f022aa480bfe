using CoordinationTracker.Reports;

namespace CoordinationTracker;

/// <summary>Send the draft back, for one side, with the point to mend.</summary>
/// <param name="Section">The number of the section it is about, when it is about one.</param>
public sealed record ReturnDraft(Guid Review, Guid Draft, Side Side, Wording Point, DateOnly ReturnedOn, string? Section = null);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(ReturnDraft command, DateOnly today, Directory directory)
    {
        var returned = new ReviewReturned(
            command.Review, command.Draft, command.Side, command.Point.Checked(nameof(command.Point)), Writing.Optional(command.Section, nameof(command.Section), 20), command.ReturnedOn);
        var review = RequireReview(command.Review, nameof(command.Review));
        if (review.FindDraft(command.Draft)?.Returns.Contains(returned) is true) return [];

        var draft = RequireBeforeSigners(review, command.Draft, nameof(command.Draft));
        RequireSigning(review, command.Side, nameof(command.Side));
        RequireSince(draft, command.ReturnedOn, today, nameof(command.ReturnedOn));
        if (returned.Section is { } section)
        {
            RequireSection(section, nameof(command.Section));
            var report = ReviewReport.Compose(Reviewing.Of(this, directory, review.Opening.Kind, review.Opening.Covering, asAt: 0, today), "vi");
            Refusal.If(!Sections.Has(report, section), nameof(command.Section), $"This report has no section {section}.", $"Báo cáo này không có mục {section}.");
        }
        return [returned];
    }
}
