namespace CoordinationTracker.Tests;

public sealed class DepositDocumentTests
{
    private static readonly DepositDocument Deposit = new(Papers.TheDeposit, Some.Mobilisation, Some.Bloc, new(2023, 5, 25), Some.Vi("Văn thư"), Papers.Ours);

    [Fact(DisplayName = "S2.10: what was left at which office, on which day, and who received it")]
    public void a_deposit_is_recorded()
    {
        When(Deposit).Then(Papers.Deposited);
        When(Deposit with { Document = null, What = Some.Vi("Hồ sơ kết nạp") }).Then(Papers.Deposited with { Document = null, What = Some.Vi("Hồ sơ kết nạp") });
    }

    [Fact]
    public void recording_it_twice_changes_nothing() => Given([.. Papers.Registered, Papers.Deposited]).When(it => it.Decide(Deposit, Some.Today)).ThenNothing();

    [Fact]
    public void what_cannot_be_is_refused()
    {
        When(Deposit with { Deposit = Guid.Empty }).ThenRefused(Said.NoId, "Deposit");
        When(Deposit with { Document = Papers.Another }).ThenRefused("The register has no such document.", "Document");
        When(Deposit with { Document = null }).ThenRefused("Choose a document of the register, or say in words what was left; one of the two.", "What");
        When(Deposit with { What = Some.Vi("Hồ sơ") }).ThenRefused("Choose a document of the register, or say in words what was left; one of the two.", "What");
        When(Deposit with { Unit = Some.NoUnit }).ThenRefused(Said.NoUnit, "Unit");
        When(Deposit with { Office = Some.NoUnit }).ThenRefused(Said.NoUnit, "Office");
        When(Deposit with { ReceivedBy = new() }).ThenRefused(Said.Blank, "ReceivedBy");
        When(Deposit with { ReceivedOn = Some.Tomorrow }).ThenRefused(Said.NotYetDayInDirectory, "ReceivedOn");
        When(Deposit with { ReceivedOn = new(2023, 5, 1) }).ThenRefused("It was issued after this day.", "ReceivedOn");
        Given([.. Papers.Registered, Papers.Deposited]).When(it => it.Decide(Deposit with { Office = Some.Zone }, Some.Today)).ThenRefused("Another deposit has this id.", "Deposit");
    }

    private static Outcome<DirectoryEvent> When(DepositDocument command) => Given(Papers.Registered).When(it => it.Decide(command, Some.Today));
}
