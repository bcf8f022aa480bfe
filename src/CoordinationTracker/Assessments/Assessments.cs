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

/// <summary>An assessment and where it stands in the record.</summary>
public sealed record Noted<TAssessment>(TAssessment Said, EquatableList<long> Positions) where TAssessment : AssessmentEvent;

/// <summary>What the two sides make of their own work, in the order they said it.</summary>
public sealed record Assessments
{
    public static readonly Assessments Empty = new();

    public ImmutableList<Noted<StrengthNoted>> Strengths { get; private init; } = [];
    public ImmutableList<Noted<LessonNoted>> Lessons { get; private init; } = [];
    public ImmutableList<Noted<HighlightMarked>> Highlights { get; private init; } = [];
    public ImmutableList<Noted<RecommendationMade>> Recommendations { get; private init; } = [];

    public Assessments Evolve(AssessmentEvent told, Recorded at) => told switch
    {
        StrengthNoted e => this with { Strengths = Strengths.Add(new(e, [at.Position])) },
        LessonNoted e => this with { Lessons = Lessons.Add(new(e, [at.Position])) },
        HighlightMarked e => this with { Highlights = Highlights.Add(new(e, [at.Position])) },
        RecommendationMade e => this with { Recommendations = Recommendations.Add(new(e, [at.Position])) },
        _ => this,
    };
}
