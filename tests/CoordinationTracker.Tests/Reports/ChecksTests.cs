using System.Text;
using CoordinationTracker.Store;
using CoordinationTracker.Reports;
using static CoordinationTracker.Tests.Some;

namespace CoordinationTracker.Tests.Reports;

/// <summary>The checks of domain 7.6, each seen to speak and to be silent; those that a rule makes needless have their tests where docs/reports.md says.</summary>
public sealed class ChecksTests
{
    private static readonly Guid Other = Id(52), TheDocument = Id(803);

    private static Story Calm => Story.OfTheCast.On("2023-09-21", Some.ActivityLogged);

    [Fact]
    public void a_report_without_faults_passes_every_check() => Of(Calm.On("2023-10-06")).ShouldBeEmpty();

    [Fact(DisplayName = "Domain 7.6 (1): a task that goes on has a new deadline inside the new period")]
    public void a_task_goes_on_with_a_new_deadline()
    {
        var open = Calm.On("2023-09-25", Some.TaskAssigned).On("2023-10-06", Some.ReviewOpened);
        One(open, 1).ShouldBe((true, CheckSubject.Task, $"{TheTask}", "The task “Rà soát tổ chức đảng” goes on in the next period without a new deadline in it; carry it over."));
        None(open.On("2023-10-06", new TaskCarriedOver(TheTask, Q3, Q4, Deadline.By(new(2023, 11, 30)), "chờ số liệu", new(2023, 10, 6), null)), 1);
        None(Calm.On("2023-09-25", Some.TaskAssigned).On("2023-10-06", new TaskCompleted(TheTask, new(2023, 10, 3), Vi("Xong"))), 1);
        None(Calm.On("2023-09-25", Some.TaskAssigned), 1);
    }

    [Fact(DisplayName = "Domain 7.6 (2): what was open at the end of the last period stands in this one's list, and what was carried over was open")]
    public void nothing_is_left_behind()
    {
        var assigned = Some.TaskAssigned with { AssignedOn = new(2023, 6, 1), Deadline = Deadline.By(new(2023, 6, 30)) };
        var behind = Calm.On("2023-09-25", assigned).On("2023-10-06", Some.ReviewOpened);
        One(behind, 2).ShouldBe((true, CheckSubject.Task, $"{TheTask}", "The task “Rà soát tổ chức đảng” fell due before this period, is open yet, and was not carried over into it."));
        None(behind, 1);

        var done = Calm.On("2023-09-25", Some.TaskAssigned).On("2023-10-06", new TaskCarriedOver(TheTask, Q3, Q4, Deadline.By(new(2023, 11, 30)), "chờ", new(2023, 10, 2), null), new TaskCompleted(TheTask, new(2023, 9, 28), Vi("Xong")));
        One(done, 2).ShouldBe((false, CheckSubject.Task, $"{TheTask}", "The task “Rà soát tổ chức đảng” was carried over from 1 Jul 2023 – 30 Sep 2023, at whose end it was not open."));
    }

    [Fact(DisplayName = "Domain 7.6 (5): a number is a number by its type; words in its place do not read")]
    public void words_in_the_place_of_a_number_do_not_read()
    {
        var told = Encoding.UTF8.GetBytes("""{"Side":"A","Quantity":{"Indicator":"M1","Value":"theo thực tế phát sinh"},"OccurredOn":"2023-09-30","Measurement":"00000000-0000-7000-8000-000000000041"}""");
        Should.Throw<Exception>(() => new EventFormat(EventAliases.All).Read("measurement_recorded", told, position: 0));
    }

    [Fact(DisplayName = "Domain 7.6 (6): one unit, one spelling")]
    public void one_unit_has_one_spelling()
    {
        var made = new RecommendationMade(Id(93), Side.A, Vi("Tỉnh ủy"), Vi("Bố trí kinh phí"), new(2023, 9, 30));
        None(Calm.On("2023-10-01", made, made with { Recommendation = Id(94) }), 6);
        One(Calm.On("2023-10-01", made, made with { Recommendation = Id(94), Addressee = Vi("Tỉnh uỷ") }), 6).ShouldBe((false, CheckSubject.Recommendation, $"{Id(94)}", "One body is spelt in two ways: “Tỉnh uỷ” and “Tỉnh ủy”."));
        One(Calm.On("2023-10-01", made with { Addressee = Vi("Ban quản lý Khu kinh tế tỉnh") }), 6).ShouldBe((false, CheckSubject.Recommendation, $"{Id(93)}", "One body is spelt in two ways: “Ban quản lý Khu kinh tế tỉnh” and “Ban Quản lý Khu kinh tế tỉnh”."));
    }

    [Fact(DisplayName = "Domain 7.6 (7): 1299 was cited for 1229 in two quarters")]
    public void a_cited_document_is_in_the_register()
    {
        var register = DirectoryOf([.. Units, new DocumentRegistered(TheDocument, new("CV", new(2023, 8, 1), Vi("Về rà soát"), [Bloc], null, "1229", "1229-CV/ĐUK"))]);
        (int, string?)[] Cited(string text) => [.. Of(Calm.On("2023-10-01", Some.ReviewOpened, new PassageWritten(TheReview, "I.1", Vi(text))), register).Select(check => (check.Number, check.Sentence.En))];

        Cited("Theo Công văn 1229-CV/ĐUK ngày 01/8/2023 và Chương trình số 01-CTr/ĐUK-BQLKKT.").ShouldBeEmpty();
        Cited("Theo Công văn 1299-CV/ĐUK.").ShouldBe([(7, "The document 1299-CV/ĐUK is cited and not in the register, which has 1229-CV/ĐUK.")]);
        Cited("Theo Quyết định 15/QĐ-UBND.").ShouldBe([(7, "The document 15/QĐ-UBND is cited and not in the register.")]);
        Cited("Theo Công văn 1229-CV/ĐUK ngày 10/8/2023.").ShouldBe([(7, "The document 1229-CV/ĐUK is cited as of 10 Aug 2023; by the register it is of 1 Aug 2023.")]);
    }

    [Fact(DisplayName = "Domain 7.6 (9): the same task is led by the same unit in every plan")]
    public void the_same_task_has_one_lead()
    {
        var given = Some.TaskAssigned with { Task = Other, AssignedOn = new(2023, 9, 5), Deadline = Deadline.By(new(2023, 12, 1)) };
        None(Calm.On("2023-09-25", Some.TaskAssigned, given), 9);
        One(Calm.On("2023-09-25", Some.TaskAssigned, given with { Lead = Enterprises, Supporting = [] }), 9).ShouldBe((false, CheckSubject.Task, $"{Other}",
            "The task “Rà soát tổ chức đảng” is led by Phòng Quản lý doanh nghiệp in one line and by Ban Dân vận Đảng ủy Khối in another."));
    }

    [Theory(DisplayName = "Domain 7.6 (10): the product agrees with the task")]
    [InlineData("Báo cáo kết quả thực hiện", "Kế hoạch", "The task “Báo cáo kết quả thực hiện” asks for a report, and its product is a plan.")]
    [InlineData("Xây dựng kế hoạch quý IV", "Báo cáo", "The task “Xây dựng kế hoạch quý IV” asks for a plan, and its product is a report.")]
    [InlineData("Báo cáo kết quả", "Báo cáo của cấp ủy", null)]
    [InlineData("Triển khai kế hoạch tuyên truyền", "Báo cáo kết quả", null)]
    [InlineData("Rà soát tổ chức đảng", "Báo cáo rà soát", null)]
    public void the_product_agrees_with_the_task(string title, string product, string? said) =>
        Of(Calm.On("2023-09-25", Some.TaskAssigned with { Title = Vi(title), Product = Vi(product) })).Where(check => check.Number == 10).Select(check => check.Sentence.En).SingleOrDefault().ShouldBe(said);

    [Fact(DisplayName = "Domain 7.6 (11): every commitment has a line, whoever wrote the section")]
    public void every_commitment_has_a_line()
    {
        Story Written(string text) => Calm.On("2023-10-01", Some.ReviewOpened, new PassageWritten(TheReview, "I.2", Vi(text), true));
        Of(Written("Các nội dung đều được triển khai.")).Where(check => check.Number == 11).Select(check => (check.Blocking, check.About, check.Id)).ShouldBe([(true, CheckSubject.Commitment, "1.1"), (true, CheckSubject.Commitment, "1.2"), (true, CheckSubject.Commitment, "2.1")]);
        One(Written("{commitment.1.1.done}, {commitment.1.2.done}"), 11).Said.ShouldBe("Clause 2.1 has no line in the report; tell it with {commitment.2.1.done} or leave what is drafted.");
        None(Calm, 11);
    }

    [Fact(DisplayName = "Domain 7.6 (13): every overdue task has a reason")]
    public void an_overdue_task_has_a_reason()
    {
        var overdue = Calm.On("2023-09-25", Some.TaskAssigned with { Deadline = Deadline.By(new(2023, 9, 15)) });
        One(overdue, 13).ShouldBe((true, CheckSubject.Task, $"{TheTask}", "The task “Rà soát tổ chức đảng” is overdue and nobody has said why; extend it or carry it over, with the reason."));
        None(Calm.On("2023-09-25", Some.TaskAssigned with { Deadline = Deadline.By(new(2023, 9, 10)) }, new DeadlineExtended(TheTask, Deadline.By(new(2023, 9, 15)), "chờ số liệu", new(2023, 9, 11))), 13);
        None(overdue.On("2023-09-26", new TaskCompleted(TheTask, new(2023, 9, 26), Vi("Xong"))), 13);
    }

    [Fact(DisplayName = "Domain 7.6 (14): totals are the sum of their parts, and a figure reads the same wherever it is printed")]
    public void totals_and_prints_agree()
    {
        var (found, programme) = (Calm.Q3(), Calm.As());
        Said(found with { TaskTotal = found.TaskTotal with { Value = 4 } }).ShouldBe(["The figure tasks.total is 4, and its parts add up to 0."]);
        Said(found with { ActivityTotal = found.ActivityTotal with { Value = 2 } }).ShouldBe(["The figure activities.total is 2, and its parts add up to 1."]);
        Said(found with { Attendance = found.Attendance with { Value = 100 } }).ShouldBe(["The figure activities.attendance is 100, and its parts add up to 120."]);
        // The same key with two values: one place prints what the other does not.
        var twice = found.Fields[0].Commitments.Select(commitment => commitment with { Done = commitment.Done with { Key = "activities.total", Value = 3 } }).ToEquatableList();
        Said(found with { Fields = [found.Fields[0] with { Commitments = twice }, found.Fields[1]] }).ShouldContain("The figure activities.total is 3, and is printed as “01”.");

        IEnumerable<string?> Said(Findings findings) => Checks.Of(findings, programme, Some.Directory, null).Where(check => check.Number == 14).Select(check => check.Sentence.En);
    }

    [Fact(DisplayName = "Domain 7.6 (15): an approximate figure is shown as such, in words written by hand too")]
    public void an_approximate_figure_is_not_written_as_exact()
    {
        Story Written(string text) => Story.OfTheCast.On("2023-09-21", Some.ActivityLogged with { Account = Account with { Audiences = [new("workers", 120, Qualifier.About)] } })
            .On("2023-10-01", Some.ReviewOpened, new PassageWritten(TheReview, "I.1", Vi(text)));
        One(Written("Có 120 lượt người dự."), 15).ShouldBe((false, CheckSubject.Passage, "I.1", "The passage of I.1 says 120 as if it were exact; the figure activities.attendance is approximate."));
        None(Written("Có khoảng 120 lượt người dự."), 15);
        None(Written("Có {activities.attendance} lượt người dự."), 15);
    }

    [Fact(DisplayName = "Domain 7.6 (16): a unit abolished before the paper's day is no present actor")]
    public void an_abolished_unit_is_no_present_actor()
    {
        var told = Calm.On("2023-09-25", Some.TaskAssigned with { Deadline = Deadline.By(new(2023, 12, 1)) }).On("2023-10-06", Some.ReviewOpened, new PassageWritten(TheReview, "I.1", Vi("Phòng Quản lý doanh nghiệp tiếp tục rà soát.")));
        Directory Ended(Guid unit) => DirectoryOf([.. Units, new UnitDissolved(unit, [], new(2023, 10, 1))]);

        Of(told, Ended(Zone)).Where(check => check.Number == 16).Select(check => (check.Blocking, check.About, check.Id, check.Sentence.En)).ShouldBe(
            [(true, CheckSubject.Unit, $"{Zone}", "Ban Quản lý Khu kinh tế tỉnh ended on 1 October 2023, and yet is a party to the programme.")]);
        Of(told, Ended(Enterprises)).Where(check => check.Number == 16).Select(check => (check.Blocking, check.About, check.Sentence.En)).ShouldBe(
        [
            (false, CheckSubject.Unit, "Phòng Quản lý doanh nghiệp ended on 1 October 2023, and yet is named with work to be done."),
            (false, CheckSubject.Passage, "The passage of I.1 names Phòng Quản lý doanh nghiệp, which ended on 1 October 2023."),
        ]);
        None(told, 16);
    }

    [Fact(DisplayName = "Domain 7.6 (17), (20): the sides that have not approved, and whoever approved in the signatory's place")]
    public void approvals_are_asked_for_once_a_draft_is_presented()
    {
        var found = Calm.Q3();
        (int, bool, string?)[] At(params ProgrammeEvent[] told) => [.. Checks.Of(found, Calm.As(), Some.Directory, told.Review()).Select(check => (check.Number, check.Blocking, check.Sentence.En))];

        At(WithReview).ShouldBeEmpty();
        At([.. Signing.AtPresented, Signing.ByA]).ShouldBe([(17, true, "Side B has not approved the draft.")]);
        At([.. Signing.AtPresented, Signing.ByA with { By = Vi("Phó Bí thư") }, Signing.ByB]).ShouldBe([(20, false, "Side A was approved by Phó Bí thư; the programme is signed by Bí thư.")]);
        At(Signing.AtApproved).ShouldBeEmpty();
    }

    [Fact(DisplayName = "Domain 7.6 (18): what is marked secret is not passed on")]
    public void what_is_marked_secret_is_not_passed_on()
    {
        One(Calm.On("2023-09-22", new ActivityLogged(OtherActivity, Account with { Summary = Vi("Trao đổi tình hình (MẬT)") })), 18).ShouldBe((true, CheckSubject.Activity, $"{OtherActivity}", "Words marked secret do not belong in a report that is passed on: “Trao đổi tình hình (MẬT)”."));
        None(Calm.On("2023-09-22", new ActivityLogged(OtherActivity, Account with { Summary = Vi("Gặp mặt THÂN MẬT đầu năm") })), 18);
    }

    [Fact(DisplayName = "Domain 7.6 (18): wherever it is written: a cause, a solution, a reason for delay, a place, or what no entry is known for on the paper")]
    public void nothing_secret_is_printed_from_anywhere()
    {
        var secret = Vi("Theo báo cáo TUYỆT MẬT số 5");
        var hard = Calm.On("2023-09-22", Some.DifficultyRaised);
        ProgrammeEvent[] ofTheDifficulty = [new CauseNoted(TheDifficulty, Id(901), CauseKind.Objective, secret), new SolutionProposed(TheDifficulty, Id(902), Side.A, secret, new(2023, 9, 22)), new DifficultyClosed(TheDifficulty, new(2023, 9, 23), secret.Vi!)];
        foreach (var told in ofTheDifficulty) One(hard.On("2023-09-23", told), 18).ShouldBe((true, CheckSubject.Difficulty, $"{TheDifficulty}", "Words marked secret do not belong in a report that is passed on: “Theo báo cáo TUYỆT MẬT số 5”."));
        One(Calm.On("2023-09-22", new ActivityLogged(OtherActivity, Account with { Place = secret })), 18).About.ShouldBe(CheckSubject.Activity);
        One(Calm.On("2023-09-22", new ProgrammeAmended(secret, new(2023, 1, 1), new(2025, 12, 31), new(2023, 9, 22), "Đổi tên")), 18).About.ShouldBe(CheckSubject.Review);
    }

    [Theory(DisplayName = "Domain 7.6 (19): for a collective one signs T/M, never K/T")]
    [InlineData("T/M BAN THƯỜNG VỤ", null)]
    [InlineData("TM. BAN THƯỜNG VỤ", null)]
    [InlineData("K/T BÍ THƯ", "Đảng ủy Khối Cơ quan – Doanh nghiệp tỉnh is a collective, for which one signs T/M and never K/T; look at who signs for side A.")]
    public void a_collective_signs_on_behalf(string authority, string? said)
    {
        var found = Calm.Q3();
        found = found with { Programme = found.Programme with { A = found.Programme.A with { Signatory = new(Vi(authority), Vi("Bí thư")) } } };
        Checks.Of(found, Calm.As(), Some.Directory, null).Select(check => check.Sentence.En).SingleOrDefault().ShouldBe(said);
    }

    private static EquatableList<Check> Of(Story story, Directory? directory = null) =>
        Checks.Of(Reviewing.Of(story.As(), directory ?? Some.Directory, PeriodKind.Quarter, Q3, story.Head, story.DayAt(story.Head)), story.As(), directory ?? Some.Directory, null);

    private static (bool Blocking, CheckSubject About, string Id, string? Said) One(Story story, int number) =>
        Of(story).Where(check => check.Number == number).Select(check => (check.Blocking, check.About, check.Id, check.Sentence.En)).ShouldHaveSingleItem();

    private static void None(Story story, int number) => Of(story).Where(check => check.Number == number).ShouldBeEmpty();
}
