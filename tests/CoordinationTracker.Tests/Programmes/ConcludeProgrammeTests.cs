namespace CoordinationTracker.Tests;

public sealed class ConcludeProgrammeTests
{
    private static readonly ConcludeProgramme Conclude = new(Some.Today, Some.Vi("Hết giai đoạn"));
    private static readonly ProgrammeConcluded Concluded = new(Some.Today, Some.Vi("Hết giai đoạn"));

    [Fact(DisplayName = "S0.26: a programme comes to its end")]
    public void a_programme_comes_to_its_end() => When(Conclude).Then(Concluded);

    [Fact]
    public void concluding_twice_changes_nothing() => Given([.. Some.Signed, Concluded]).When(it => it.Decide(Conclude, Some.Today)).ThenNothing();

    [Fact]
    public void another_conclusion_is_refused() =>
        Given([.. Some.Signed, Concluded]).When(it => it.Decide(Conclude with { ConcludedOn = Some.Yesterday }, Some.Today))
            .ThenRefused("The programme has been concluded already.");

    [Fact]
    public void a_programme_nobody_signed_cannot_be_concluded() =>
        Given(Array.Empty<ProgrammeEvent>()).When(it => it.Decide(Conclude, Some.Today)).ThenRefused(Said.NotSigned);

    [Fact]
    public void tomorrow_is_refused() => When(Conclude with { ConcludedOn = Some.Tomorrow }).ThenRefused(Said.NotYetDay, "ConcludedOn");

    [Fact]
    public void a_day_before_the_signing_is_refused() => When(Conclude with { ConcludedOn = new(2023, 5, 15) }).ThenRefused(Said.BeforeSigning, "ConcludedOn");

    [Fact]
    public void a_blank_reason_is_refused() => When(Conclude with { Reason = new() }).ThenRefused(Said.Blank, "Reason");

    [Fact]
    public void entries_about_its_days_are_still_welcome() =>
        Given([.. Some.Signed, Concluded]).When(it => it.Decide(new LogActivity(Some.TheActivity, Some.Account), Some.Today, Some.Directory)).Then(Some.ActivityLogged);

    private static Outcome<ProgrammeEvent> When(ConcludeProgramme command) => Given(Some.Signed).When(it => it.Decide(command, Some.Today));
}
