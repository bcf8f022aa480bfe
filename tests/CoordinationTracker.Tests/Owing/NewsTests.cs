namespace CoordinationTracker.Tests;

/// <summary>Whom an event concerns at once.</summary>
public sealed class NewsTests
{
    [Fact(DisplayName = "S1.18: a task is news to who leads it and to who supports it, once for each side")]
    public void a_task_given_is_news_to_each_side_it_was_given_to() =>
        Of(Some.TaskAssigned).Select(news => (news.Kind, news.To, news.DueOn)).ShouldBe([(NewsKind.TaskGiven, Side.A, new(2023, 9, 30)), (NewsKind.TaskGiven, Side.B, new(2023, 9, 30))]);

    [Fact(DisplayName = "S2.1: a point of what was directed is called a direction")]
    public void a_task_that_came_of_a_point_is_a_direction()
    {
        var programme = Some.ProgrammeOf(Called.Events);
        var given = Called.Events.OfType<TaskAssigned>().First(task => task.Task == Called.Point);
        News.Of(programme, Some.Directory, given, Some.Today).ShouldAllBe(news => news.Kind == NewsKind.DirectionGiven);
    }

    [Fact(DisplayName = "S2.20: what the verifier said is news to who declared it done")]
    public void a_verdict_is_news_to_the_leader()
    {
        Of(new CompletionReturned(Some.TheTask, Some.Zone, Some.Today, "thiếu"), Some.TaskAssigned).ShouldHaveSingleItem().ShouldBe(new(NewsKind.CompletionReturned, Side.A, Some.TheTask, Some.TaskAssigned.Title, new(2023, 9, 30)));
        Of(new CompletionAccepted(Some.TheTask, Some.Zone, Some.Today, null), Some.TaskAssigned).ShouldHaveSingleItem().Kind.ShouldBe(NewsKind.CompletionAccepted);
    }

    [Fact]
    public void a_deadline_that_moved_is_news_with_the_new_day()
    {
        var moved = new DeadlineExtended(Some.TheTask, Deadline.By(new(2023, 10, 31)), "chờ", new(2023, 9, 28));
        News.Of(Some.ProgrammeOf(Some.TaskAssigned, moved), Some.Directory, moved, Some.Today).ShouldHaveSingleItem().DueOn.ShouldBe(new(2023, 10, 31));
    }

    [Fact(DisplayName = "S1.26: a difficulty is news to who holds it, and where no ladder says who, to the other side")]
    public void a_difficulty_is_news_to_its_holder()
    {
        Of(Some.DifficultyRaised, Some.DifficultyRaised).ShouldHaveSingleItem().To.ShouldBe(Side.A);
        Of(Some.DifficultyRaised, Climbing.Ladder, Some.DifficultyRaised).ShouldHaveSingleItem().To.ShouldBe(Side.B);
        Of(Climbing.ToBloc, Climbing.Ladder, Some.DifficultyRaised, Climbing.ToBloc).ShouldHaveSingleItem().ShouldBe(new(NewsKind.DifficultyEscalated, Side.A, Some.TheDifficulty, Some.DifficultyRaised.Text, new(2023, 9, 9)));
        Of(new DifficultyAnswered(Some.TheDifficulty, Some.Bloc, AnswerKind.Answer, Some.Vi("đã xem"), Some.Today, null), Some.DifficultyRaised).ShouldHaveSingleItem().To.ShouldBe(Side.B, "who raised it");
    }

    [Fact(DisplayName = "F6: a report that was issued is news to both sides")]
    public void an_issue_is_news_to_both_sides() =>
        News.Of(Some.ProgrammeOf(Signing.AtIssued), Some.Directory, Signing.Issued, Some.Today).ShouldHaveSingleItem()
            .ShouldBe(new(NewsKind.ReportIssued, Side.Both, Some.TheReview, Some.ProgrammeOf(Some.WithReview).Periods.Name(PeriodKind.Quarter, Some.Q3), null));

    [Fact]
    public void most_of_what_happens_is_no_news() => Of(Some.ActivityLogged).Concat(Of(new TaskStarted(Some.TheTask, Some.Today), Some.TaskAssigned)).ShouldBeEmpty();

    private static IEnumerable<News> Of(ProgrammeEvent told, params ProgrammeEvent[] before) => News.Of(Some.ProgrammeOf(before), Some.Directory, told, Some.Today);
}
