namespace CoordinationTracker;

/// <summary>Say, as the verifier the task names, that it is not done as declared; it is open again from this day (S2.20).</summary>
public sealed record ReturnCompletion(Guid Task, Guid Verifier, DateOnly ReturnedOn, string Reason);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(ReturnCompletion command, DateOnly today)
    {
        var returned = new CompletionReturned(command.Task, command.Verifier, command.ReturnedOn, Writing.Required(command.Reason, nameof(command.Reason), Writing.Paragraph));
        var task = RequireTask(command.Task);
        if (task.HasTurn(returned)) return [];

        RequireDeclared(task, command.Verifier);
        RequireInTurn(task, command.ReturnedOn, today, nameof(command.ReturnedOn));
        return [returned];
    }
}
