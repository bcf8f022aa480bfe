using CoordinationTracker.Reports;

namespace CoordinationTracker.Tests.Reports;

public sealed class DocumentsToldTests
{
    private static readonly Period OneYear = Period.YearFrom(new(2023, 5, 16));

    private static readonly Directory Register = Some.DirectoryOf(
    [
        .. Papers.Registered, new DocumentRegistered(Some.Id(831), Paper("BC", new(2023, 6, 30), "12", "Báo cáo quý II")), new DocumentRegistered(Some.Id(832), Paper("BC", new(2023, 9, 30), "18", "Báo cáo quý III")),
        new DocumentRegistered(Some.Id(833), Paper("KL", new(2023, 10, 5), "07", "Kết luận giao ban") with { Issuers = [Some.Bloc, Some.Zone] }),
        new DocumentRegistered(Some.Id(834), Paper("KL", new(2023, 10, 5), "08", "Của chương trình khác") with { Programmes = ["KHAC"] }),
        new DocumentRegistered(Some.Id(835), Paper("KH", new(2023, 5, 15), "03", "Trước khi ký")),
        new DocumentRegistered(Some.Id(836), Paper("KH", new(2023, 6, 1), "04", "Nhập nhầm")), new DocumentWithdrawn(Some.Id(836), "nhầm"),
    ]);

    private static DocumentAccount Paper(string type, DateOnly on, string number, string summary) =>
        new(type, on, Some.Vi(summary), [Some.Bloc], null, number, $"{number}-{type}/ĐUK", Programmes: ["duk-bql"]);

    private static Findings Found(params ProgrammeEvent[] events) => Reviewing.Of(Some.ProgrammeOf(events), Register, PeriodKind.OneYear, OneYear, 5_000, new(2024, 5, 20));

    [Fact(DisplayName = "Domain 3.5: annex 3 lists the documents issued under the programme in the covered days")]
    public void annex_3_lists_what_was_issued()
    {
        var annex = ReviewReport.Compose(Found(), "vi").Annexes.Single(annex => annex.Kicker == "Phụ lục 3");
        annex.Title.ShouldBe("Danh mục văn bản đã ban hành");
        var table = (Table)annex.Body[0];
        table.Columns.Select(column => column.Heading).ShouldBe(["TT", "Số, ký hiệu", "Ngày", "Cơ quan ban hành", "Trích yếu"]);
        table.Rows.Select(row => string.Join(" | ", row.Cells.Select(cell => cell.Text))).ShouldBe(
        [
            "1 | 01-CTr/ĐUK | 16/5/2023 | Đảng ủy Khối Cơ quan – Doanh nghiệp tỉnh | Chương trình phối hợp",
            "2 | 12-BC/ĐUK | 30/6/2023 | Đảng ủy Khối Cơ quan – Doanh nghiệp tỉnh | Báo cáo quý II",
            "3 | 18-BC/ĐUK | 30/9/2023 | Đảng ủy Khối Cơ quan – Doanh nghiệp tỉnh | Báo cáo quý III",
            "4 | 07-KL/ĐUK | 5/10/2023 | Đảng ủy Khối Cơ quan – Doanh nghiệp tỉnh, Ban Quản lý Khu kinh tế tỉnh | Kết luận giao ban",
        ]);
    }

    [Theory(DisplayName = "Domain 3.2, I.1: how many were issued, by type")]
    [InlineData("vi", "Trong kỳ đã ban hành 04 văn bản, gồm 02 báo cáo, 01 chương trình, 01 kết luận (Phụ lục 3).")]
    [InlineData("en", "In the period 4 documents were issued: 2 reports, 1 programme, 1 conclusion (Annex 3).")]
    public void they_are_counted_by_type(string language, string sentence) => DocumentText.Of(ReviewReport.Compose(Found(), language)).ShouldContain(sentence);

    [Fact]
    public void each_count_has_the_entries_behind_it()
    {
        var found = Found();
        found.FindFigure("documents.total")!.Positions.Count.ShouldBe(4);
        found.FindFigure("documents.BC")!.Positions.Count.ShouldBe(2);
        found.FindFigure("documents.KH").ShouldBeNull("What was withdrawn or issued before is not counted.");
    }

    [Fact]
    public void where_nothing_is_registered_there_is_no_annex_3() =>
        ReviewReport.Compose(Reviewing.Of(Some.ProgrammeOf(), Some.Directory, PeriodKind.OneYear, OneYear, 5_000, new(2024, 5, 20)), "vi").Annexes.ShouldNotContain(annex => annex.Kicker == "Phụ lục 3");

    [Fact]
    public void what_is_issued_after_the_cut_is_not_told_yet() =>
        Reviewing.Of(Some.ProgrammeOf(), Register, PeriodKind.OneYear, OneYear, 5_000, new(2023, 9, 1)).Documents.Select(document => document.Printed).ShouldBe(["01-CTr/ĐUK", "12-BC/ĐUK"]);

    [Fact(DisplayName = "Domain 3.5: annex 2 names the evidence of each task")]
    public void annex_2_names_what_shows_that_a_task_was_done()
    {
        var found = Found(Some.TaskAssigned, new TaskCompleted(Some.TheTask, new(2023, 9, 20), Some.Vi("Xong")),
            Shown.Attached with { Of = Some.TheTask }, Shown.Attached with { Evidence = Shown.Other, Of = Some.TheTask, File = null, Document = Papers.Ours });
        ((Table)ReviewReport.Compose(found, "vi").Annexes[1].Body[0]).Rows[0].Cells[^1].Text.ShouldBe("12-BC.pdf; 01-CTr/ĐUK");
    }
}
