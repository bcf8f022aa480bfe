namespace CoordinationTracker.Web.Demo;

/// <content>How difficulties climb and end, and what was said to recommendations.</content>
public sealed partial class Diary
{
    public Diary Ladder(string agreedOn, params Rung[] rungs) => Tell((programme, directory, today) => programme.Decide(new AgreeLadder([.. rungs], Day(agreedOn)), today, directory));
    public Diary Prompt(string name, DifficultyKind kind, Side side, string day, string vi, string en, Urgency urgency, Guid by) =>
        New(name, id => (programme, directory, today) => programme.Decide(new RaiseDifficulty(id, kind, side, new(vi, en), Day(day), null, by, urgency), today, directory));
    public Diary Answer(string difficulty, Guid by, AnswerKind kind, string day, string vi, string en, string? expectedOn = null) => Meanwhile(difficulty, id => (programme, directory, today) =>
        programme.Decide(new AnswerDifficulty(id, by, kind, new(vi, en), Day(day), expectedOn is null ? null : Day(expectedOn)), today, directory));
    public Diary Escalate(string difficulty, Guid to, string day, string reason) => Meanwhile(difficulty, id => (programme, _, today) => programme.Decide(new EscalateDifficulty(id, to, Day(day), reason), today));

    /// <summary>The timer's act: whatever was silent too long goes up.</summary>
    public Diary Silence() => Tell((programme, _, today) => programme.Decide(new EscalateSilent(), today));

    public Diary Accept(string difficulty, string day) => Meanwhile(difficulty, id => By(side => (programme, today) => programme.Decide(new AcceptResolution(id, side, Day(day)), today)));
    public Diary Reject(string difficulty, string day, string reason) => Meanwhile(difficulty, id => By(side => (programme, today) => programme.Decide(new RejectResolution(id, side, Day(day), reason), today)));
    public Diary Close(string difficulty, string day, string reason) => Meanwhile(difficulty, id => (programme, _, today) => programme.Decide(new CloseDifficulty(id, Day(day), reason), today));
    public Diary Reopen(string difficulty, string day, string reason) => Meanwhile(difficulty, id => (programme, _, today) => programme.Decide(new ReopenDifficulty(id, Day(day), reason), today));
    public Diary Recur(string difficulty, string earlier, string day) => Meanwhile(difficulty, id => (programme, _, today) => programme.Decide(new RecogniseRecurrence(id, named[earlier], Day(day)), today));

    public Diary AnswerRecommendation(string recommendation, Wording by, RecommendationOutcome outcome, string day, string vi, string en) => Meanwhile(recommendation, id => (programme, _, today) =>
        programme.Decide(new AnswerRecommendation(id, by, Day(day), new(vi, en), outcome), today));
    public Diary Innovate(string? name, Side side, string day, string vi, string en, Wording? result = null) => New(name, id => (programme, _, today) => programme.Decide(new NoteInnovation(id, side, new(vi, en), Day(day), result), today));
    public Diary Commend(string? name, Side side, string day, Wording who, string vi, string en, Wording? movement = null, Period? covering = null) =>
        New(name, id => (programme, _, today) => programme.Decide(new CommendModel(id, side, who, new(vi, en), Day(day), movement, covering), today));

    // In its own hour, between words about the same thing that are written down elsewhere.
    private Diary Meanwhile(string name, Func<Guid, Func<Programme, Directory, DateOnly, IReadOnlyList<object>>> decide) => Tell(decide(named[name]));
}
