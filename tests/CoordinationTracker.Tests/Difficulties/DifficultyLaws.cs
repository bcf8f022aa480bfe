using FsCheck;
using FsCheck.Fluent;

namespace CoordinationTracker.Tests;

/// <summary>What holds of every difficulty, whatever was tried on it, day after day.</summary>
public sealed class DifficultyLaws
{
    private static readonly DateOnly Raised = Some.DifficultyRaised.RaisedOn;

    [Fact]
    public void the_days_of_its_holders_add_up_to_the_days_it_was_open() => Law.Holds(Lives(), life =>
    {
        var (_, difficulty) = Lived(life);
        for (var day = Raised; day <= Raised.AddDays(life.Length); day = day.AddDays(1))
        {
            var open = Enumerable.Range(0, day.DayNumber - Raised.DayNumber).Count(after => difficulty.IsOpenOn(Raised.AddDays(after)));
            difficulty.DaysOpen(day).ShouldBe(open);
            difficulty.DaysPerHolder(day).Sum(held => held.Days).ShouldBe(open);
        }
    }, 60);

    [Fact]
    public void it_is_in_exactly_one_state_from_the_day_it_was_raised_and_held_only_while_open() => Law.Holds(Lives(), life =>
    {
        var (_, difficulty) = Lived(life);
        difficulty.StateOn(Raised.AddDays(-1)).ShouldBeNull();
        for (var day = Raised; day <= Raised.AddDays(life.Length); day = day.AddDays(1))
        {
            difficulty.StateOn(day).ShouldNotBeNull();
            (difficulty.HolderOn(day) is not null).ShouldBe(difficulty.IsOpenOn(day));
            (difficulty.PartOn(day) is DifficultyPart.Open or DifficultyPart.Escalated).ShouldBe(difficulty.IsOpenOn(day));
        }
    }, 60);

    [Fact]
    public void silence_takes_it_up_once_a_level_and_replay_is_equal() => Law.Holds(Lives(), life =>
    {
        var (events, difficulty) = Lived(life);
        difficulty.Escalations.GroupBy(escalated => escalated.To).ShouldAllBe(to => to.Count() == 1);
        var replayed = Programme.Fold(Some.History([.. events])).Difficulties.Find(Some.TheDifficulty)!;
        replayed.Escalations.ShouldBe(difficulty.Escalations);
        replayed.StaysOn(Some.Today).ShouldBe(difficulty.StaysOn(Some.Today));
    }, 60);

    // One number a day: mostly nothing happens but the timer.
    private static Arbitrary<int[]> Lives() => Arb.From(Gen.Choose(0, 40).ArrayOf(), Law.Shorter);

    private static (List<ProgrammeEvent> Events, Difficulty Difficulty) Lived(int[] life)
    {
        var events = Climbing.After().ToList();
        var programme = Programme.Fold(Some.History([.. events]));
        foreach (var (index, what) in life.Index())
        {
            var day = Raised.AddDays(index + 1);
            Try(it => what switch
            {
                1 => it.Decide(new ResolveDifficulty(Some.TheDifficulty, Side.B, day, Some.Vi("xong"), Some.Vi("biên bản")), day),
                2 => it.Decide(new AcceptResolution(Some.TheDifficulty, Side.A, day), day),
                3 => it.Decide(new RejectResolution(Some.TheDifficulty, Side.A, day, "chưa"), day),
                4 => it.Decide(new CloseDifficulty(Some.TheDifficulty, day, "thôi"), day),
                5 => it.Decide(new ReopenDifficulty(Some.TheDifficulty, day, "lại"), day),
                6 => it.Decide(new EscalateDifficulty(Some.TheDifficulty, Some.Bloc, day, "khó"), day),
                7 => it.Decide(new AnswerDifficulty(Some.TheDifficulty, Some.Enterprises, AnswerKind.Answer, Some.Vi("đang làm"), day), day, Some.Directory),
                _ => [],
            });
            Try(it => it.Decide(new EscalateSilent(), day));
            programme.Decide(new EscalateSilent(), day).ShouldBeEmpty();
        }
        return (events, programme.Difficulties.Find(Some.TheDifficulty)!);

        void Try(Func<Programme, ProgrammeEvent[]> decide)
        {
            foreach (var told in new Situation<Programme>(programme).When(decide).Events)
            {
                events.Add(told);
                programme = programme.Evolve(Some.At(told, events.Count));
            }
        }
    }
}
