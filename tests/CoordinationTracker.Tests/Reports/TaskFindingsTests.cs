using CoordinationTracker.Reports;
using static CoordinationTracker.Tests.Some;

namespace CoordinationTracker.Tests.Reports;

/// <summary>Annex 2 (domain 3.5) with all that can be said of a task, in both languages.</summary>
public sealed class TaskFindingsTests
{
    private static readonly Guid Whole = Id(600), Undated = Id(601), Point = Id(602), Verified = Id(603), Behind = Id(604);
    private static readonly Guid[] Units = [.. Enumerable.Range(0, 4).Select(number => Id(610 + number))];

    private static readonly Directory Directory = DirectoryOf([.. Some.Units, .. Units.Select((unit, index) => new UnitEstablished(unit, Vi($"Huyện {index + 1}"), null, Regime.Party, Bloc, new(2010, 1, 1), "district"))]);

    private static readonly Story Full = Story.OfTheCast
        .On("2023-06-02", Given(Behind) with { Title = Vi("Việc của quý II"), AssignedOn = new(2023, 6, 1), Deadline = Deadline.By(new(2023, 6, 25)) })
        .On("2023-09-02", Some.TaskAssigned with { Verifier = Bloc },
            Given(Undated) with { Title = new("Lập nhóm truyền thông", "Form media teams"), Deadline = Deadline.AsSoonAsPossible },
            Given(Point) with { Title = new("Mở trụ sở", "Open an office"), Parent = TheTask, Deadline = Deadline.Before(new(2023, 10, 30)) },
            Given(Verified) with { Title = new("Xác minh danh sách", "Verify the lists"), Supporting = [Enterprises, Zone], Verifier = Bloc, Deadline = Deadline.WithinDays(15, new(2023, 9, 1)) },
            new TaskFannedOut(Whole, new("Đại hội cấp huyện", "District congresses"), Side.A, Mobilisation, [.. Units], new(2023, 9, 1), Deadline.InPeriod(Q3, new("trong quý III", "in the third quarter")), "district", Bloc, new("chưa có trụ sở", "without an office"), null, null, null, null, null, null))
        .On("2023-09-29", new SupportCompleted(Verified, Enterprises, new(2023, 9, 12), Vi("xong")), new TaskCompleted(Verified, new(2023, 9, 14), Vi("đủ danh sách")),
            new TaskCompleted(Some.TheTask, new(2023, 9, 20), Vi("báo cáo")), new CompletionReturned(TheTask, Bloc, new(2023, 9, 22), "thiếu phụ lục"),
            new DeadlineExtended(TheTask, Deadline.By(new(2023, 10, 10)), "bổ sung phụ lục", new(2023, 9, 25)),
            new TaskCompleted(FanOut.TaskOf(Whole, Units[0]), new(2023, 9, 28), Vi("đã tổ chức")))
        .On("2023-10-06", new TaskCarriedOver(Whole, Q3, Q4, Deadline.By(new(2023, 11, 30)), "chờ nhân sự", new(2023, 10, 6), new("phần văn nghệ", "the performances")));

    private static Findings Q3Found => Reviewing.Of(Full.As(), Directory, PeriodKind.Quarter, Q3, Full.Head, Today);
    private static Findings Q4Found => Reviewing.Of(Full.As(), Directory, PeriodKind.Quarter, Q4, Full.Head, Today);

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void annex_2_tells_all_of_it(string language)
    {
        var text = DocumentText.Of(ReviewReport.Compose(Q3Found, language));
        var annex = text[text.IndexOf(language == "vi" ? "## Phụ lục 2" : "## Annex 2", StringComparison.Ordinal)..text.IndexOf(language == "vi" ? "## Phụ lục 4" : "## Annex 4", StringComparison.Ordinal)];
        var (from, to) = (text.IndexOf("## III", StringComparison.Ordinal), text.IndexOf("## IV", StringComparison.Ordinal));
        (annex + text[from..to]).ShouldMatchApproved(approval => approval.WithFileExtension(".md").SubFolder("Approved").WithFilenameGenerator((_, _, type, extension) => $"annex_2.{language}.{type}.{extension}"));
    }

    [Fact]
    public void a_deadline_that_is_a_day_alone_carries_it_and_one_with_a_remark_does_not()
    {
        var rows = ReviewReport.Compose(Q3Found, "vi").Annexes[1].Body.OfType<Table>().Single().Rows.Where(row => !row.Heading).ToList();
        rows.Where(row => row.Cells[5].Day is not null).ShouldAllBe(row => row.Cells[5].Text == Numerals.Of("vi").Write(row.Cells[5].Day!.Value));
        rows.Single(row => row.Cells[1].Text == "Việc của quý II").Cells[5].Day.ShouldBe(new(2023, 6, 25));
        rows.Single(row => row.Cells[5].Text.Contains("hạn đầu", StringComparison.Ordinal) && row.Cells[5].Text.Contains("10/10/2023", StringComparison.Ordinal)).Cells[5].Day.ShouldBeNull();
        rows.Select(row => (row.Cells[0].Text, row.Cells[0].Amount?.Value)).ShouldAllBe(line => line.Value == null == line.Text.Contains('.', StringComparison.Ordinal));
    }

    [Fact]
    public void a_task_given_to_many_counts_once_for_each_and_is_one_line()
    {
        var found = Q3Found;
        found.Tasks.Count(task => task.FanOut is not null).ShouldBe(1);
        found.TaskTotal.Value.ShouldBe(5 + 4);
        found.TaskStates.Sum(count => count.Count.Value).ShouldBe(9);
        found.Tasks.Single(task => task.FanOut is not null).FanOut!.Counts.Total.ShouldBe(4);
    }

    [Fact(DisplayName = "S2.11: a task without a day is asked for one at the next review")]
    public void an_undated_task_is_asked_for_a_day() => Q3Found.Upcoming.Where(task => task.NeedsDay).Select(task => task.Task).ShouldBe([Undated]);

    [Fact(DisplayName = "S1.31, domain 7.6 (2): what was carried over says so with its new deadline; what was not is pointed out")]
    public void what_was_carried_over_and_what_was_not()
    {
        Q3Found.Upcoming.Single(task => task.Task == Whole).Deadline.ShouldBe(Deadline.By(new(2023, 11, 30)));
        Q4Found.Tasks.Where(task => task.LeftBehind).Select(task => task.Task).ShouldBe([Behind]);
        Q4Found.Tasks.Single(task => task.Task == Whole).CarriedOver!.From.ShouldBe(Q3);
        Full.As().Tasks.LeftBehind(Q3.To, Today).Select(task => task.Id).ShouldBe([Behind]);
    }

    [Theory(DisplayName = "Issue 5 (2): a task given within fifteen days of the conference is a key task of its report, one given later is the next report's")]
    [InlineData("2023-11-04", "2023-12-20", true)]
    [InlineData("2023-11-05", "2023-12-20", false)]
    [InlineData("2023-10-08", "2023-10-08", true)]
    [InlineData("2023-10-09", "2023-10-08", false)]
    public void a_task_given_long_after_the_conference_is_no_key_task_of_its_report(string given, string toldOn, bool listed)
    {
        var story = Story.OfTheCast.On("2023-10-06", Some.ReviewOpened).On("2023-12-20", Given(Undated) with { AssignedOn = Day(given), Deadline = Deadline.By(new(2023, 12, 31)) });
        var (then, now) = (KeyTasks(story.As(story.Head - 1)), KeyTasks(story.As()));

        now.Upcoming.Any(task => task.Task == Undated).ShouldBe(listed);
        Restatement.Between(then, now, story.As()).Parts.Contains(ReportPart.KeyTasks).ShouldBe(listed);

        Findings KeyTasks(Programme programme) => Reviewing.Of(programme, Directory, PeriodKind.Quarter, Q3, programme.Position, Day(toldOn));
        static DateOnly Day(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData(15, true)]
    [InlineData(16, false)]
    public void days_that_nobody_reviews_end_with_the_day_they_are_told_on(int day, bool listed)
    {
        var story = Story.OfTheCast.On("2023-10-25", Given(Undated) with { AssignedOn = new(2023, 10, day), Deadline = Deadline.By(new(2023, 12, 1)) });
        Reviewing.Of(story.As(), Directory, PeriodKind.Quarter, Q3, story.Head, new(2023, 10, 15)).Upcoming.Any(task => task.Task == Undated).ShouldBe(listed);
    }

    [Fact]
    public void a_task_found_again_is_the_same_until_something_is_said_of_it()
    {
        Restatement.Between(Q3Found, Reviewing.Of(Full.As(), Directory, PeriodKind.Quarter, Q3, Full.Head, Today), Full.As()).IsEmpty.ShouldBeTrue();
        var later = Full.As().Evolve(new(new SupportCompleted(Verified, Zone, new(2023, 9, 13), Vi("xong")), 99, Full.Head + 10, DateTimeOffset.UnixEpoch, SecretariatA, Side.A));
        Restatement.Between(Q3Found, Reviewing.Of(later, Directory, PeriodKind.Quarter, Q3, Full.Head + 10, Today), later).Parts.ShouldBe([ReportPart.Tasks]);
    }

    private static TaskAssigned Given(Guid id) => Some.TaskAssigned with { Task = id, Supporting = [], Basis = null, Product = null, Commitment = null };
}
