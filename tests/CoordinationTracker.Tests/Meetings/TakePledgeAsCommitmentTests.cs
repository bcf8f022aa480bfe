namespace CoordinationTracker.Tests;

public sealed class TakePledgeAsCommitmentTests
{
    private static readonly TakePledgeAsCommitment Command = new(Called.First, Called.Pledge, "2", "2.2", Side.B);
    private static readonly CommitmentMade Told = new(Called.Pledge, "2", "2.2", Side.B, Called.Pledged.Text, new("Cam kết, Hội nghị sơ kết, ngày 20/9/2023", "Pledge, Review conference, 20 Sep 2023"));

    [Fact(DisplayName = "S3.16: what was promised before all is a commitment, in the words of the promise, and cites the meeting")]
    public void a_pledge_becomes_a_commitment() => When(Command).Then(Told);

    [Fact]
    public void twice_changes_nothing() => Given([.. Called.All, Told]).When(it => it.Decide(Command)).ThenNothing();

    [Theory, MemberData(nameof(Bad))]
    public void what_cannot_be_is_refused(TakePledgeAsCommitment command, string sentence, string field) => When(command).ThenRefused(sentence, field);

    public static TheoryData<TakePledgeAsCommitment, string, string> Bad() => new()
    {
        { Command with { Meeting = Called.Next }, "This meeting has not been held.", "Meeting" },
        { Command with { Opinion = Some.Id(98) }, "Nobody said this at the meeting.", "Opinion" },
        { Command with { Field = "9" }, "The programme has no field “9”.", "Field" },
        { Command with { Clause = "2.1" }, "Clause 2.1 exists already.", "Clause" },
    };

    private static Outcome<ProgrammeEvent> When(TakePledgeAsCommitment command) => Given(Called.All).When(it => it.Decide(command));
}
