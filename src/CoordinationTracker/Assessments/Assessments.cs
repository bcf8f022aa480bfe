using System.Collections.Immutable;

namespace CoordinationTracker;

public abstract record AssessmentEvent : ProgrammeEvent;

/// <summary>Something done well (ưu điểm), with what made it possible when somebody said so.</summary>
public sealed record StrengthNoted(Guid Strength, Side Side, Wording Text, DateOnly NotedOn, Wording? Cause) : AssessmentEvent;

/// <summary>Something learnt (bài học kinh nghiệm).</summary>
public sealed record LessonNoted(Guid Lesson, Side Side, Wording Text, DateOnly NotedOn) : AssessmentEvent;

/// <summary>What is worth saying first about a period (nổi bật là): an activity, put forward in words of its own when it deserves them (S1.9).</summary>
public sealed record HighlightMarked(Guid Activity, Wording? Words, DateOnly MarkedOn) : AssessmentEvent;

/// <summary>Something asked of somebody outside the daily work: the body above, the other side, units (kiến nghị, đề xuất).</summary>
public sealed record RecommendationMade(Guid Recommendation, Side Side, Wording Addressee, Wording Text, DateOnly MadeOn) : AssessmentEvent;

/// <summary>Whether what was asked will be done; answered says neither yet.</summary>
public enum RecommendationOutcome { Answered, Accepted, Declined }

/// <summary>What the addressee of a recommendation said to it (kết quả giải quyết, domain 3.5 annex 6).</summary>
/// <param name="By">Who answered, as it signs.</param>
public sealed record RecommendationAnswered(Guid Recommendation, Wording By, DateOnly AnsweredOn, Wording Answer, RecommendationOutcome Outcome) : AssessmentEvent;

/// <summary>Something done in a new way, with its practical result when there is one (đổi mới, sáng tạo; S1.12).</summary>
public sealed record InnovationNoted(Guid Innovation, Side Side, Wording Text, DateOnly NotedOn, Wording? Result) : AssessmentEvent;

/// <summary>A model or an exemplar was commended (biểu dương mô hình, điển hình; S1.10).</summary>
/// <param name="Who">Whom or what: a unit, a group, a model by its name.</param>
/// <param name="Movement">The movement it belongs to ("Dân vận khéo").</param>
/// <param name="Covering">The days it is commended for.</param>
public sealed record ModelCommended(Guid Model, Side Side, Wording Who, Wording What, DateOnly CommendedOn, Wording? Movement, Period? Covering) : AssessmentEvent;

/// <summary>Where a recommendation stands on a day.</summary>
public enum RecommendationState { Open, Answered, Accepted, Declined }

/// <summary>A recommendation and what was said to it, in the order it was told.</summary>
public sealed record Recommendation(RecommendationMade Said, EquatableList<RecommendationAnswered> Answers, EquatableList<long> Positions)
{
    public RecommendationAnswered? AnswerOn(DateOnly day) => Answers.Where(answer => answer.AnsweredOn <= day).OrderBy(answer => answer.AnsweredOn).LastOrDefault();

    public RecommendationState StateOn(DateOnly day) => StateAfter(AnswerOn(day)?.Outcome);

    /// <param name="outcome">Null where nobody answered.</param>
    public static RecommendationState StateAfter(RecommendationOutcome? outcome) => outcome switch
    {
        null => RecommendationState.Open,
        RecommendationOutcome.Answered => RecommendationState.Answered,
        RecommendationOutcome.Accepted => RecommendationState.Accepted,
        _ => RecommendationState.Declined,
    };

    /// <summary>Made, answered or still outstanding in these days.</summary>
    public bool IsAlive(Period period) => Said.MadeOn <= period.To
        && (Said.MadeOn >= period.From || IsOutstandingOn(period.From.AddDays(-1)) || Answers.Any(answer => period.Contains(answer.AnsweredOn)));

    /// <summary>Something about it is still to come: no answer, or one that says neither yes nor no (còn tồn).</summary>
    public bool IsOutstandingOn(DateOnly day) => Said.MadeOn <= day && StateOn(day) is (RecommendationState.Open or RecommendationState.Answered);
}

/// <summary>An assessment and where it stands in the record.</summary>
public sealed record Noted<TAssessment>(TAssessment Said, EquatableList<long> Positions) where TAssessment : AssessmentEvent;

/// <summary>What the two sides make of their own work, in the order they said it.</summary>
public sealed record Assessments
{
    public static readonly Assessments Empty = new();

    public ImmutableList<Noted<StrengthNoted>> Strengths { get; private init; } = [];
    public ImmutableList<Noted<LessonNoted>> Lessons { get; private init; } = [];
    public ImmutableList<Noted<HighlightMarked>> Highlights { get; private init; } = [];
    public ImmutableList<Recommendation> Recommendations { get; private init; } = [];
    public ImmutableList<Noted<InnovationNoted>> Innovations { get; private init; } = [];
    public ImmutableList<Noted<ModelCommended>> Models { get; private init; } = [];

    public Recommendation? FindRecommendation(Guid id) => Recommendations.Find(known => known.Said.Recommendation == id);

    public Assessments Evolve(AssessmentEvent told, Recorded at) => told switch
    {
        StrengthNoted e => this with { Strengths = Strengths.Add(new(e, [at.Position])) },
        LessonNoted e => this with { Lessons = Lessons.Add(new(e, [at.Position])) },
        HighlightMarked e => this with { Highlights = Highlights.Add(new(e, [at.Position])) },
        RecommendationMade e => this with { Recommendations = Recommendations.Add(new(e, [], [at.Position])) },
        RecommendationAnswered e when FindRecommendation(e.Recommendation) is { } known =>
            this with { Recommendations = Recommendations.Replace(known, known with { Answers = known.Answers.Add(e), Positions = known.Positions.Add(at.Position) }) },
        InnovationNoted e => this with { Innovations = Innovations.Add(new(e, [at.Position])) },
        ModelCommended e => this with { Models = Models.Add(new(e, [at.Position])) },
        _ => this,
    };
}
