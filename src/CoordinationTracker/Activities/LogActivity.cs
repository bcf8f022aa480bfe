namespace CoordinationTracker;

/// <summary>Enter something that was done (S0.10, S0.17). The client makes the id, so sending the form twice is harmless.</summary>
public sealed record LogActivity(Guid Activity, ActivityAccount Account);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(LogActivity command, DateOnly today, Directory directory)
    {
        var account = Checked(command.Account);
        if (Activities.Find(command.Activity) is { } known)
        {
            if (known.Logged == account) return [];
            Refusal.If(true, nameof(command.Activity), "Another activity has this id; correct that one instead.", "Mã này đã dùng cho hoạt động khác; hãy đính chính hoạt động đó.");
        }
        RequireSigned();
        RequireId(command.Activity, nameof(command.Activity));
        RequireAccount(account, today, directory);
        return [new ActivityLogged(command.Activity, account)];
    }

    private static ActivityAccount Checked(ActivityAccount account) => account with
    {
        Summary = account.Summary.Checked(nameof(account.Summary)),
        Place = account.Place?.Checked(nameof(account.Place), Writing.Line),
        Result = account.Result?.Checked(nameof(account.Result)),
        Source = Writing.Optional(account.Source, nameof(account.Source)),
        Commitments = account.Commitments.AtMost(Listing.Named, nameof(account.Commitments)),
        Topics = account.Topics.AtMost(Listing.Said, nameof(account.Topics))
            .Select(topic => Writing.Required(topic, nameof(account.Topics))).ToEquatableList(),
        Audiences = account.Audiences.AtMost(Listing.Said, nameof(account.Audiences))
            .Select(audience => audience with { Group = Writing.Required(audience.Group, nameof(account.Audiences)) }).ToEquatableList(),
        Quantities = account.Quantities.AtMost(Listing.Said, nameof(account.Quantities)).Select(Checked).ToEquatableList(),
    };

    private void RequireAccount(ActivityAccount account, DateOnly today, Directory directory)
    {
        RequireSide(account.Side, nameof(account.Side));
        Refusal.If(!Enum.IsDefined(account.Kind), nameof(account.Kind), "Choose the kind of activity.", "Cần chọn loại hoạt động.");
        RequirePast(account.OccurredOn, today, nameof(account.OccurredOn));
        RequirePast(account.OccurredTo ?? account.OccurredOn, today, nameof(account.OccurredTo));
        Refusal.If(account.OccurredTo < account.OccurredOn, nameof(account.OccurredTo), "The last day lies before the first.", "Ngày kết thúc trước ngày bắt đầu.");
        foreach (var commitment in account.Commitments) RequireCommitment(commitment, nameof(account.Commitments), account.OccurredOn);
        Refusal.If(account.Commitments.Distinct().Count() != account.Commitments.Count, nameof(account.Commitments), "A commitment is named twice.", "Một nội dung cam kết được nêu hai lần.");
        foreach (var quantity in account.Quantities) RequireQuantity(quantity, account.OccurredOn, nameof(account.Quantities), directory);
        Refusal.If(account.Audiences.Any(audience => audience.Count < 0), nameof(account.Audiences), "A count cannot be below zero.", "Số liệu không được âm.");
        RequireUnit(account.ReportedBy, directory, nameof(account.ReportedBy));
    }
}
