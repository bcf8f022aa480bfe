namespace CoordinationTracker.Web.Pages;

/// <summary>The account of an activity as a form asks for it, and as it is read from what was typed.</summary>
public static class ActivityForm
{
    /// <summary>Audiences and quantities a fresh form has room for.</summary>
    private const int Rows = 3;

    /// <summary>Rows a form draws and reads where so many are known.</summary>
    public static int RowsOf(int? known) => Math.Max(Rows, known ?? 0);

    /// <param name="known">The account being corrected; none when a new one is entered.</param>
    public static ActivityAccount Read(Typed typed, ActivityAccount? known = null) => new(
        typed.Choice<ActivityKind>("Kind"), typed.Choice<Side>("Side"), typed.Day("OccurredOn"), typed.Words("Summary", known?.Summary),
        typed.Ids("Commitments"), typed.OptionalDay("OccurredTo"), typed.OptionalWords("Place", known?.Place),
        Enumerable.Range(0, RowsOf(known?.Audiences.Count)).Select(row => AudienceIn(typed, $"Audiences.{row}")).OfType<Audience>().ToEquatableList(),
        typed.RawAll("Topics").OfType<string>().Concat(typed.Text("Topics.other")?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [])
            .Where(topic => topic.Length > 0).Distinct().ToEquatableList(),
        Enumerable.Range(0, RowsOf(known?.Quantities.Count)).Select(row => QuantityIn(typed, $"Quantities.{row}")).OfType<Quantity>().ToEquatableList(),
        typed.OptionalWords("Result", known?.Result), typed.OptionalId("ReportedBy"), typed.Text("Source"));

    private static Audience? AudienceIn(Typed typed, string row)
    {
        var (group, count) = (typed.Text(row + ".Group"), typed.OptionalCount(row + ".Count"));
        if (group is null && count is null) return null;
        if (group is null) typed.Object(row + ".Group", typed.Say("Cần ghi nhóm người được đếm.", "Say which group was counted."));
        // People choose from the list by its words; the record keeps the list's own code.
        var known = Words.AudienceGroups.FirstOrDefault(pair => pair.Value.Vi == group || pair.Value.En == group).Key;
        return new(known ?? group ?? "", count, typed.Choice<Qualifier>(row + ".Qualifier"));
    }

    private static Quantity? QuantityIn(Typed typed, string row)
    {
        var (indicator, value) = (typed.Text(row + ".Indicator"), typed.OptionalNumber(row + ".Value"));
        if (indicator is null && value is null && typed.Text(row + ".Value") is null) return null;
        if (indicator is null) typed.Object(row + ".Indicator", typed.Say("Cần chọn chỉ tiêu.", "Choose the indicator."));
        if (typed.Text(row + ".Value") is null) typed.Object(row + ".Value", typed.Say("Cần ghi số.", "Give a number."));
        return new(indicator ?? "", value ?? 0, typed.Choice<Qualifier>(row + ".Qualifier"), typed.OptionalId(row + ".Unit"), typed.Text(row + ".Breakdown"));
    }
}
