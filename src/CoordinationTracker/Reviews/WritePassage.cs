namespace CoordinationTracker;

/// <summary>Write, or write anew, the hand-written words of one section of a review's report.</summary>
public sealed record WritePassage(Guid Review, string Section, Wording Text);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(WritePassage command)
    {
        var written = new PassageWritten(command.Review, Writing.Required(command.Section, nameof(command.Section), 20), command.Text.Checked(nameof(command.Text), Writing.Passage));
        var review = RequireReview(command.Review, nameof(command.Review));
        if (review.Passages.TryGetValue(written.Section, out var known) && known.Written == written) return [];

        RequireUnsealed(review, nameof(command.Review));
        RequireSection(written.Section, nameof(command.Section));
        return [written];
    }
}
