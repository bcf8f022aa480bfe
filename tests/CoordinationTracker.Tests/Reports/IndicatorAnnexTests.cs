using CoordinationTracker.Reports;
using static CoordinationTracker.Tests.Some;

namespace CoordinationTracker.Tests.Reports;

/// <summary>Annexes 1 and 5 with every shape an indicator can have, reviewed like prose (domain 3.5).</summary>
public sealed class IndicatorAnnexTests
{
    private static readonly Period Q3Of2024 = Period.Quarter(2024, 3), Term = new(new(2023, 1, 1), new(2025, 12, 31));
    private static readonly DateOnly Then = new(2023, 8, 15), Eve = new(2024, 6, 20), Now = new(2024, 8, 15);
    private static readonly Guid District = Id(401), Hill = Id(402), River = Id(403), Shore = Id(404), Disputed = Id(640);

    private static readonly Directory Tree = DirectoryOf([.. Units, Unit(District, "Huyện Bắc", null, "district"), Unit(Hill, "Xã Đồi", District, "block"), Unit(River, "Xã Sông", District, "block"), Unit(Shore, "Xã Bến", District, "block")]);

    private static int told;

    // Every kind of indicator, aim, plan and figure there is.
    private static readonly Story Everything = Story.OfTheCast
        .On("2023-05-18",
            Defined("N1", "Hội viên mới", "người", Aggregation.Flow, Direction.Higher), Defined("G1", "Lượt người dự", "lượt", Aggregation.Flow, Direction.Higher), Defined("E1", "Doanh nghiệp", "DN", Aggregation.Stock, Direction.None),
            Defined("O3", "Tỷ lệ DN có tổ chức đảng", "%", Aggregation.Ratio, Direction.Higher) with { Ratio = new(O2, "E1") }, Defined("A1", "Đảng viên mới bình quân một DN", "người", Aggregation.Ratio, Direction.None) with { Ratio = new(M1, "E1", 1) },
            Defined("T2", "Nhiệm vụ quá hạn", "việc", Aggregation.Stock, Direction.Lower), Defined("T3", "Vụ việc mất an ninh", "vụ", Aggregation.Flow, Direction.Lower), Defined("K1", "Tuổi bình quân", "tuổi", Aggregation.Stock, Direction.Range),
            Defined("B1", "Quỹ vận động", "triệu đồng", Aggregation.Flow, Direction.Higher), Defined("X1", "Kiến nghị đã giải quyết", "việc", Aggregation.Flow, Direction.Higher), Defined("W1", "Tỷ lệ giải quyết", "%", Aggregation.Ratio, Direction.Higher) with { Ratio = new("X1", "X2") }, 
            Defined("X2", "Kiến nghị tiếp nhận", "việc", Aggregation.Flow, Direction.None), Defined("R1", "Kết nạp theo xã", "người", Aggregation.Flow, Direction.Higher),
            Defined("Q1", "Đánh giá chung", "mức", Aggregation.Qualitative, Direction.None), Defined("Q2", "Đánh giá phối hợp", "mức", Aggregation.Qualitative, Direction.None), Defined("Y1", "Đoàn viên mới", "người", Aggregation.Flow, Direction.Higher),
            Parts("N1", "channel", new("kênh", "channel"), Overlap.NotDeduplicated, ("manual", "Sổ giấy", "Manual"), ("digital", "Trực tuyến", "Digital")),
            Parts("G1", "group", new("nhóm", "group"), Overlap.Overlapping, ("women", "Phụ nữ", "Women"), ("youth", "Thanh niên", "Youth")),
            Parts("E1", "park", new("khu", "park"), Overlap.Disjoint, ("north", "KCN Bắc", "North park"), ("south", "KCN Nam", "South park")), Parts(O2, "park", new("khu", "park"), Overlap.Disjoint, ("north", "KCN Bắc", "North park"), ("south", "KCN Nam", "South park")))
        .On("2023-06-30",
            new TargetSet(M1, Q3Of2024, 20, "Kế hoạch 12"), new TargetSet(M1, Term, 240, null), new TargetSet(M1, Q3Of2024, 8, null, Mobilisation), new TargetSet(M1, Q3Of2024, 9, null, Enterprises), new TargetSet("N1", Q3Of2024, 1_000_000, null),
            new TargetSet(O2, Q3Of2024, 10, null), new TargetSet(O2, Term, 60, null), new TargetSet("O3", Q3Of2024, 50, null), new TargetSet("T2", Q3Of2024, 5, null), new TargetSet("T3", Q3Of2024, 0, null), new TargetSet("K1", Q3Of2024, 30, null, null, 35), new TargetSet("B1", Q3Of2024, 0, null),
            new RelativeTargetSet("R1", Hill, [District], Q3Of2024, null))
        .On("2023-09-30", Told(M1, 12, Then), Told(O2, 12, Then), Told("E1", 40, Then), Told("X1", 9, Then), Told("G1", 300, Then, Qualifier.MoreThan))
        .On("2024-06-30", Told(O2, 15, Eve), new TargetRevised(M1, Q3Of2024, 15, "Doanh nghiệp giảm lao động", new(2024, 6, 28)), new TargetRevised("K1", Q3Of2024, 30, "Theo thực tế", new(2024, 6, 28), null, 40),
            new IndicatorRedefined("X1", Vi("Kiến nghị đã trả lời"), Vi("việc"), Direction.Higher, null, new(2024, 7, 1), false, "Hướng dẫn mới"))
        .On("2024-09-30", Told(M1, 12, Now), new MeasurementRecorded(Disputed, Side.A, new(M1, 6), Now, null, null), new MeasurementDisputed(Disputed, Side.B, "Chưa khớp"),
            Told("N1", 740_870, Now, part: "digital"), Told("N1", 737_050, Now, part: "manual"), Told("G1", 400, Now, Qualifier.About), Told("G1", 250, Now, part: "women"), Told("G1", 200, Now, part: "youth"),
            Told("E1", 25, Now, part: "north"), Told("E1", 14, Now, part: "south"), Told("E1", 40, Now), Told(O2, 10, Now, part: "north"), Told(O2, 18, Now),
            Told("T2", 7, Now), Told("T3", 2, Now), Told("K1", 38, Now), Told("B1", 18, Now), Told("X1", 4, Now), Told("X2", 0, Now), Told("R1", 10, Now, unit: Hill), Told("R1", 8, Now, unit: River),
            new GradeGiven(Id(650), "Q1", Side.Both, Vi("Kịp thời, nghiêm túc, khá toàn diện"), Q3Of2024, new(2024, 9, 30), null, null));

    private static Findings Found(Basis basis = Basis.Claimed) => Reviewing.Of(Everything.As(), Tree, PeriodKind.Quarter, Q3Of2024, Everything.Head, new(2024, 9, 30), basis);

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void the_annexes_of_indicators(string language) =>
        string.Concat(DocumentText.Of(ReviewReport.Compose(Found(), language)).Split("## ").Where(part => part.Contains("1:", StringComparison.Ordinal) || part.Contains("5:", StringComparison.Ordinal)).Where(part => part.StartsWith("Phụ lục", StringComparison.Ordinal) || part.StartsWith("Annex", StringComparison.Ordinal)))
            .ShouldMatchApproved(approval => approval.WithFileExtension(".md").WithDiscriminator(language).SubFolder("Approved").WithFilenameGenerator((_, _, type, extension) => $"the_annexes_of_indicators.{language}.{type}.{extension}"));

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void the_sentences_of_indicators(string language) =>
        // Of no content, so that they stand together.
        string.Join('\n', DocumentText.Of(ReviewReport.Compose(Found() with { Indicators = Found().Indicators.Select(indicator => indicator with { Field = null }).ToEquatableList() }, language)).Split('\n').SkipWhile(line => !Section(line)).Skip(1).TakeWhile(line => !line.StartsWith('#')))
            .ShouldMatchApproved(approval => approval.WithFileExtension(".md").WithDiscriminator(language).SubFolder("Approved").WithFilenameGenerator((_, _, type, extension) => $"the_sentences_of_indicators.{language}.{type}.{extension}"));

    [Fact]
    public void figure_keys_are_unique_for_every_kind_of_indicator()
    {
        foreach (var basis in Enum.GetValues<Basis>()) Found(basis).Figures().GroupBy(figure => figure.Key).Where(same => same.Count() > 1).Select(same => same.Key).ShouldBeEmpty();
    }

    [Fact]
    public void a_part_may_bear_any_name_without_taking_another_figures_key()
    {
        var story = Story.OfTheCast.On("2023-09-30", Parts(O2, "park", Vi("Khu"), Overlap.Disjoint, ("place", "Nơi", "Place"), ("actual", "Thật", "Actual"), ("rest", "Còn lại", "Rest"), ("place.place", "Nơi nơi", "Places")),
            Told(O2, 1, Q3.To, part: "place"), Told(O2, 2, Q3.To, part: "actual"));
        story.Q3().Figures().GroupBy(figure => figure.Key).Where(same => same.Count() > 1).Select(same => same.Key).ShouldBeEmpty();
    }

    [Fact]
    public void every_figure_printed_is_a_figure_found_and_says_on_whose_word_it_rests()
    {
        foreach (var basis in Enum.GetValues<Basis>())
        {
            var found = Found(basis);
            foreach (var language in (string[])["vi", "en"])
            {
                var report = ReviewReport.Compose(found, language);
                var annex = report.Annexes[0];
                annex.Body.OfType<Table>().SelectMany(table => table.Rows).SelectMany(row => row.Cells).SelectMany(cell => cell.Runs).Select(run => run.Figure).OfType<string>().ShouldAllBe(key => found.FindFigure(key) != null);
                (basis is Basis.Claimed || DocumentText.Of(report).Contains(Words.Of(basis).In(language), StringComparison.Ordinal)).ShouldBeTrue();
            }
        }
    }

    [Fact]
    public void whatever_changes_the_annex_is_restated()
    {
        foreach (var since in new ProgrammeEvent[]
        {
            new GradeGiven(Id(651), "Q1", Side.Both, Vi("Tốt"), Q3Of2024, new(2024, 9, 30), null, null), new TargetRevised(M1, Q3Of2024, 9, "Điều chỉnh", new(2024, 9, 30), Mobilisation), new TargetRevised("K1", Q3Of2024, 30, "Điều chỉnh", new(2024, 9, 30), null, 45),
            new IndicatorRedefined(M1, Vi("Đảng viên mới kết nạp"), Vi("người"), Direction.Higher, null, new(2024, 1, 1), true, "làm rõ"), new RelativeTargetSet("R1", River, [District], Q3Of2024, null),
            Parts("N1", "channel", new("kênh", "channel"), Overlap.Disjoint, ("manual", "Sổ giấy", "Manual"), ("digital", "Trực tuyến", "Digital")), Told("R1", 0, Now, unit: Shore),
            Parts("G1", "group", new("nhóm", "group"), Overlap.NotDeduplicated, ("women", "Phụ nữ", "Women"), ("youth", "Thanh niên", "Youth"), ("men", "Nam", "Men")),
            new IndicatorRedefined("N1", Vi("Hội viên mới"), Vi("người"), Direction.Higher, null, new(2024, 9, 1), false, "Hướng dẫn mới"), new IndicatorRedefined("E1", Vi("Doanh nghiệp"), Vi("DN"), Direction.None, null, new(2024, 9, 1), false, "Hướng dẫn mới"),
        })
        {
            var history = Everything.As();
            var after = history.Evolve(new(since, history.Version + 1, history.Position + 10, history.RecordedAt, SecretariatA, Side.A));
            var now = Reviewing.Of(after, Tree, PeriodKind.Quarter, Q3Of2024, after.Position, new(2024, 9, 30));

            ReviewReport.Compose(now, "vi").ShouldNotBe(ReviewReport.Compose(Found(), "vi"), $"This is meant to change the report: {since}");
            Restatement.Between(Found(), now, after).ShouldSatisfyAllConditions(restated => restated.IsEmpty.ShouldBeFalse(since.ToString()), restated => restated.Figures.ShouldAllBe(figure => figure.Causes.Count > 0));
        }
    }

    private static bool Section(string line) => line.StartsWith('#') && (line.Contains("chỉ tiêu", StringComparison.Ordinal) || line.Contains("ndicator", StringComparison.Ordinal));

    private static IndicatorDefined Defined(string code, string name, string measure, Aggregation aggregation, Direction direction) => new(code, Vi(name), Vi(measure), aggregation, direction, null);

    private static BreakdownDeclared Parts(string indicator, string name, Wording title, Overlap overlap, params (string Code, string Vi, string En)[] parts) =>
        new(indicator, name, title, overlap, parts.Select(part => new BreakdownPart(part.Code, new(part.Vi, part.En))).ToEquatableList());

    private static MeasurementRecorded Told(string indicator, decimal value, DateOnly on, Qualifier qualifier = Qualifier.Exactly, Guid? unit = null, string? part = null) =>
        new(Id(20_000 + Interlocked.Increment(ref told)), Side.A, new(indicator, value, qualifier, unit, part), on, null, null);

    private static UnitEstablished Unit(Guid id, string name, Guid? parent, string level) => new(id, Vi(name), null, Regime.Other, parent, new(2010, 1, 1), level);
}
