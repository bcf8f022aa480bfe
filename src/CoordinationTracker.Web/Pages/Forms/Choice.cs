using CoordinationTracker.Web.Acting;

namespace CoordinationTracker.Web.Pages;

/// <summary>One thing to choose in a form: what is sent, and what is read.</summary>
public sealed record Choice(string Value, string Text);

/// <summary>The choices that several forms offer.</summary>
public static class ChoicesOf
{
    public static IReadOnlyList<Choice> Every<T>(Func<T, Wording> words, string language) where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(value => new Choice(value.ToString(), words(value).In(language) is [var first, .. var rest] ? char.ToUpperInvariant(first) + rest : ""))];

    public static IReadOnlyList<Choice> Sides(CoordinationTracker.Programme programme, Directory directory, DateOnly on, string language) =>
        [.. Enum.GetValues<Side>().Select(side => new Choice(side.ToString(), side is Side.Both
            ? Words.Of(side).In(language)
            : $"{Words.Of(side).In(language)} – {directory.NameOn(programme.UnitOf(side), on).In(language)}"))];

    public static IReadOnlyList<Choice> Units(Directory directory, DateOnly on, string language) =>
        [.. directory.Units.Where(unit => unit.Exists(on)).Select(unit => new Choice(unit.Id.ToString(), unit.NameOn(on).Name.In(language))).OrderBy(choice => Folding.Fold(choice.Text), StringComparer.Ordinal)];

    /// <summary>The documents of the register, the newest first.</summary>
    public static IReadOnlyList<Choice> Documents(Directory directory, string language) =>
        [.. directory.Documents.All.OrderByDescending(document => document.Account.IssuedOn).Select(document => new Choice(document.Id.ToString(), (document.Printed is { } printed ? printed + " – " : "") + Short(document.Account.Summary.In(language))))];

    /// <param name="also">Chosen before, and still to be seen although withdrawn since.</param>
    public static IReadOnlyList<Choice> Commitments(CoordinationTracker.Programme programme, string language, IEnumerable<Guid>? also = null) =>
        [.. programme.Commitments.All.Where(commitment => commitment.Withdrawal is null || also?.Contains(commitment.Id) is true).Select(commitment => new Choice(commitment.Id.ToString(), $"{commitment.Clause}. {Short(commitment.Text.In(language))}"))];

    /// <summary>What is counted, entry by entry; ratios and grades are not.</summary>
    public static IReadOnlyList<Choice> Indicators(CoordinationTracker.Programme programme, string language) =>
        [.. programme.Indicators.All.Where(indicator => indicator.Aggregation is Aggregation.Flow or Aggregation.Stock).Select(indicator => new Choice(indicator.Code, $"{indicator.Code} – {indicator.Definition.Name.In(language)} ({indicator.Definition.Measure.In(language)})"))];

    public static IReadOnlyList<Choice> Qualifiers(string language) =>
    [
        new(nameof(Qualifier.Exactly), language == "vi" ? "chính xác" : "exactly"), new(nameof(Qualifier.About), language == "vi" ? "khoảng" : "about"),
        new(nameof(Qualifier.LessThan), language == "vi" ? "dưới" : "less than"), new(nameof(Qualifier.MoreThan), language == "vi" ? "trên" : "more than"),
    ];

    /// <summary>The side a post speaks of unless it says otherwise: its own.</summary>
    public static string SideOf(Post post) => (post.Side ?? Side.Both).ToString();

    public static string Short(string text) => text.Shortened(90);
}
