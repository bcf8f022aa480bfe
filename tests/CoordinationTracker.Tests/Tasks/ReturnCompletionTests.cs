namespace CoordinationTracker.Tests;

public sealed class ReturnCompletionTests
{
    private static readonly ReturnCompletion Return = new(Some.TheTask, Some.Bloc, new(2023, 10, 4), "thiếu phụ lục");
    private static readonly CompletionReturned Returned = new(Some.TheTask, Some.Bloc, new(2023, 10, 4), "thiếu phụ lục");

    [Fact]
    public void the_verifier_returns_it_with_the_reason() => When(Return).Then(Returned);

    [Fact]
    public void returning_twice_changes_nothing() => Given([.. AcceptCompletionTests.Declared, Returned]).When(it => it.Decide(Return, Some.Today)).ThenNothing();

    [Fact]
    public void a_completion_given_again_may_be_returned_again() =>
        Given([.. AcceptCompletionTests.Declared, Returned, new TaskCompleted(Some.TheTask, new(2023, 10, 5), Some.Vi("đủ"))])
            .When(it => it.Decide(Return with { ReturnedOn = Some.Today }, Some.Today)).Then(Returned with { ReturnedOn = Some.Today });

    [Fact]
    public void nobody_else_returns_it() => When(Return with { Verifier = Some.Mobilisation }).ThenRefused("Only the unit named as verifier accepts or returns this task.", "Verifier");

    [Fact]
    public void what_was_accepted_is_reopened_rather_than_returned() =>
        Given([.. AcceptCompletionTests.Declared, new CompletionAccepted(Some.TheTask, Some.Bloc, new(2023, 10, 3), null)]).When(it => it.Decide(Return, Some.Today))
            .ThenRefused("This completion has been accepted already.", "Task");

    [Fact]
    public void a_blank_reason_is_refused() => When(Return with { Reason = " " }).ThenRefused(Said.Blank, "Reason");

    private static Outcome<ProgrammeEvent> When(ReturnCompletion command) => Given(AcceptCompletionTests.Declared).When(it => it.Decide(command, Some.Today));
}
