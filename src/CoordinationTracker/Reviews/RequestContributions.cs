namespace CoordinationTracker;

/// <summary>Ask units to hand in what they have to say for a review's report (domain 3.1).</summary>
public sealed record RequestContributions(Guid Review, EquatableList<Guid> Units, DateOnly RequestedOn);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(RequestContributions command, DateOnly today, Directory directory)
    {
        var requested = new ContributionsRequested(command.Review, command.Units.AtMost(Listing.Named, nameof(command.Units)).Distinct().ToEquatableList(), command.RequestedOn);
        var review = RequireReview(command.Review, nameof(command.Review));
        if (review.Requested == requested) return [];

        RequireUnsealed(review, nameof(command.Review));
        Refusal.If(requested.Units.Count == 0, nameof(command.Units), "Name the units that are to hand in a contribution.", "Cần nêu các đơn vị phải gửi nội dung báo cáo.");
        foreach (var unit in requested.Units) RequireContributor(unit, review, directory, nameof(command.Units));
        RequirePast(command.RequestedOn, today, nameof(command.RequestedOn));
        return [requested];
    }
}
