namespace CoordinationTracker.Tests;

public sealed class AcceptCompletionTests
{
    internal static readonly TaskCompleted Done = new(Some.TheTask, new(2023, 9, 29), Some.Vi("xong"));
    internal static readonly ProgrammeEvent[] Declared = [.. Some.Signed, Some.TaskAssigned with { Verifier = Some.Bloc }, Done];

    private static readonly AcceptCompletion Accept = new(Some.TheTask, Some.Bloc, new(2023, 10, 4), Some.Vi("đạt"));
    private static readonly CompletionAccepted Accepted = new(Some.TheTask, Some.Bloc, new(2023, 10, 4), Some.Vi("đạt"));

    [Fact]
    public void the_verifier_accepts() => When(Accept).Then(Accepted);

    [Fact]
    public void accepting_twice_changes_nothing() => Given([.. Declared, Accepted]).When(it => it.Decide(Accept, Some.Today)).ThenNothing();

    [Fact]
    public void nobody_else_accepts() => When(Accept with { Verifier = Some.Zone }).ThenRefused("Only the unit named as verifier accepts or returns this task.", "Verifier");

    [Theory, MemberData(nameof(NothingToSay))]
    public void without_a_declaration_there_is_nothing_to_accept(ProgrammeEvent[] given, string sentence) => Given(given).When(it => it.Decide(Accept, Some.Today)).ThenRefused(sentence, "Task");

    public static TheoryData<ProgrammeEvent[], string> NothingToSay() => new()
    {
        { Some.Signed, Said.NoTask },
        { [.. Some.WithTask, Done], "No verifier is named for this task." },
        { Declared[..^1], "This task has not been declared complete." },
        { [.. Declared, new CompletionReturned(Some.TheTask, Some.Bloc, new(2023, 10, 1), "thiếu")], "This task has not been declared complete." },
        { [.. Declared, Accepted with { Note = null }], "This completion has been accepted already." },
    };

    [Theory]
    [InlineData("2023-10-07", Said.NotYetDay)]
    [InlineData("2023-09-28", "Something later has been said of this task already.")]
    public void a_day_that_cannot_be_is_refused(string day, string sentence) => When(Accept with { AcceptedOn = Days.On(day) }).ThenRefused(sentence, "AcceptedOn");

    private static Outcome<ProgrammeEvent> When(AcceptCompletion command) => Given(Declared).When(it => it.Decide(command, Some.Today));
}
