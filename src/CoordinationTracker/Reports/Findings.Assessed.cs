namespace CoordinationTracker.Reports;

/// <summary>A limitation, shortcoming or difficulty that was alive in the covered days, as it stood on the day assessed (S0.18, S1.27).</summary>
/// <param name="Urgency">It was reported at once, outside any period (S1.26).</param>
/// <param name="Stays">Who held it how long; the last holds it now while it is open.</param>
/// <param name="Levels">How many levels the ladder in force has; 0 where none was agreed.</param>
/// <param name="RecurringSince">The quarter in which it was told for the first time, when it has come back.</param>
/// <param name="TimesBefore">How often it was raised before.</param>
/// <param name="Answer">The last word of those who held it.</param>
/// <param name="Resolution">What one side says came of it.</param>
/// <param name="AcceptedOn">The day the other side accepted that.</param>
public sealed record DifficultyFinding(
    Guid Difficulty, DifficultyKind Kind, Side Side, Wording Text, DateOnly RaisedOn, Urgency? Urgency, DifficultyPart Part, Figure DaysOpen, EquatableList<StayFinding> Stays, int Levels,
    Period? RecurringSince, int TimesBefore, AnswerFinding? Answer, EquatableList<CauseNoted> Causes, EquatableList<SolutionProposed> Solutions,
    DifficultyResolved? Resolution, DateOnly? AcceptedOn, DifficultyClosed? Closing, EquatableList<long> Positions)
{
    public bool IsOpen => Part is DifficultyPart.Open or DifficultyPart.Escalated;
    public IEnumerable<Figure> Figures() => Stays.Select(stay => stay.Days).Prepend(DaysOpen);

    /// <summary>What is told of it, whatever entries stand behind.</summary>
    public DifficultyFinding InWords() => this with
    {
        Positions = [], DaysOpen = DaysOpen with { Positions = [] }, Stays = Stays.Select(stay => stay with { Days = stay.Days with { Positions = [] } }).ToEquatableList(),
    };
}

/// <summary>A difficulty's stay with a unit: on which level, for how many days, and whether it came there because nobody spoke.</summary>
/// <param name="Unit">Null while no ladder said who holds it.</param>
/// <param name="Level">The lowest is 1; 0 for a unit that was on no ladder.</param>
public sealed record StayFinding(Wording? Unit, int Level, Figure Days, bool BySilence);

public sealed record AnswerFinding(Wording By, AnswerKind Kind, Wording Text, DateOnly AnsweredOn, DateOnly? ExpectedOn);

public sealed record DifficultyCount(DifficultyPart Part, Figure Count);

/// <summary>How many difficulties there were and what became of them; the parts add up to all.</summary>
/// <param name="Raised">Of all, those raised in the covered days.</param>
/// <param name="Recurring">Of all, those that had come before.</param>
/// <param name="Prompt">Of those raised, the ones reported at once, outside any period.</param>
public sealed record DifficultyTotals(Figure All, Figure Raised, Figure Recurring, Figure Prompt, EquatableList<DifficultyCount> Parts)
{
    public IEnumerable<Figure> Figures() => [All, Raised, Recurring, Prompt, .. Parts.Select(part => part.Count)];
}

/// <summary>One line of annex 6: what was asked of whom, and what was said to it.</summary>
/// <param name="Earlier">It was asked before the covered days and is still outstanding, or was answered in them.</param>
/// <param name="DaysWaiting">How many days something about it has been outstanding; null when nothing is.</param>
public sealed record RecommendationFinding(
    Guid Recommendation, Wording Addressee, Wording Text, Side Side, DateOnly MadeOn, bool Earlier, RecommendationState State, RecommendationAnswered? Answer, int? DaysWaiting, EquatableList<long> Positions);

public sealed record RecommendationCount(RecommendationState State, Figure Count);

/// <summary>How many recommendations there were and how they stand; the states add up to all.</summary>
/// <param name="Earlier">Of all, those of the time before.</param>
/// <param name="EarlierOutstanding">Of those, the ones that are outstanding still.</param>
public sealed record RecommendationTotals(Figure All, Figure Earlier, Figure EarlierOutstanding, EquatableList<RecommendationCount> States)
{
    public IEnumerable<Figure> Figures() => [All, Earlier, EarlierOutstanding, .. States.Select(state => state.Count)];
}

/// <summary>Something done in a new way (S1.12).</summary>
public sealed record InnovationFinding(Wording Text, Side Side, Wording? Result, EquatableList<long> Positions);

/// <summary>A model or an exemplar that was commended (S1.10).</summary>
public sealed record ModelFinding(Wording Who, Wording What, Side Side, Wording? Movement, Period? Covering, EquatableList<long> Positions);
