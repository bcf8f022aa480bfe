namespace CoordinationTracker;

/// <summary>Say, as the verifier the task names, that it is done as declared (S2.20).</summary>
public sealed record AcceptCompletion(Guid Task, Guid Verifier, DateOnly AcceptedOn, Wording? Note = null);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(AcceptCompletion command, DateOnly today)
    {
        var accepted = new CompletionAccepted(command.Task, command.Verifier, command.AcceptedOn, command.Note?.Checked(nameof(command.Note)));
        var task = RequireTask(command.Task);
        if (task.HasTurn(accepted)) return [];

        RequireDeclared(task, command.Verifier);
        RequireInTurn(task, command.AcceptedOn, today, nameof(command.AcceptedOn));
        return [accepted];
    }

    private static void RequireDeclared(TrackedTask task, Guid verifier)
    {
        Refusal.If(task.Assigned.Verifier is null, nameof(AcceptCompletion.Task), "No verifier is named for this task.", "Nhiệm vụ này không nêu đơn vị thẩm tra.");
        Refusal.If(task.Assigned.Verifier != verifier, nameof(AcceptCompletion.Verifier), "Only the unit named as verifier accepts or returns this task.", "Chỉ đơn vị được nêu thẩm tra mới xác nhận hoặc trả lại nhiệm vụ này.");
        Refusal.If(task.Completed is null, nameof(AcceptCompletion.Task), "This task has not been declared complete.", "Nhiệm vụ này chưa được báo cáo hoàn thành.");
        Refusal.If(task.Turns[^1].Told is CompletionAccepted, nameof(AcceptCompletion.Task), "This completion has been accepted already.", "Việc hoàn thành này đã được xác nhận.");
    }
}
