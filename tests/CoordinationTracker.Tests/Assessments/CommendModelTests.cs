namespace CoordinationTracker.Tests;

public sealed class CommendModelTests
{
    private static readonly CommendModel Commend = new(
        Some.Id(67), Side.A, Some.Vi("Chi bộ doanh nghiệp nhựa"), Some.Vi("Tổ công nhân tự quản"), Some.Today, Some.Vi("Dân vận khéo"), new(new(2021, 1, 1), new(2023, 12, 31)));
    private static readonly ModelCommended Commended = new(Some.Id(67), Side.A, Commend.Who, Commend.What, Some.Today, Commend.Movement, Commend.Covering);

    [Fact(DisplayName = "S1.10: a model is commended, with its movement and period")]
    public void a_model_is_commended() => When(Commend).Then(Commended);

    [Fact]
    public void commending_twice_changes_nothing() => When(Commend, Commended).ThenNothing();

    [Fact]
    public void what_cannot_be_is_refused()
    {
        When(Commend with { Side = Side.B }, Commended).ThenRefused("Another assessment has this id.", "Model");
        When(Commend with { Model = Guid.Empty }).ThenRefused(Said.NoId, "Model");
        When(Commend with { Side = Said.AnotherSide }).ThenRefused(Said.NoSide, "Side");
        When(Commend with { CommendedOn = Some.Tomorrow }).ThenRefused(Said.NotYetDay, "CommendedOn");
        When(Commend with { Who = new() }).ThenRefused(Said.Blank, "Who");
        When(Commend with { What = new() }).ThenRefused(Said.Blank, "What");
    }

    private static Outcome<ProgrammeEvent> When(CommendModel command, params ProgrammeEvent[] given) => Given([.. Some.Signed, .. given]).When(it => it.Decide(command, Some.Today));
}
