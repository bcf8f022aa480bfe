using System.Globalization;

namespace CoordinationTracker.Web.Pages;

/// <summary>Which of the log's activities are asked for, read from the address.</summary>
public sealed class ActivityFilter
{
    public const string OnlyWithdrawn = "only";

    public DateOnly? From { get; private init; }
    public DateOnly? To { get; private init; }
    public Side? Side { get; private init; }
    public string Words { get; private init; } = "";

    /// <summary>"f:2" for a field, "c:…" for a commitment, "none" for what serves none.</summary>
    public string About { get; private init; } = "";

    /// <summary>Those that were withdrawn, which count no more, instead of those that stand.</summary>
    public bool Withdrawn { get; private init; }

    /// <summary>Words in the address that are no day.</summary>
    public IReadOnlyList<string> NotUnderstood { get; private init; } = [];

    public bool IsAll => From is null && To is null && Side is null && Words.Length == 0 && About.Length == 0 && !Withdrawn;

    public static ActivityFilter Of(IQueryCollection query) => new()
    {
        From = Typed.DayIn(query["from"]),
        To = Typed.DayIn(query["to"]),
        Side = Enum.TryParse<Side>(query["side"], out var side) && Enum.IsDefined(side) ? side : null,
        Words = query["q"].FirstOrDefault()?.Trim() ?? "",
        About = query["of"].FirstOrDefault() ?? "",
        Withdrawn = query["withdrawn"] == OnlyWithdrawn,
        NotUnderstood = [.. new[] { query["from"].FirstOrDefault(), query["to"].FirstOrDefault() }.OfType<string>().Where(text => text.Length > 0 && Typed.DayIn(text) is null)],
    };

    public IReadOnlyList<CoordinationTracker.Activity> Apply(CoordinationTracker.Programme programme)
    {
        var (words, commitments) = (Folding.Fold(Words), CommitmentsAskedFor(programme));
        var days = new Period(From ?? DateOnly.MinValue, To ?? DateOnly.MaxValue);
        var found = Withdrawn ? WithdrawnWithin(days, programme) : From is null && To is null ? programme.Activities.NewestFirst : programme.Activities.Within(days).Reverse();
        return [.. found
            .Where(activity => Side is null || activity.Account.Side == Side)
            .Where(activity => About == "none" ? activity.Account.Commitments.Count == 0 : commitments is null || activity.Account.Commitments.Any(commitments.Contains))
            .Where(activity => words.Length == 0 || Texts(activity.Account).Any(text => Folding.Holds(text, words)))];
    }

    private static IEnumerable<CoordinationTracker.Activity> WithdrawnWithin(Period days, CoordinationTracker.Programme programme) =>
        programme.Activities.WithdrawnOnes.Where(activity => days.Contains(activity.Account.OccurredOn)).OrderByDescending(activity => activity.Account.OccurredOn).ThenByDescending(activity => activity.Id);

    private HashSet<Guid>? CommitmentsAskedFor(CoordinationTracker.Programme programme) => About switch
    {
        ['f', ':', .. var field] => [.. programme.Commitments.Under(field).Select(commitment => commitment.Id)],
        ['c', ':', .. var id] when Guid.TryParse(id, CultureInfo.InvariantCulture, out var commitment) => [commitment],
        _ => null,
    };

    private static IEnumerable<string> Texts(ActivityAccount account) =>
        new[] { account.Summary, account.Place, account.Result }.OfType<Wording>().SelectMany(words => new[] { words.Vi, words.En, words.Hi, words.Ur }).OfType<string>()
            .Concat(account.Topics.Select(topic => Reports.Words.Topic(topic, "vi"))).Append(account.Source ?? "");
}
