namespace CoordinationTracker.Tests;

/// <summary>Given what happened, when something is decided, then exactly these events, nothing, or a refusal in these very words.</summary>
public static class Spec
{
    public static Situation<Programme> Given(params ProgrammeEvent[] events) => new(Programme.Fold(Some.History(events)));
    public static Situation<Directory> Given(params DirectoryEvent[] events) => new(Some.DirectoryOf(events));
    public static Situation<Portfolio> Given(params PortfolioEvent[] events) => new(Kept.PortfolioOf(events));
}

/// <param name="State">What the given events fold to.</param>
public sealed record Situation<TState>(TState State)
{
    public Outcome<TEvent> When<TEvent>(Func<TState, TEvent[]> decide)
    {
        try { return new(decide(State), null); }
        catch (Refusal refusal) { return new([], refusal); }
    }
}

public sealed record Outcome<TEvent>(TEvent[] Events, Refusal? Refusal)
{
    public void Then(params TEvent[] expected)
    {
        Refusal?.Message.ShouldBeNull("It was refused.");
        Events.ShouldBe(expected);
    }

    public void ThenNothing() => Then();

    /// <param name="field">The field the sentence stands beside; none when it is about the whole.</param>
    public void ThenRefused(string sentence, string? field = null)
    {
        if (Refusal is null) throw new ShouldAssertException($"Nothing was refused; {Events.Length} event(s) came out.");
        Refusal.Sentence.En.ShouldBe(sentence);
        Refusal.Field.ShouldBe(field);
        Refusal.Sentence.Vi.ShouldNotBeNullOrWhiteSpace("Every sentence is said in Vietnamese too.");
    }
}
