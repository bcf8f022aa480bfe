namespace CoordinationTracker.Tests;

/// <summary>A helper that cannot fail proves nothing.</summary>
public sealed class SpecTests
{
    private static readonly StartTask Start = new(Some.TheTask, Some.Today);
    private static readonly TaskStarted Started = new(Some.TheTask, Some.Today);

    [Fact]
    public void it_passes_on_the_exact_events() => Given(Some.WithTask).When(it => it.Decide(Start, Some.Today)).Then(Started);

    [Fact]
    public void it_fails_on_a_missing_event() =>
        Fails(() => Given(Some.WithTask).When(it => it.Decide(Start, Some.Today)).Then(Started, Started));

    [Fact]
    public void it_fails_on_an_extra_event() => Fails(() => Given(Some.WithTask).When(it => it.Decide(Start, Some.Today)).ThenNothing());

    [Fact]
    public void it_fails_on_another_event() =>
        Fails(() => Given(Some.WithTask).When(it => it.Decide(Start, Some.Today)).Then(Started with { StartedOn = Some.Yesterday }));

    [Fact]
    public void it_fails_on_an_unexpected_refusal() => Fails(() => Given(Some.Signed).When(it => it.Decide(Start, Some.Today)).ThenNothing());

    [Fact]
    public void it_fails_when_nothing_is_refused() =>
        Fails(() => Given(Some.WithTask).When(it => it.Decide(Start, Some.Today)).ThenRefused("There is no such task.", "Task"));

    [Theory]
    [InlineData("There is no such task", "Task")]
    [InlineData("There is no such task.", null)]
    [InlineData("There is no such task.", "task")]
    public void it_fails_on_another_sentence_or_field(string sentence, string? field) =>
        Fails(() => Given(Some.Signed).When(it => it.Decide(Start, Some.Today)).ThenRefused(sentence, field));

    [Fact]
    public void it_fails_when_the_sentence_is_missing_in_a_language() =>
        Fails(() => Given(Some.Signed).When<ProgrammeEvent>(_ => throw new Refusal(new Wording(En: "No."))).ThenRefused("No."));

    [Fact]
    public void it_lets_a_fault_through() =>
        Should.Throw<InvalidOperationException>(() => Given(Some.Signed).When<ProgrammeEvent>(_ => throw new InvalidOperationException()));

    [Fact]
    public void given_events_are_in_one_stream_at_rising_positions_and_times()
    {
        var history = Some.History(Some.WithTask);

        history.Select(told => told.Version).ShouldBe(Enumerable.Range(1, history.Length).Select(version => (long)version));
        history.Select(told => told.Position).ShouldBeInOrder(SortDirection.Ascending, StrictlyRising<long>());
        history.Select(told => told.RecordedAt).ShouldBeInOrder(SortDirection.Ascending, StrictlyRising<DateTimeOffset>());
    }

    private static Comparer<T> StrictlyRising<T>() => Comparer<T>.Create((left, right) => Comparer<T>.Default.Compare(left, right) is var order and not 0 ? order : 1);

    private static void Fails(Action spec) => Should.Throw<ShouldAssertException>(spec);
}
