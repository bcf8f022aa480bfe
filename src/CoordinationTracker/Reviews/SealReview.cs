using CoordinationTracker.Reports;

namespace CoordinationTracker;

/// <summary>Seal the draft that all who sign have approved: from then on it is the report (architecture 4).</summary>
public sealed record SealReview(Guid Review, Guid Draft, DateOnly SealedOn);

public sealed partial record Programme
{
    /// <param name="presented">What is found when both histories are folded once more up to the draft's position; null only where there is no such draft.</param>
    /// <param name="checks">What is to be put right in it; the review as it stands now.</param>
    /// <param name="histories">The chain values of both at that position.</param>
    public ProgrammeEvent[] Decide(SealReview command, Findings? presented, EquatableList<Check> checks, EquatableList<HistoryDigest> histories, DateOnly today)
    {
        var review = RequireReview(command.Review, nameof(command.Review));
        if (review.Seal is { } seal && seal.Draft == command.Draft && seal.SealedOn == command.SealedOn) return [];

        var draft = RequireBeforeSigners(review, command.Draft, nameof(command.Draft));
        var missing = review.Signing.Where(side => !draft.IsApprovedBy(side)).ToList();
        Refusal.If(missing.Count > 0, nameof(command.Draft),
            $"The draft still needs the approval of side {string.Join(" and side ", missing)}.", $"Dự thảo còn thiếu phê duyệt của bên {string.Join(" và bên ", missing)}.");
        RequireSince(draft, command.SealedOn, today, nameof(command.SealedOn));
        Refusal.If(draft.Approvals.Max(approval => approval.ApprovedOn) > command.SealedOn, nameof(command.SealedOn), "The draft was approved after that day.", "Dự thảo được phê duyệt sau ngày này.");
        Refusal.If(Canonical.Digest(presented!) != draft.Presented.FindingsDigest, nameof(command.Draft),
            "The report no longer comes out as it was presented; present it again.", "Báo cáo lập lại không còn như bản đã trình; hãy trình lại.");
        if (checks.FirstOrDefault(check => check.Blocking) is { } open) throw new Refusal(
            new(Vi: $"Bản đã trình còn điều phải sửa: {open.Sentence.Vi} Sửa xong thì trình lại dự thảo.", En: $"The draft as presented has this to be put right: {open.Sentence.En} Once it is, present the draft again."), nameof(command.Draft));
        var (position, edition, digest) = (draft.Presented.Position, draft.Presented.Edition, draft.Presented.FindingsDigest);
        return [new ReviewSealed(command.Review, command.Draft, position, edition, digest, histories, command.SealedOn)];
    }
}
