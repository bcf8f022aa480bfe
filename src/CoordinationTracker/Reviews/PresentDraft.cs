using CoordinationTracker.Reports;

namespace CoordinationTracker;

/// <summary>
/// Put the report, as it stands at a position, before those who sign. Position, edition and digest are those of the report they are
/// shown, so the site fills them in; nobody types them.
/// </summary>
public sealed record PresentDraft(Guid Review, Guid Draft, long Position, string Edition, string FindingsDigest, DateOnly PresentedOn);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(PresentDraft command, DateOnly today)
    {
        var presented = new DraftPresented(command.Review, command.Draft, command.Position, command.Edition, command.FindingsDigest, command.PresentedOn);
        var review = RequireReview(command.Review, nameof(command.Review));
        if (review.FindDraft(command.Draft) is { } known)
        {
            if (known.Presented == presented) return [];
            Refusal.If(true, nameof(command.Draft), "Another draft has this id.", "Mã này đã dùng cho dự thảo khác.");
        }
        RequireUnsealed(review, nameof(command.Review));
        RequireId(command.Draft, nameof(command.Draft));
        RequirePast(command.PresentedOn, today, nameof(command.PresentedOn));
        Refusal.If(command.PresentedOn <= review.Opening.Covering.From, nameof(command.PresentedOn), "The period has not begun yet.", "Kỳ báo cáo chưa bắt đầu.");
        Refusal.If(command.Position < review.Positions[0], nameof(command.Position), "The draft is older than the review.", "Dự thảo có trước khi mở kỳ sơ kết.");
        Refusal.If(command.Edition != CoordinationTracker.Reports.Edition.Current, nameof(command.Edition),
            $"The draft was made by edition {command.Edition}; this is edition {CoordinationTracker.Reports.Edition.Current}.", $"Dự thảo lập theo phiên bản {command.Edition}; phiên bản hiện hành là {CoordinationTracker.Reports.Edition.Current}.");
        Refusal.If(!Canonical.IsDigest(command.FindingsDigest), nameof(command.FindingsDigest), "This is not the digest of a report.", "Đây không phải mã kiểm tra của báo cáo.");
        return [presented];
    }
}
