using CoordinationTracker.Reports;

namespace CoordinationTracker;

/// <summary>Write, or write anew, the hand-written words of one section of a review's report; a figure is named in them as "{M1.actual}".</summary>
/// <param name="Instead">They stand instead of what is drafted from the facts, not before it.</param>
public sealed record WritePassage(Guid Review, string Section, Wording Text, bool Instead = false);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(WritePassage command, DateOnly today, Directory directory)
    {
        var written = new PassageWritten(command.Review, Writing.Required(command.Section, nameof(command.Section), 20), command.Text.Checked(nameof(command.Text), Writing.Passage), command.Instead ? true : null);
        var review = RequireReview(command.Review, nameof(command.Review));
        var found = Reports.Reviewing.Of(this, directory, review.Opening.Kind, review.Opening.Covering, asAt: 0, today);
        if (Cited.In(written.Text, written.Section, found) is { Count: > 0 } cited) written = written with { Cited = cited };
        // The same words about figures that have moved since are written again: somebody has looked.
        if (review.Passages.TryGetValue(written.Section, out var known) && known.Written == written) return [];

        RequireUnsealed(review, nameof(command.Review));
        RequireSection(written.Section, nameof(command.Section));
        Refusal.If(!Sections.IsWritable(ReviewReport.Compose(found, "vi"), written.Section), nameof(command.Section), $"This report has no section {written.Section}.", $"Báo cáo này không có mục {written.Section}.");
        Refusal.If(Cited.IsBroken(written.Text), nameof(command.Text), "A figure is named by its key between braces, without spaces: {M1.actual}.", "Số liệu được nêu bằng mã đặt trong ngoặc nhọn, không có dấu cách: {M1.actual}.");
        foreach (var key in Cited.KeysIn(written.Text))
            Refusal.If(found.FindFigure(key) is null, nameof(command.Text), $"This report has no figure “{key}”.", $"Báo cáo này không có số liệu “{key}”.");
        return [written];
    }
}
