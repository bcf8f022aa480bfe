namespace CoordinationTracker.Tests;

public sealed class TakePledgeAsTaskTests
{
    private static readonly TakePledgeAsTask Command = new(Called.First, Called.Pledge, Side.B, Some.Enterprises, Deadline.By(new(2023, 10, 31)), [Some.Mobilisation], Some.Vi("Danh sách"));

    private static readonly TaskAssigned Told = new(Called.Pledge, Called.Pledged.Text, Side.B, Some.Enterprises, [Some.Mobilisation], Called.FirstOn, Command.Deadline, null,
        new("Cam kết, Hội nghị sơ kết, ngày 20/9/2023", "Pledge, Review conference, 20 Sep 2023"), Command.Product);

    [Fact(DisplayName = "S3.16: what was promised before all is a task, in the words of the promise, and cites the meeting")]
    public void a_pledge_becomes_a_task() => When(Command).Then(Told);

    [Fact]
    public void twice_changes_nothing() => Given([.. Called.All, Told]).When(it => it.Decide(Command, Some.Today, Some.Directory)).ThenNothing();

    [Fact]
    public void the_task_leads_back_to_the_pledge()
    {
        var programme = Programme.Fold(Some.History([.. Called.All, Told]));
        programme.Meetings.FindPledge(programme.Tasks.All.Last().Id)!.Value.Pledge.ShouldBe(Called.Pledged);
        programme.Meetings.FindPledge(Called.Point).ShouldBeNull();
    }

    [Theory, MemberData(nameof(Bad))]
    public void what_cannot_be_is_refused(TakePledgeAsTask command, string sentence, string field) =>
        Given([.. Called.All, Called.Pledged with { Opinion = Some.Id(89), Kind = OpinionKind.Suggestion }, Told]).When(it => it.Decide(command, Some.Today, Some.Directory)).ThenRefused(sentence, field);

    public static TheoryData<TakePledgeAsTask, string, string> Bad() => new()
    {
        { Command with { Meeting = Called.NoMeeting }, "There is no such meeting; plan it first.", "Meeting" },
        { Command with { Opinion = Some.Id(98) }, "Nobody said this at the meeting.", "Opinion" },
        { Command with { Opinion = Some.Id(89) }, "Only a pledge becomes a task or a commitment.", "Opinion" },
        { Command with { Lead = Some.Mobilisation, Supporting = [] }, "Another task has this id.", "Task" },
    };

    [Fact]
    public void a_task_needs_a_unit_that_there_is() => When(Command with { Lead = Some.NoUnit }).ThenRefused(Said.NoUnit, "Lead");

    private static Outcome<ProgrammeEvent> When(TakePledgeAsTask command) => Given(Called.All).When(it => it.Decide(command, Some.Today, Some.Directory));
}
