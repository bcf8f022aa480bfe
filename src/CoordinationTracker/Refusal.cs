namespace CoordinationTracker;

/// <summary>
/// The one way a rule says no: a sentence for the person who asked, in the language they work in, and the field it is about.
/// Thrown by guard lines at the top of a decision and caught in one place (architecture 2.12).
/// </summary>
public sealed class Refusal(Wording sentence, string? field = null) : Exception(sentence.In("en"))
{
    public Wording Sentence { get; } = sentence;

    /// <summary>The command's property the sentence belongs beside, or null when it is about the whole.</summary>
    public string? Field { get; } = field;

    public static void If(bool refused, string? field, string en, string vi)
    {
        if (refused) throw new Refusal(new Wording(Vi: vi, En: en), field);
    }

    public static void IfNoId(Guid id, string field) =>
        If(id == Guid.Empty, field, "The entry has no id; load the form again.", "Bản ghi chưa có mã; hãy tải lại biểu mẫu.");
}
