namespace CoordinationTracker.Reports;

/// <content>What the sides make of their work: highlights, innovations, models, difficulties, recommendations.</content>
public sealed partial class Reviewing
{
    private DateOnly AssessedOn => toldOn < widened.To ? toldOn : widened.To;

    private EquatableList<HighlightFinding> FindHighlights() => programme.Assessments.Highlights
        .Select(mark => (mark, activity: programme.Activities.Find(mark.Said.Activity)))
        .Where(marked => marked.activity is { Withdrawal: null } activity && covering.Contains(activity.Account.OccurredOn))
        .Select(marked => new HighlightFinding(marked.mark.Said.Words ?? marked.activity!.Account.Summary, [.. marked.mark.Positions, .. marked.activity!.Positions])).ToEquatableList();

    private EquatableList<InnovationFinding> FindInnovations() => programme.Assessments.Innovations.Where(innovation => Noted(innovation.Said.NotedOn))
        .Select(innovation => new InnovationFinding(innovation.Said.Text, innovation.Said.Side, innovation.Said.Result, innovation.Positions)).ToEquatableList();

    private EquatableList<ModelFinding> FindModels() => programme.Assessments.Models.Where(model => Noted(model.Said.CommendedOn))
        .Select(model => new ModelFinding(model.Said.Who, model.Said.What, model.Said.Side, model.Said.Movement, model.Said.Covering, model.Positions)).ToEquatableList();

    // A limitation and a shortcoming are not merged: each kind together (S1.17).
    private List<Difficulty> AliveDifficulties() => [.. programme.Difficulties.During(widened).Where(difficulty => difficulty.Raised.RaisedOn <= AssessedOn).OrderBy(difficulty => difficulty.Raised.Kind)];

    private DifficultyFinding Find(Difficulty difficulty)
    {
        var (raised, key) = (difficulty.Raised, $"difficulty.{difficulty.Id:N}");
        // Who holds it follows from the ladders too.
        var held = difficulty.Ladders.InOrder.Where(ladder => ladder.AgreedOn <= AssessedOn).Select(ladder => (EquatableList<long>)[ladder.Position]).Append(difficulty.Positions).InOrder();
        var earlier = EarlierOf(difficulty);
        var answer = difficulty.Answers.Where(answer => answer.AnsweredOn <= AssessedOn).OrderBy(answer => answer.AnsweredOn).LastOrDefault();
        return new(difficulty.Id, raised.Kind, raised.Side, raised.Text, raised.RaisedOn, raised.Urgency, difficulty.PartOn(AssessedOn)!.Value,
            new($"{key}.days", difficulty.DaysOpen(AssessedOn), Qualifier.Exactly, difficulty.Positions),
            difficulty.StaysOn(AssessedOn).Select((stay, index) => new StayFinding(stay.Unit is { } unit ? NameOf(unit) : null, difficulty.Ladders.On(stay.From)?.LevelOf(stay.Unit) ?? 0,
                new($"{key}.stay-{index + 1}", stay.Days, Qualifier.Exactly, held), difficulty.Escalations.Any(escalated => escalated.BySilence && escalated.To == stay.Unit && escalated.EscalatedOn == stay.From))).ToEquatableList(),
            difficulty.Ladders.On(AssessedOn)?.Rungs.Count ?? 0, earlier.Count == 0 ? null : QuarterOf(earlier[^1].Raised.RaisedOn), earlier.Count,
            answer is null ? null : new(NameOf(answer.By), answer.Kind, answer.Text, answer.AnsweredOn, answer.ExpectedOn),
            difficulty.Causes.ToEquatableList(), difficulty.Solutions.Where(solution => solution.ProposedOn <= AssessedOn).ToEquatableList(), difficulty.ResolutionOn(AssessedOn),
            difficulty.StateOn(AssessedOn) is DifficultyState.Accepted ? difficulty.Turns.Last(turn => turn.On <= AssessedOn).On : null, difficulty.ClosingOn(AssessedOn), difficulty.Positions);
    }

    private List<Difficulty> EarlierOf(Difficulty difficulty) => difficulty.Recurrence?.RecognisedOn <= AssessedOn ? [.. programme.Difficulties.EarlierOf(difficulty)] : [];

    // What was raised at the conference of a quarter was told in that quarter's report.
    private Period? QuarterOf(DateOnly day) => programme.Periods.Containing(PeriodKind.Quarter, day) is { } quarter && programme.Periods.Before(PeriodKind.Quarter, quarter) is { } before
        && programme.Reviews.Find(PeriodKind.Quarter, before)?.Opening.ConferenceOn >= day ? before : programme.Periods.Containing(PeriodKind.Quarter, day);

    private DifficultyTotals FindDifficultyTotals(List<Difficulty> difficulties)
    {
        return new(Of("all", _ => true), Of("raised", Raised), Of("recurring", difficulty => EarlierOf(difficulty).Count > 0), Of("prompt", difficulty => Raised(difficulty) && difficulty.Raised.Urgency is not null),
            Enum.GetValues<DifficultyPart>().Select(part => new DifficultyCount(part, Of($"{part}", difficulty => difficulty.PartOn(AssessedOn) == part))).ToEquatableList());

        bool Raised(Difficulty difficulty) => Noted(difficulty.Raised.RaisedOn);
        Figure Of(string part, Func<Difficulty, bool> counted) => Figure.Counted($"difficulties.{part}", [.. difficulties.Where(counted).Select(difficulty => difficulty.Positions)]);
    }

    private List<Recommendation> AliveRecommendations() => [.. programme.Assessments.Recommendations.Where(made => made.IsAlive(widened) && made.Said.MadeOn <= AssessedOn)];

    private RecommendationFinding Find(Recommendation made) => new(made.Said.Recommendation, made.Said.Addressee, made.Said.Text, made.Said.Side, made.Said.MadeOn, IsEarlier(made), made.StateOn(AssessedOn), made.AnswerOn(AssessedOn),
        made.IsOutstandingOn(AssessedOn) ? AssessedOn.DayNumber - made.Said.MadeOn.DayNumber : null, made.Positions);

    private bool IsEarlier(Recommendation made) => !Noted(made.Said.MadeOn);

    private RecommendationTotals FindRecommendationTotals(List<Recommendation> recommendations)
    {
        return new(Of("all", _ => true), Of("earlier", IsEarlier), Of("earlier-outstanding", made => IsEarlier(made) && made.IsOutstandingOn(AssessedOn)),
            Enum.GetValues<RecommendationState>().Select(state => new RecommendationCount(state, Of($"{state}", made => made.StateOn(AssessedOn) == state))).ToEquatableList());

        Figure Of(string part, Func<Recommendation, bool> counted) => Figure.Counted($"recommendations.{part}", [.. recommendations.Where(counted).Select(made => made.Positions)]);
    }
}
