namespace CoordinationTracker;

/// <summary>One side accepts what the other claims (architecture 3: sides are equal).</summary>
public sealed record ConfirmActivity(Guid Activity, Side By);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(ConfirmActivity command)
    {
        var known = RequireActivity(command.Activity);
        if (known.Claim.Words.Contains(new(command.By, null))) return [];

        RequireOtherSide(known.Claim, command.By);
        return [new ActivityConfirmed(command.Activity, command.By)];
    }

    private static void RequireOtherSide(Claim claim, Side by)
    {
        Refusal.If(by is not (Side.A or Side.B), nameof(ConfirmActivity.By), "One side speaks at a time: A or B.", "Mỗi lần chỉ một bên có ý kiến: bên A hoặc bên B.");
        Refusal.If(by == claim.Of, nameof(ConfirmActivity.By), "A side cannot confirm or dispute its own claim.", "Một bên không thể tự xác nhận hoặc phản đối nội dung do mình kê khai.");
    }
}
