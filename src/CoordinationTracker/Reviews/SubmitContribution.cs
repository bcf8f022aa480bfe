namespace CoordinationTracker;

/// <summary>Hand in, or hand in anew, what a unit has to say for a review's report.</summary>
public sealed record SubmitContribution(Guid Review, Guid Unit, Wording Text, DateOnly SubmittedOn);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(SubmitContribution command, DateOnly today, Directory directory)
    {
        var submitted = new ContributionSubmitted(command.Review, command.Unit, command.Text.Checked(nameof(command.Text), Writing.Passage), command.SubmittedOn);
        var review = RequireReview(command.Review, nameof(command.Review));
        if (review.Contributions.Contains(submitted)) return [];

        RequireUnsealed(review, nameof(command.Review));
        RequireContributor(command.Unit, review, directory, nameof(command.Unit));
        RequirePast(command.SubmittedOn, today, nameof(command.SubmittedOn));
        Refusal.If(command.SubmittedOn < review.Opening.Covering.From, nameof(command.SubmittedOn), "Nothing can be handed in before the period begins.", "Không thể nộp trước khi kỳ bắt đầu.");
        return [submitted];
    }
}
