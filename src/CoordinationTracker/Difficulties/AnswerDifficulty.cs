namespace CoordinationTracker;

/// <summary>Answer, as the unit that holds a difficulty: what is done, what to do, or when to expect more (S1.26, S1.27).</summary>
public sealed record AnswerDifficulty(Guid Difficulty, Guid By, AnswerKind Kind, Wording Text, DateOnly AnsweredOn, DateOnly? ExpectedOn = null);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(AnswerDifficulty command, DateOnly today, Directory directory)
    {
        var answered = new DifficultyAnswered(command.Difficulty, command.By, command.Kind, command.Text.Checked(nameof(command.Text)), command.AnsweredOn, command.ExpectedOn);
        var known = RequireDifficulty(command.Difficulty);
        if (known.Answers.Contains(answered)) return [];

        RequireUnit(command.By, directory, nameof(command.By));
        Refusal.If(!Enum.IsDefined(command.Kind), nameof(command.Kind), "It is an answer, an advice or an interim reply.", "Cần chọn: trả lời, tham mưu hoặc trả lời bước đầu.");
        RequirePast(command.AnsweredOn, today, nameof(command.AnsweredOn));
        Refusal.If(!known.IsOpenOn(command.AnsweredOn), nameof(command.AnsweredOn), "The difficulty was not open on this day.", "Ngày này khó khăn, vướng mắc không ở trạng thái còn tồn tại.");
        Refusal.If(known.HolderOn(command.AnsweredOn) is { } holder && holder != command.By, nameof(command.By),
            "The unit that holds the difficulty on this day answers it.", "Đơn vị đang giữ khó khăn, vướng mắc vào ngày này mới trả lời.");
        Refusal.If(command.ExpectedOn is not null && command.Kind is not AnswerKind.Interim, nameof(command.ExpectedOn),
            "Only an interim reply says when to expect more.", "Chỉ trả lời bước đầu mới nêu ngày sẽ trả lời tiếp.");
        Refusal.If(command.ExpectedOn <= command.AnsweredOn, nameof(command.ExpectedOn), "More is expected after the reply, not before.", "Ngày sẽ trả lời tiếp phải sau ngày trả lời.");
        RequireNear(command.ExpectedOn, nameof(command.ExpectedOn));
        return [answered];
    }
}
