namespace CoordinationTracker;

/// <summary>Say, for one side, that the draft before it may be signed (S0.30).</summary>
/// <param name="By">The post that approves.</param>
public sealed record ApproveDraft(Guid Review, Guid Draft, Side Side, Wording By, DateOnly ApprovedOn);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(ApproveDraft command, DateOnly today)
    {
        var approved = new ReviewApproved(command.Review, command.Draft, command.Side, command.By.Checked(nameof(command.By), Writing.Line), command.ApprovedOn);
        var review = RequireReview(command.Review, nameof(command.Review));
        if (review.FindDraft(command.Draft)?.Approvals.Contains(approved) is true) return [];

        var draft = RequireBeforeSigners(review, command.Draft, nameof(command.Draft));
        RequireSigning(review, command.Side, nameof(command.Side));
        RequireSince(draft, command.ApprovedOn, today, nameof(command.ApprovedOn));
        Refusal.If(draft.IsApprovedBy(command.Side), nameof(command.Side), "This side has approved the draft already.", "Bên này đã phê duyệt dự thảo.");
        Refusal.If(draft.IsReturnedBy(command.Side), nameof(command.Side), $"Side {command.Side} sent this draft back; present it anew with the point mended, then approve.", $"Bên {command.Side} đã trả lại dự thảo này; hãy sửa điểm đã nêu, trình lại rồi phê duyệt.");
        return [approved];
    }
}
