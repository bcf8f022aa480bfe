namespace CoordinationTracker.Tests;

public sealed class EscalateSilentTests
{
    private static readonly DateOnly Silent = new(2023, 7, 19);
    private static readonly DifficultyEscalated ToZone = new(Some.TheDifficulty, Some.Zone, Silent, null, BySilence: true);

    [Fact(DisplayName = "Peers 33: a difficulty goes up by itself on silence, and the act is an event")]
    public void silence_longer_than_the_level_allows_takes_it_up() => On(Silent).Then(ToZone);

    [Fact]
    public void silence_as_long_as_the_level_allows_does_not() => On(new(2023, 7, 18)).ThenNothing();

    [Fact]
    public void the_same_day_again_decides_nothing() => On(Silent, ToZone).ThenNothing();

    [Fact]
    public void the_next_level_has_its_own_time()
    {
        On(new(2023, 8, 8), ToZone).ThenNothing();
        On(new(2023, 8, 9), ToZone).Then(ToZone with { To = Some.Bloc, EscalatedOn = new(2023, 8, 9) });
    }

    [Fact]
    public void nobody_is_above_the_top() => On(Some.Today, Climbing.ToBloc).ThenNothing();

    [Fact]
    public void who_answered_is_not_silent()
    {
        var answered = new DifficultyAnswered(Some.TheDifficulty, Some.Enterprises, AnswerKind.Answer, Some.Vi("đang làm"), new(2023, 7, 10), null);

        On(Silent, answered).ThenNothing();
        On(new(2023, 7, 26), answered).Then(ToZone with { EscalatedOn = new(2023, 7, 26) });
    }

    [Fact]
    public void an_interim_reply_keeps_it_quiet_up_to_the_day_it_names()
    {
        var interim = new DifficultyAnswered(Some.TheDifficulty, Some.Enterprises, AnswerKind.Interim, Some.Vi("chờ công ty mẹ"), new(2023, 7, 10), new(2023, 8, 31));

        On(new(2023, 8, 31), interim).ThenNothing();
        On(new(2023, 9, 1), interim).Then(ToZone with { EscalatedOn = new(2023, 9, 1) });
    }

    [Fact]
    public void a_difficulty_that_is_closed_or_that_no_ladder_is_for_stays()
    {
        On(Some.Today, Climbing.Resolved).ThenNothing();
        On(Some.Today, Climbing.Closed).ThenNothing();
        Given(Some.WithDifficulty).When(it => it.Decide(new EscalateSilent(), Some.Today)).ThenNothing();
    }

    [Fact]
    public void a_day_before_the_last_move_decides_nothing() => On(new(2023, 7, 31), Climbing.ToZone).ThenNothing();

    private static Outcome<ProgrammeEvent> On(DateOnly today, params ProgrammeEvent[] given) => Given(Climbing.After(given)).When(it => it.Decide(new EscalateSilent(), today));
}
