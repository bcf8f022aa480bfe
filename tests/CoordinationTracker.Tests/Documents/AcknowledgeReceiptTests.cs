namespace CoordinationTracker.Tests;

public sealed class AcknowledgeReceiptTests
{
    private static readonly AcknowledgeReceipt Acknowledge = new(Papers.TheCirculation, Some.Mobilisation, new(2023, 5, 22), Some.Vi("Văn thư"));

    [Fact(DisplayName = "S4.16: an addressee acknowledges, and it is seen who has not")]
    public void an_addressee_acknowledges()
    {
        When(Acknowledge).Then(Papers.Acknowledged);
        Some.DirectoryOf([.. Papers.Sent, Papers.Acknowledged]).Documents.FindCirculation(Papers.TheCirculation)!.Silent.ShouldBe([Some.Enterprises]);
    }

    [Fact]
    public void acknowledging_twice_changes_nothing() => Given([.. Papers.Sent, Papers.Acknowledged]).When(it => it.Decide(Acknowledge, Some.Today)).ThenNothing();

    [Fact]
    public void what_cannot_be_is_refused()
    {
        When(Acknowledge with { Circulation = Some.Id(899) }).ThenRefused("There is no such circulation.", "Circulation");
        When(Acknowledge with { Unit = Some.Zone }).ThenRefused("The document was not sent to this unit.", "Unit");
        When(Acknowledge with { AcknowledgedOn = new(2023, 5, 19) }).ThenRefused("It was circulated after this day.", "AcknowledgedOn");
        When(Acknowledge with { AcknowledgedOn = Some.Tomorrow }).ThenRefused(Said.NotYetDayInDirectory, "AcknowledgedOn");
        Given([.. Papers.Sent, Papers.Acknowledged]).When(it => it.Decide(Acknowledge with { AcknowledgedOn = new(2023, 5, 23) }, Some.Today)).ThenRefused("This unit has acknowledged it already.", "Unit");
    }

    private static Outcome<DirectoryEvent> When(AcknowledgeReceipt command) => Given(Papers.Sent).When(it => it.Decide(command, Some.Today));
}
