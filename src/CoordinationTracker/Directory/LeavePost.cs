namespace CoordinationTracker;

/// <summary>Say that somebody left a post.</summary>
public sealed record LeavePost(Guid Holding, DateOnly LeftOn);

public sealed partial record Directory
{
    public DirectoryEvent[] Decide(LeavePost command, DateOnly today)
    {
        var known = FindHolding(command.Holding);
        Refusal.If(known is null, nameof(command.Holding), "There is no such holding of a post.", "Không có việc giữ chức vụ này.");
        if (known!.LeftOn == command.LeftOn) return [];

        Refusal.If(known.LeftOn is not null, nameof(command.Holding), "This post was left already.", "Chức vụ này đã thôi giữ.");
        Refusal.If(command.LeftOn < known.Held.HeldFrom, nameof(command.LeftOn), "This lies before the post was taken.", "Ngày này trước ngày giữ chức vụ.");
        RequirePast(command.LeftOn, today, nameof(command.LeftOn));
        return [new PostLeft(command.Holding, command.LeftOn)];
    }
}
