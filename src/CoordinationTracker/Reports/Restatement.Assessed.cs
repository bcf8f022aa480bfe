namespace CoordinationTracker.Reports;

/// <summary>A difficulty or a recommendation that came into the report since, or is told otherwise.</summary>
/// <param name="Causes">Why, in the order of the words.</param>
/// <param name="Difficulty">Null for a recommendation.</param>
/// <param name="Positions">What was said of it since.</param>
public sealed record AssessmentChange(EquatableList<ChangeCause> Causes, Guid? Difficulty, Wording Text, EquatableList<long> Positions);

/// <content>What was said since of difficulties and recommendations.</content>
public sealed partial record Restatement
{
    private static IEnumerable<AssessmentChange> AssessmentsChanged(Findings then, Findings now, Programme programme)
    {
        var said = SaidSince(programme, then, now).ToLookup(said => said.About);
        return Changed(findings => findings.Difficulties.Select(difficulty => (difficulty.Difficulty, difficulty.Text, Told: (object)difficulty.InWords())), isDifficulty: true)
            .Concat(Changed(findings => findings.Recommendations.Select(made => (made.Recommendation, made.Text, Told: (object)(made with { Positions = [] }))), isDifficulty: false));

        IEnumerable<AssessmentChange> Changed(Func<Findings, IEnumerable<(Guid Id, Wording Text, object Told)>> told, bool isDifficulty)
        {
            var (before, after) = (told(then).ToDictionary(it => it.Id), told(now).ToDictionary(it => it.Id));
            return after.Values.Concat(before.Values.ExceptBy(after.Keys, it => it.Id))
                .Where(it => said.Contains(it.Id) && !(before.TryGetValue(it.Id, out var old) && after.TryGetValue(it.Id, out var present) && old.Told.Equals(present.Told)))
                .Select(it => new AssessmentChange(said[it.Id].Select(since => since.Cause).Distinct().Order().ToEquatableList(), isDifficulty ? it.Id : null, it.Text, said[it.Id].Select(since => since.Position).ToEquatableList()));
        }
    }

    /// <param name="All">The positions of everything said of the same thing.</param>
    private sealed record Saying(ChangeCause Cause, DateOnly? On, Guid About, long Position, EquatableList<long> All);

    // What was said after one position and is of a day the report tells of.
    private static IEnumerable<Saying> SaidSince(Programme programme, Findings then, Findings now) =>
        programme.Difficulties.All.SelectMany(known => Sayings(known.Id, known.Positions, known.Told.Select(Of)))
            .Concat(programme.Assessments.Recommendations.SelectMany(known =>
                Sayings(known.Said.Recommendation, known.Positions, known.Answers.Select(answer => (ChangeCause.Answered, (DateOnly?)answer.AnsweredOn)).Prepend((ChangeCause.EnteredLate, known.Said.MadeOn)))))
            .Where(said => said.Position > then.AsAt && !(said.On > now.AssessedOn));

    private static IEnumerable<Saying> Sayings(Guid about, EquatableList<long> positions, IEnumerable<(ChangeCause Cause, DateOnly? On)> told) =>
        told.Zip(positions, (said, position) => new Saying(said.Cause, said.On, about, position, positions));

    private static (ChangeCause Cause, DateOnly? On) Of(DifficultyEvent told) => told switch
    {
        DifficultyRaised e => (ChangeCause.EnteredLate, e.RaisedOn),
        SolutionProposed e => (ChangeCause.Supplemented, e.ProposedOn),
        RecurrenceRecognised e => (ChangeCause.Supplemented, e.RecognisedOn),
        DifficultyAnswered e => (ChangeCause.Answered, e.AnsweredOn),
        DifficultyEscalated e => (ChangeCause.Escalated, e.EscalatedOn),
        DifficultyResolved e => (ChangeCause.Resolved, e.ResolvedOn),
        ResolutionAccepted e => (ChangeCause.Resolved, e.AcceptedOn),
        DifficultyClosed e => (ChangeCause.Resolved, e.ClosedOn),
        ResolutionRejected e => (ChangeCause.Reopened, e.RejectedOn),
        DifficultyReopened e => (ChangeCause.Reopened, e.ReopenedOn),
        _ => (ChangeCause.Supplemented, null),
    };
}
