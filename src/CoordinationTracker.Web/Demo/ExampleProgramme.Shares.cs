using CoordinationTracker.Web.Acting;

namespace CoordinationTracker.Web.Demo;
using static Side;

public static partial class ExampleProgramme
{
    /// <summary>What is counted by park, worked out as a share, better low, kept between two bounds, or graded in words.</summary>
    private static void Shared(Diary diary)
    {
        Defined(diary);
        string[] ends = ["2023-06-30", "2023-12-31", "2024-06-30", "2024-12-31", "2025-06-30", "2025-12-28"];
        (int[] Enterprises, int[] WithParty)[] parks =
        [
            ([41, 35, 23], [12, 9, 5]), ([43, 37, 24], [13, 10, 6]), ([45, 39, 25], [14, 11, 6]),
            // The parks told one enterprise less than the whole: the report says so.
            ([46, 40, 25], [15, 12, 7]), ([47, 41, 26], [16, 12, 7]), ([50, 43, 28], [17, 14, 8]),
        ];
        foreach (var (end, (enterprises, withParty)) in ends.Zip(parks))
        {
            diary.SoonAfter(DateOnly.ParseExact(end, "O", System.Globalization.CultureInfo.InvariantCulture), Post.SecretariatB);
            foreach (var (park, count) in Parks.Zip(enterprises)) diary.Measure(null, end, B, $"E1[{park.Code}]={count}", Bodies.ExampleEnterprises, "Bảng tổng hợp theo khu");
            diary.SoonAfter(DateOnly.ParseExact(end, "O", System.Globalization.CultureInfo.InvariantCulture), Post.SecretariatA);
            foreach (var (park, count) in Parks.Zip(withParty)) diary.Measure(null, end, A, $"O2[{park.Code}]={count}", Bodies.ExampleOrganisation, "Bảng tổng hợp theo khu");
        }

        (int Stoppages, int Received, int Settled, int Meetings)[] quarters =
        [
            (0, 14, 11, 2), (1, 17, 15, 3), (0, 12, 11, 1), (0, 16, 15, 2), (1, 15, 13, 2), (0, 19, 17, 3),
            (2, 21, 16, 4), (0, 18, 17, 2), (0, 13, 13, 1), (0, 16, 15, 2), (1, 20, 18, 3), (0, 17, 16, 2),
        ];
        foreach (var (nth, (stoppages, received, settled, meetings)) in quarters.Index())
        {
            var end = Period.Quarter(2023 + nth / 4, nth % 4 + 1).To;
            // The last quarter is counted some days early: the record ends with its year.
            var counted = nth == quarters.Length - 1 ? end.AddDays(-3) : end;
            var on = counted.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
            diary.SoonAfter(counted, Post.SecretariatB)
                .Measure(nth == 6 ? Shows.DisputedFigure : null, on, B, $"D1={stoppages}", Bodies.ExampleUnion, "Báo cáo tình hình lao động")
                .Measure(null, on, B, $"I1={received}", Bodies.ExampleZoneOffice, "Sổ theo dõi kiến nghị").Measure(null, on, B, $"I3={settled}", Bodies.ExampleZoneOffice, "Sổ theo dõi kiến nghị")
                .SoonAfter(counted, Post.SecretariatA).Measure(null, on, A, $"G1={meetings}", Bodies.ExampleBlocOffice, "Biên bản giao ban");
        }
        diary.On("2024-10-07 15:10", Post.SecretariatA)
            .DisputeMeasurement(Shows.DisputedFigure, "Theo Công đoàn các khu kinh tế có 03 vụ; một vụ ngày 19/8/2024 chưa được thống kê.");
        foreach (var (when, covering, vi, en) in new[]
        {
            ("2023-10-10 16:05", Period.Quarter(2023, 3), "Tương đối toàn diện", "Relatively comprehensive"), ("2024-01-18 16:10", Period.Year(2023), "Khá toàn diện", "Fairly comprehensive"),
            ("2024-01-25 16:20", FirstYear, "Khá toàn diện", "Fairly comprehensive"), ("2025-01-17 16:00", Period.Year(2024), "Tốt; triển khai kịp thời, nghiêm túc", "Good; carried out promptly and seriously"),
        })
            diary.On(when, Post.LeaderA).Grade("Q1", covering, Both, when[..10], vi, en, "Kết luận hội nghị sơ kết");
    }

    private static void Defined(Diary diary)
    {
        diary.On("2023-01-12 10:30", Post.SecretariatA)
            .Indicator(new("O3", new("Tỷ lệ doanh nghiệp có tổ chức đảng", "Share of enterprises with a party organisation"), new("%", "%"), Aggregation.Ratio, Direction.Higher, "3", new("O2", "E1")))
            .Indicator(new("D1", new("Số vụ ngừng việc tập thể", "Collective work stoppages"), new("vụ", "cases"), Aggregation.Flow, Direction.Lower, "7"))
            .Indicator(new("I1", new("Số kiến nghị của doanh nghiệp, người lao động được tiếp nhận", "Proposals of enterprises and labourers received"), new("việc", "matters"), Aggregation.Flow, Direction.None, "7"))
            .Indicator(new("I3", new("Số kiến nghị giải quyết đúng hạn", "Proposals settled on time"), new("việc", "matters"), Aggregation.Flow, Direction.Higher, "7"))
            .Indicator(new("I2", new("Tỷ lệ kiến nghị giải quyết đúng hạn", "Share of proposals settled on time"), new("%", "%"), Aggregation.Ratio, Direction.Higher, "7", new("I3", "I1")))
            .Indicator(new("G1", new("Số cuộc giao ban giữa hai bên", "Joint meetings of the two sides"), new("cuộc", "meetings"), Aggregation.Flow, Direction.Range, "7"))
            .Indicator(new("Q1", new("Đánh giá chung", "Overall grade"), new("mức", "grade"), Aggregation.Qualitative, Direction.None, null))
            .Breakdown("E1", "park", new("khu", "park"), Overlap.Disjoint, Parks).Breakdown("O2", "park", new("khu", "park"), Overlap.Disjoint, Parks);
        const string source = "Phụ lục 02 Chương trình phối hợp số 01-CTr/ĐUK-BQLKKT";
        foreach (var (year, share, settled) in new (int, decimal, decimal)[] { (2023, 27, 85), (2024, 30, 88), (2025, 32, 90) })
        {
            diary.On($"{year}-01-17 14:05", Post.SecretariatA).Target("O3", Period.Year(year), share, source).Target("I2", Period.Year(year), settled, source).Target("D1", Period.Year(year), 2, source);
            for (var quarter = 1; quarter <= 4; quarter++) diary.Target("G1", Period.Quarter(year, quarter), 1, source, upTo: 3);
        }
    }

    private static readonly EquatableList<BreakdownPart> Parks =
    [
        new("park1", new("Khu công nghiệp số 1", "Industrial park No 1")), new("park2", new("Khu công nghiệp số 2", "Industrial park No 2")), new("zone", new("Khu chức năng thuộc khu kinh tế", "Functional area of the economic zone")),
    ];
}
