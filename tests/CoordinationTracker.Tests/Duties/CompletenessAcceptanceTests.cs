namespace CoordinationTracker.Tests;

/// <summary>Source: the table of committees of the Jharkhand review, domain.md 5.3 [F:jh-table], 7.9.</summary>
public sealed class CompletenessAcceptanceTests
{
    [Fact(DisplayName = "jh-table: 29 of 34 panchayat committees incomplete (S2.7, S2.9)")]
    public void twenty_nine_of_34_panchayat_committees_are_incomplete()
    {
        var (block, set) = (Some.Id(200), Owed.MonthlySet with { OwedBy = new(Some.Id(200), "panchayat") });
        var directory = Some.DirectoryOf([Owed.Unit(block, null, "block"), .. Enumerable.Range(1, 34).Select(number => Owed.Unit(Some.Id(200 + number), block, "panchayat"))]);
        var programme = Some.ProgrammeOf([set, .. Enumerable.Range(1, 5).Select(number => new DutyPerformed(Owed.Monthly, Some.Id(200 + number), Owed.July, new(2023, 8, 1), null))]);

        var board = Completeness.Of(programme, directory, programme.Duties.Find(Owed.Monthly)!, [Owed.July], Some.Today);

        (board.Totals[0].Incomplete, board.Totals[0].Owed).ShouldBe((29, 34));
        board.Below(null).ShouldHaveSingleItem().Counts[0].Incomplete.ShouldBe(29);
        board.Below(block).Count(row => row.Own[0]!.State is DutyState.Missing).ShouldBe(29);
    }
}
