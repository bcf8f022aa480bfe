namespace CoordinationTracker;

/// <summary>Agree on the levels a difficulty climbs and how long each may be silent.</summary>
public sealed record AgreeLadder(EquatableList<Rung> Rungs, DateOnly AgreedOn);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(AgreeLadder command, DateOnly today, Directory directory)
    {
        var agreed = new LadderAgreed(command.Rungs.AtMost(Listing.Said, nameof(command.Rungs)), command.AgreedOn);
        if (Difficulties.Ladders.InOrder.Any(known => known.Agreed == agreed)) return [];

        RequireSigned();
        Refusal.If(agreed.Rungs.Count == 0, nameof(command.Rungs), "A ladder has at least one level.", "Thang xử lý phải có ít nhất một cấp.");
        foreach (var rung in agreed.Rungs)
        {
            RequireUnit(rung.Unit, directory, nameof(command.Rungs));
            Refusal.If(rung.Days is < 1 or > 366, nameof(command.Rungs), "Each level may be silent for 1 to 366 days.", "Thời hạn của mỗi cấp là từ 1 đến 366 ngày.");
        }
        Refusal.If(agreed.Rungs.DistinctBy(rung => rung.Unit).Count() < agreed.Rungs.Count, nameof(command.Rungs), "A unit stands on a ladder once.", "Mỗi đơn vị chỉ có một cấp trong thang xử lý.");
        RequirePast(command.AgreedOn, today, nameof(command.AgreedOn));
        Refusal.If(Difficulties.Ladders.InOrder.Any(known => known.AgreedOn == command.AgreedOn), nameof(command.AgreedOn),
            "Another ladder was agreed on this day; only one is in force on a day.", "Ngày này đã thống nhất một thang xử lý khác; mỗi ngày chỉ có một thang có hiệu lực.");
        return [agreed];
    }
}
