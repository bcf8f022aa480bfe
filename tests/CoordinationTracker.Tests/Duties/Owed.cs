using CoordinationTracker.Reports;

namespace CoordinationTracker.Tests;

/// <summary>
/// A small tree with a monthly duty, known by heart: two blocks under a district, two panchayats under the first and one under the second.
/// From July 2023 every panchayat reports each month by the 5th of the next; the duty set second is the figure of new members.
/// </summary>
internal static class Owed
{
    public static readonly Guid District = Some.Id(101), Hill = Some.Id(102), River = Some.Id(103), Pine = Some.Id(104), Oak = Some.Id(105), Reed = Some.Id(106);
    public static readonly Guid Monthly = Some.Id(111), Counted = Some.Id(112);
    public static readonly Period July = new(new(2023, 7, 1), new(2023, 7, 31)), August = new(new(2023, 8, 1), new(2023, 8, 31)), September = new(new(2023, 9, 1), new(2023, 9, 30));

    public static readonly DirectoryEvent[] Units =
    [
        .. Some.Units, Unit(District, null, "district"), Unit(Hill, District, "block"), Unit(River, District, "block"),
        Unit(Pine, Hill, "panchayat"), Unit(Oak, Hill, "panchayat"), Unit(Reed, River, "panchayat"),
    ];

    public static readonly Directory Directory = Some.DirectoryOf(Units);

    public static readonly SetDuty SetMonthly = new(Monthly, Some.Vi("Báo cáo tháng"), Side.A, PeriodKind.Month, DueDay.After(5), July.From, new(District, "panchayat"), new(2023, 12, 31), Some.Clause11, Some.Vi("Quy chế"));
    public static readonly DutySet MonthlySet = new(Monthly, SetMonthly.Title, Side.A, PeriodKind.Month, DueDay.After(5), July.From, new(2023, 12, 31), SetMonthly.OwedBy, Some.Clause11, SetMonthly.Basis, []);
    public static readonly DutySet CountedSet = MonthlySet with { Duty = Counted, Title = Some.Vi("Số đảng viên mới"), Indicators = [Some.M1], Basis = null };

    public static readonly DutyPerformed PineInJuly = new(Monthly, Pine, July, new(2023, 8, 4), Some.Vi("Đã báo cáo"));

    public static readonly ProgrammeEvent[] Given = [.. Some.Signed, MonthlySet, CountedSet];

    public static Situation<Programme> And(params ProgrammeEvent[] events) => Spec.Given([.. Given, .. events]);

    public static UnitEstablished Unit(Guid id, Guid? parent, string level) => new(id, Some.Vi($"{level} {id.ToString()[^2..]}"), null, Regime.Other, parent, new(2020, 1, 1), level);
}
