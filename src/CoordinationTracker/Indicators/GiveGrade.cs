namespace CoordinationTracker;

/// <summary>Grade some days in words (S1.8). The client makes the id.</summary>
public sealed record GiveGrade(
    Guid Grade, string Indicator, Side Side, Wording Words, Period Covering, DateOnly GivenOn, Guid? Unit = null, string? Source = null);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(GiveGrade command, DateOnly today, Directory directory)
    {
        var given = new GradeGiven(command.Grade, command.Indicator, command.Side, command.Words.Checked(nameof(command.Words)), command.Covering, command.GivenOn, command.Unit,
            Writing.Optional(command.Source, nameof(command.Source)));
        if (Grades.Find(command.Grade) is { } known)
        {
            if (known.Given == given) return [];
            Refusal.If(true, nameof(command.Grade), "Another grade has this id.", "Mã này đã dùng cho đánh giá khác.");
        }
        RequireId(command.Grade, nameof(command.Grade));
        RequireIndicator(command.Indicator, nameof(command.Indicator));
        Refusal.If(Indicators.Find(command.Indicator)!.Aggregation is not Aggregation.Qualitative, nameof(command.Indicator),
            $"{command.Indicator} is counted, not graded; record its figure.", $"{command.Indicator} là chỉ tiêu định lượng; hãy ghi số liệu.");
        RequireSide(command.Side, nameof(command.Side));
        RequireUnit(command.Unit, directory, nameof(command.Unit));
        Refusal.If(command.Covering.To < command.Covering.From, nameof(command.Covering), "The period ends before it begins.", "Kỳ kết thúc trước khi bắt đầu.");
        RequirePast(command.GivenOn, today, nameof(command.GivenOn));
        Refusal.If(command.GivenOn < command.Covering.From, nameof(command.GivenOn), "These days had not begun when they were graded.", "Kỳ này chưa bắt đầu khi được đánh giá.");
        return [given];
    }
}
