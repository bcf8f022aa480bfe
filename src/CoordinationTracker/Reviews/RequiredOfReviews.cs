using System.Text.RegularExpressions;
using CoordinationTracker.Reports;

namespace CoordinationTracker;

public sealed partial record Programme
{
    private Review RequireReview(Guid id, string field)
    {
        var review = Reviews.Find(id);
        Refusal.If(review is null, field, "There is no such review; open it first.", "Chưa có kỳ sơ kết này; hãy mở trước.");
        return review!;
    }

    private static void RequireUnsealed(Review review, string field) => Refusal.If(review.Seal is not null, field,
        "This report is sealed; what is entered now restates it, and is told in the next one.", "Báo cáo này đã chốt; nội dung nhập sau là số liệu bổ sung và được nêu ở báo cáo kỳ sau.");

    // Whoever ended within these days may still have something to say of them.
    private static void RequireContributor(Guid unit, Review review, Directory directory, string field)
    {
        RequireUnit(unit, directory, field);
        var known = directory.Find(unit)!;
        if (known.EndedOn is { } ended)
            Refusal.If(!known.Exists(review.Opening.Covering.From), field,
                $"{known.Names[^1].Name.In("en")} ended on {Numerals.Of("en").Say(ended)}, before the days of this review.", $"{known.Names[^1].Name.In("vi")} đã kết thúc hoạt động từ {Numerals.Of("vi").Say(ended)}, trước những ngày của kỳ này.");
    }

    private static Draft RequireBeforeSigners(Review review, Guid id, string field)
    {
        RequireUnsealed(review, field);
        var draft = review.FindDraft(id);
        Refusal.If(draft is null, field, "No such draft has been presented.", "Chưa có dự thảo này được trình.");
        Refusal.If(draft!.Id != review.Draft!.Id, field, "The draft has been presented anew since; read the newer one first.", "Dự thảo đã được trình lại; hãy đọc bản mới trước.");
        return draft;
    }

    private static void RequireSigning(Review review, Side side, string field) => Refusal.If(!review.Signing.Contains(side), field,
        review.Signing.Count == 1 ? "This report is signed by the other side alone." : "Each side speaks for itself: A or B.",
        review.Signing.Count == 1 ? "Báo cáo này do riêng bên kia ký." : "Mỗi bên tự có ý kiến: bên A hoặc bên B.");

    private static void RequireSince(Draft draft, DateOnly day, DateOnly today, string field)
    {
        RequirePast(day, today, field);
        Refusal.If(day < draft.Presented.PresentedOn, field, "The draft had not been presented yet on that day.", "Đến ngày đó dự thảo chưa được trình.");
    }

    private static void RequireSection(string section, string field) => Refusal.If(!SectionNumber().IsMatch(section), field,
        "A section is named by its number, as “III.2”.", "Mục được nêu bằng số, ví dụ “III.2”.");

    [GeneratedRegex(@"^(opening|closing|[IVX]+(\.[0-9]+)*)$", RegexOptions.NonBacktracking, Writing.MatchLimit)]
    private static partial Regex SectionNumber();
}
