namespace CoordinationTracker.Tests;

public sealed class SetAgendaTests
{
    private static readonly OpenMatter Point = new(MatterKind.OpenPoint, Called.Point.ToString());
    private static readonly SetAgenda Command = new(Called.Next, [new(Point, null), new(null, Some.Vi("Công tác quý IV"))]);
    private static readonly AgendaSet Told = new(Called.Next, Command.Items);

    [Fact(DisplayName = "S0.4, peers 37: matters taken from the record and items in words, in the order decided")]
    public void it_is_decided() => When(Command).Then(Told);

    [Fact]
    public void twice_changes_nothing() => Given([.. Called.All, Told]).When(it => it.Decide(Command)).ThenNothing();

    [Fact]
    public void decided_again_the_last_one_counts()
    {
        var again = Told with { Items = [new(null, Some.Vi("Chỉ một mục"))] };
        Programme.Fold(Some.History([.. Called.All, Told, again])).Meetings.Find(Called.Next)!.Agenda.ShouldBe(again.Items);
    }

    [Fact]
    public void until_it_is_decided_it_is_as_planned() =>
        Programme.Fold(Some.History([.. Called.All])).Meetings.Find(Called.Next)!.Agenda.ShouldBe([new(null, Some.Vi("Báo cáo")), new(null, Some.Vi("Kết luận"))]);

    [Theory, MemberData(nameof(Bad))]
    public void what_cannot_be_is_refused(SetAgenda command, string sentence, string field) => When(command).ThenRefused(sentence, field);

    public static TheoryData<SetAgenda, string, string> Bad()
    {
        const string noMatter = "The programme has no such matter to speak of.";
        return new()
        {
            { Command with { Meeting = Called.NoMeeting }, "There is no such meeting; plan it first.", "Meeting" },
            { Command with { Meeting = Called.First }, "This meeting has been held; its agenda is what it was.", "Meeting" },
            { Command with { Items = [] }, "An agenda has at least one item.", "Items" },
            { Command with { Items = [new(null, null)] }, "An item names an open matter or says in words what it is about.", "Items" },
            { Command with { Items = [new(null, new())] }, Said.Blank, "Items" },
            { Command with { Items = [new(Point, null), new(Point, Some.Vi("lại"))] }, "A matter stands on the agenda twice.", "Items" },
            { Of(MatterKind.OverdueTask, Some.Id(98).ToString()), noMatter, "Items" },
            { Of(MatterKind.OpenPoint, "3"), noMatter, "Items" },
            { Of(MatterKind.EscalatedDifficulty, Some.Id(98).ToString()), noMatter, "Items" },
            { Of(MatterKind.DisputedActivity, Some.Id(98).ToString()), noMatter, "Items" },
            { Of(MatterKind.DisputedMeasurement, Some.Id(98).ToString()), noMatter, "Items" },
            { Of(MatterKind.RestatedIndicator, "X9"), noMatter, "Items" },
            { Of(MatterKind.ReviewDue, "2"), noMatter, "Items" },
            { Of((MatterKind)99, Called.Point.ToString()), noMatter, "Items" },
        };

        static SetAgenda Of(MatterKind kind, string key) => Command with { Items = [new(new(kind, key), null)] };
    }

    private static Outcome<ProgrammeEvent> When(SetAgenda command) => Given(Called.All).When(it => it.Decide(command));
}
