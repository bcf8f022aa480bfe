using CoordinationTracker.Reports;

namespace CoordinationTracker;

/// <summary>Send the numbered report out, in these files, to these recipients.</summary>
public sealed record IssueReport(Guid Review, EquatableList<IssuedFile> Files, EquatableList<Wording> Recipients, DateOnly IssuedOn);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(IssueReport command, DateOnly today)
    {
        var recipients = command.Recipients.AtMost(Listing.Said, nameof(command.Recipients))
            .Select(recipient => recipient.Checked(nameof(command.Recipients), Writing.Line)).ToEquatableList();
        var issued = new ReportIssued(command.Review, command.Files.AtMost(Listing.Said, nameof(command.Files)), recipients, command.IssuedOn);
        var review = RequireReview(command.Review, nameof(command.Review));
        if (review.Issued == issued) return [];

        Refusal.If(review.Issued is not null, nameof(command.Review), "The report has been issued.", "Báo cáo đã được ban hành.");
        Refusal.If(review.Numbered is null, nameof(command.Review), "Only a report with a number is issued.", "Chỉ báo cáo đã có số mới được ban hành.");
        Refusal.If(recipients.Count == 0, nameof(command.Recipients), "Name at least one recipient.", "Cần nêu ít nhất một nơi nhận.");
        Refusal.If(command.Files.Count == 0 || command.Files.Any(file => !Canonical.IsDigest(file.Digest)), nameof(command.Files), "There is no file to issue.", "Không có tệp để ban hành.");
        foreach (var file in command.Files)
        {
            Writing.Required(file.Name, nameof(command.Files));
            Refusal.If(!Wording.Languages.Contains(file.Language), nameof(command.Files), $"“{file.Language}” is not a language of reports.", $"“{file.Language}” không phải ngôn ngữ của báo cáo.");
        }
        RequirePast(command.IssuedOn, today, nameof(command.IssuedOn));
        Refusal.If(command.IssuedOn < review.Numbered!.NumberedOn, nameof(command.IssuedOn), "The report was numbered after that day.", "Báo cáo được cấp số sau ngày này.");
        return [issued];
    }
}
