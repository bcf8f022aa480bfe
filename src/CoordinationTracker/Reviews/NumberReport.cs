using System.Text.RegularExpressions;

namespace CoordinationTracker;

/// <summary>Write down the number that the register gave a sealed report (domain 4).</summary>
/// <param name="Number">As the register gave it: "12", or "07" as it is printed.</param>
/// <param name="Symbol">As printed: "12-BC/ĐUK".</param>
public sealed record NumberReport(Guid Review, string Number, string Symbol, DateOnly NumberedOn);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(NumberReport command, DateOnly today)
    {
        var numbered = new ReportNumbered(command.Review, Writing.Code(command.Symbol, nameof(command.Symbol), 100), command.NumberedOn);
        var review = RequireReview(command.Review, nameof(command.Review));
        if (review.Numbered == numbered) return [];

        Refusal.If(review.Numbered is not null, nameof(command.Symbol), $"The report has its number: {review.Numbered?.Symbol}.", $"Báo cáo đã có số: {review.Numbered?.Symbol}.");
        Refusal.If(review.Seal is null, nameof(command.Review), "Only a sealed report is numbered.", "Chỉ báo cáo đã chốt mới được cấp số.");
        Refusal.If(!ReportNumber().IsMatch(command.Number), nameof(command.Number), "A report's number is digits alone, from 1 to 999999, as “12”.", "Số của báo cáo chỉ gồm chữ số, từ 1 đến 999999, ví dụ “12”.");
        RequirePast(command.NumberedOn, today, nameof(command.NumberedOn));
        Refusal.If(command.NumberedOn < review.Seal!.SealedOn, nameof(command.NumberedOn), "The report was sealed after that day.", "Báo cáo được chốt sau ngày này.");
        return [numbered];
    }

    // The layouts print two digits at least, so one nought may be typed as it is printed.
    [GeneratedRegex(@"\A(0?[1-9]|[1-9][0-9]{1,5})\z", RegexOptions.NonBacktracking, Writing.MatchLimit)]
    private static partial Regex ReportNumber();
}
