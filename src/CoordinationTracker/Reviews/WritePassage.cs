using System.Text.RegularExpressions;

namespace CoordinationTracker;

/// <summary>Write, or write anew, the hand-written words of one section of a review's report.</summary>
public sealed record WritePassage(Guid Review, string Section, Wording Text);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(WritePassage command)
    {
        var written = new PassageWritten(command.Review, Writing.Required(command.Section, nameof(command.Section), 20), command.Text.Checked(nameof(command.Text), Writing.Passage));
        var review = Reviews.Find(command.Review);
        Refusal.If(review is null, nameof(command.Review), "There is no such review; open it first.", "Chưa có kỳ sơ kết này; hãy mở trước.");
        if (review!.Passages.TryGetValue(written.Section, out var known) && known.Written == written) return [];

        Refusal.If(!SectionNumber().IsMatch(written.Section), nameof(command.Section), "A section is named by its number, as “III.2”.", "Mục được nêu bằng số, ví dụ “III.2”.");
        return [written];
    }

    [GeneratedRegex(@"^(opening|closing|[IVX]+(\.[0-9]+)*)$")]
    private static partial Regex SectionNumber();
}
