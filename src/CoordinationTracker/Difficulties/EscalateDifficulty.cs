namespace CoordinationTracker;

/// <summary>Take a difficulty up the ladder, to the next level or over it.</summary>
public sealed record EscalateDifficulty(Guid Difficulty, Guid To, DateOnly EscalatedOn, string Reason);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(EscalateDifficulty command, DateOnly today)
    {
        var escalated = new DifficultyEscalated(command.Difficulty, command.To, command.EscalatedOn, Writing.Required(command.Reason, nameof(command.Reason), Writing.Paragraph), BySilence: false);
        if (Difficulties.Find(command.Difficulty)?.Escalations.Contains(escalated) is true) return [];

        var known = RequireOpenDifficulty(command.Difficulty);
        RequireInTurn(known, command.EscalatedOn, today, nameof(command.EscalatedOn));
        var ladder = Difficulties.Ladders.On(command.EscalatedOn);
        Refusal.If(ladder is null, nameof(command.To), "No ladder was agreed by then; agree on one first.", "Khi đó chưa thống nhất thang xử lý; cần thống nhất trước.");
        var (from, to) = (ladder!.LevelOf(known.HolderOn(command.EscalatedOn)), ladder.LevelOf(command.To));
        Refusal.If(from == ladder.Rungs.Count, nameof(command.To), "It lies with the top of the ladder; there is nobody above.", "Việc đang ở cấp cao nhất của thang xử lý; không còn cấp trên.");
        Refusal.If(to == 0, nameof(command.To), "This unit is not on the ladder.", "Đơn vị này không có trong thang xử lý.");
        Refusal.If(to <= from, nameof(command.To), "It goes up the ladder: choose a level above the one that holds it.", "Chỉ chuyển lên cấp trên: hãy chọn cấp cao hơn cấp đang giữ.");
        return [escalated];
    }

    // What moves a difficulty is said in the order of its days.
    private static void RequireInTurn(Difficulty known, DateOnly on, DateOnly today, string field)
    {
        RequirePast(on, today, field);
        Refusal.If(on < known.Raised.RaisedOn, field, "This lies before the difficulty was raised.", "Ngày này trước ngày nêu khó khăn, vướng mắc.");
        Refusal.If(on < known.MovedOn, field, "Something was said of this difficulty on a later day already; give that day or a later one.", "Đã có ghi nhận về khó khăn, vướng mắc này ở ngày sau; hãy ghi ngày đó hoặc ngày muộn hơn.");
    }
}
