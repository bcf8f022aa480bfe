using CoordinationTracker.Web.Acting;

namespace CoordinationTracker.Web.Demo;
using static Side;

public static partial class ExampleProgramme
{
    /// <summary>The cells' monthly reports of the second half of 2023: one came late, one never came.</summary>
    private static void Reported(Diary diary)
    {
        var (from, to) = (new DateOnly(2023, 7, 1), new DateOnly(2023, 12, 31));
        diary.On("2023-06-28 08:40", Post.SecretariatA).Duty(Shows.MonthlyReports, new(Guid.Empty,
            new("Báo cáo tháng về sinh hoạt chi bộ và tình hình đảng viên trong doanh nghiệp", "Monthly report on cell meetings and party members in enterprises"),
            A, PeriodKind.Month, DueDay.After(5), from, new(Bodies.ExampleBloc, Bodies.CellLevel), to, diary["6.1"],
            new("Kế hoạch số 03-KH/ĐUK-BQLKKT, ngày 16/01/2023", "Plan 03-KH/ĐUK-BQLKKT of 16 January 2023")));
        for (var month = from; month < to; month = month.AddMonths(1))
            foreach (var (order, cell) in Bodies.ExampleCells.Index())
            {
                var covering = new Period(month, month.AddMonths(1).AddDays(-1));
                if (cell == MissedBy && month == Missed) continue;
                var on = cell == LateBy && month == Late ? covering.To.AddDays(12) : covering.To.AddDays(1 + (order + month.Month) % 4);
                diary.SoonAfter(on, Post.SecretariatA).Done(Shows.MonthlyReports, cell, covering, on);
            }
    }

    /// <summary>The month nobody has heard of from this cell, and the month that came a week late from the other.</summary>
    public static readonly DateOnly Missed = new(2023, 10, 1), Late = new(2023, 9, 1);
    public static Guid MissedBy => Bodies.ExampleCells[3];
    public static Guid LateBy => Bodies.ExampleCells[1];
}
