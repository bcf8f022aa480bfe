namespace CoordinationTracker;

/// <summary>Say that somebody took a post (S1.32: person and post at that date).</summary>
public sealed record HoldPost(Guid Holding, Guid Unit, Wording Post, Guid Person, DateOnly HeldFrom);

public sealed partial record Directory
{
    public DirectoryEvent[] Decide(HoldPost command, DateOnly today)
    {
        var held = new PostHeld(command.Holding, command.Unit, command.Post.Checked(nameof(command.Post), Writing.Line), command.Person, command.HeldFrom);
        if (FindHolding(command.Holding) is { } known)
        {
            if (known.Held == held) return [];
            Refusal.If(true, nameof(command.Holding), "Another holding has this id.", "Mã này đã dùng cho việc giữ chức vụ khác.");
        }
        Refusal.IfNoId(command.Holding, nameof(command.Holding));
        Refusal.IfNoId(command.Person, nameof(command.Person));
        RequireLiving(command.Unit, nameof(command.Unit));
        RequirePast(command.HeldFrom, today, nameof(command.HeldFrom));
        return [held];
    }
}
