using CoordinationTracker.Web.Acting;

namespace CoordinationTracker.Web.Demo;
using static Side;

public static partial class ExampleProgramme
{
    // What was confirmed, disputed, corrected and withdrawn after it had been entered.
    private static void SaidOfClaims(Diary diary) => diary
        .On("2023-05-26 10:15", Post.LeaderB).Confirm("first-owner")
        .On("2023-05-17 15:30", Post.SecretariatA).Confirm("shift-meals")
        .On("2023-07-25 09:50", Post.SecretariatA).Correct(Shows.MovedAcrossQuarters,
            "Ngày 29/6/2023 là ngày ra quyết định; lễ kết nạp, mốc tính số liệu, tổ chức ngày 04/7/2023.", account => account with { OccurredOn = new DateOnly(2023, 7, 4) })
        .On("2023-09-26 14:40", Post.SecretariatB).Dispute(Shows.DisputedClaim,
            "Buổi làm việc tại 06 doanh nghiệp là tư vấn tạo nguồn, không phải rà soát theo mẫu đã thống nhất; bên B không tính vào số doanh nghiệp được rà soát.")
        .On("2023-11-22 08:55", Post.LeaderB).Confirm(Shows.ConfirmedClaim)
        .On("2024-01-31 10:30", Post.SecretariatA).Confirm("tet")
        .On("2024-04-15 08:40", Post.SecretariatB).Withdraw(Shows.WithdrawnActivity, "Trùng với báo cáo của Công đoàn các khu kinh tế về cùng buổi lễ.")
        .On("2024-05-23 09:35", Post.LeaderB).Confirm("seven-at-once")
        .On("2024-06-17 14:05", Post.SecretariatB).Dispute(Shows.SettledDispute, "Theo xác nhận của doanh nghiệp, 01 trong 03 người đã nghỉ việc trước ngày có quyết định kết nạp.")
        .On("2024-06-20 10:45", Post.SecretariatA).Correct(Shows.SettledDispute, "Đối chiếu với doanh nghiệp: 02 người được kết nạp; 01 hồ sơ dừng lại do đã nghỉ việc.", account => account with
        {
            Summary = new("Thẩm tra hồ sơ, xét kết nạp tại chỗ cho 02 công nhân làm ca đêm.", "Vetted papers on the spot and admitted two night-shift workers."),
            Quantities = Figures.Of("M1=2"),
        })
        .On("2024-06-21 09:10", Post.LeaderB).Confirm(Shows.SettledDispute)
        .On("2024-09-02 14:15", Post.LeaderB).Confirm("four-good")
        .On("2025-05-14 10:20", Post.LeaderA).Confirm("mediation")
        .On("2025-09-09 15:15", Post.LeaderB).Confirm("three-cells")
        .On("2025-12-10 09:05", Post.LeaderB).Confirm("term-target");

    // Stocks read at the end of quarters, and flows that units count themselves.
    private static void Counted(Diary diary)
    {
        (int Year, int Quarter, string E1, string? E3, int O2, int M3, int U2, int Y2)[] quarters =
        [
            (2023, 1, "=96", null, 25, 2, 268, 55), (2023, 2, "=99", "=34", 26, 3, 356, 74), (2023, 3, "=101", null, 27, 4, 331, 68), (2023, 4, "=104", "=37", 29, 5, 402, 81),
            (2024, 1, "=105", null, 28, 3, 241, 49), (2024, 2, "=109", "=41", 31, 5, 437, 96), (2024, 3, "≈107", null, 32, 3, 287, 77), (2024, 4, "=112", "=46", 34, 6, 395, 83),
            (2025, 1, "=111", null, 34, 3, 308, 62), (2025, 2, "=114", "=52", 35, 5, 381, 88), (2025, 3, "=118", null, 38, 6, 423, 102), (2025, 4, "=121", "=57", 39, 5, 352, 79),
        ];
        foreach (var (year, quarter, e1, e3, o2, m3, u2, y2) in quarters)
        {
            var end = Period.Quarter(year, quarter).To;
            // The last quarter is counted some days early: the record ends with its year.
            var counted = (year, quarter) is (2025, 4) ? end.AddDays(-3) : end;
            var on = counted.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
            var paper = $"Báo cáo số liệu quý {"I II III IV".Split(' ')[quarter - 1]}/{year}";

            diary.SoonAfter(counted, Post.SecretariatB).Measure(null, on, B, $"E1{e1}", Bodies.ExampleEnterprises, paper);
            if (e3 is not null) diary.Measure(null, on, B, $"E3{e3}", Bodies.ExampleEnterprises, paper);
            diary.Measure(null, on, B, $"U2={u2}", Bodies.ExampleUnion, paper + " của Công đoàn các khu kinh tế");
            diary.SoonAfter(counted, Post.SecretariatA).Measure($"O2-{year}-{quarter}", on, A, $"O2={o2}", Bodies.ExampleOrganisation, paper);
            diary.Measure(null, on, A, $"M3={m3}", Bodies.ExampleOrganisation, paper);
            diary.Measure(null, on, A, $"Y2={y2}", Bodies.ExampleYouth, paper);
        }
        diary.On("2024-04-08 14:50", Post.SecretariatA).CorrectMeasurement(Shows.CorrectedFigure, "2024-03-31", "O2=29", "Bỏ sót chi bộ doanh nghiệp nhựa khi tổng hợp.");
    }
}
