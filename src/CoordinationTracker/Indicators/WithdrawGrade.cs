namespace CoordinationTracker;

/// <summary>Take a grade back; it and the reason stay in the history. A right one is given anew.</summary>
public sealed record WithdrawGrade(Guid Grade, string Reason);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(WithdrawGrade command)
    {
        var withdrawn = new GradeWithdrawn(command.Grade, Writing.Required(command.Reason, nameof(command.Reason), Writing.Paragraph));
        var known = Grades.Find(command.Grade);
        if (known?.Withdrawal == withdrawn) return [];

        Refusal.If(known is null, nameof(command.Grade), "There is no such grade.", "Không có đánh giá này.");
        Refusal.If(known!.Withdrawal is not null, nameof(command.Grade), "This grade was withdrawn.", "Đánh giá này đã được rút.");
        return [withdrawn];
    }
}
