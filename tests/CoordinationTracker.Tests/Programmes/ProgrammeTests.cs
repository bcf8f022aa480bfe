using System.Collections.Immutable;

namespace CoordinationTracker.Tests;

/// <summary>The fold: the same history is the same programme, an older position is the past, and the two clocks never meet.</summary>
public sealed class ProgrammeTests
{
    /// <summary>One of every event the fold knows.</summary>
    private static readonly Recorded[] Everything = Some.History([.. Examples.OfProgramme]);

    [Fact]
    public void the_same_history_folded_twice_answers_alike() => Answers(Programme.Fold(Everything)).ShouldBe(Answers(Programme.Fold(Everything)));

    [Fact]
    public void the_dump_of_answers_notices_a_difference() => Answers(Programme.Fold(Everything)).ShouldNotBe(Answers(Programme.Fold(Everything[..^1])));

    [Fact]
    public void folding_on_from_any_prefix_is_folding_the_whole()
    {
        for (var known = 0; known <= Everything.Length; known++)
        {
            var prefix = Programme.Fold(Everything[..known]);
            prefix.Version.ShouldBe(known);
            Answers(Everything[known..].Aggregate(prefix, (programme, told) => programme.Evolve(told))).ShouldBe(Answers(Programme.Fold(Everything)));
        }
    }

    [Fact]
    public void up_to_a_position_nothing_later_is_known()
    {
        var position = Everything[10].Position;
        var then = Programme.Fold(Everything.Where(told => told.Position <= position));

        var before = Answers(then);
        Programme.Fold(Everything);
        Answers(then).ShouldBe(before);
        then.Position.ShouldBe(position);
        then.RecordedAt.ShouldBe(Everything[10].RecordedAt);
    }

    [Fact]
    public void an_event_it_does_not_know_only_moves_the_version_on()
    {
        var (programme, foreign) = (Programme.Fold(Everything), Some.At(new { Anything = "at all" }, Everything.Length + 1));
        var next = programme.Evolve(foreign);

        (next.Version, next.Position, next.RecordedAt).ShouldBe((foreign.Version, foreign.Position, foreign.RecordedAt));
        Answers(next).ShouldBe(Answers(programme));
        Some.Directory.Evolve(Some.At("something else", 5)).Units.ShouldBe(Some.Directory.Units);
    }

    [Fact]
    public void every_event_moves_something_besides_the_version()
    {
        for (var index = 0; index < Everything.Length; index++)
            Answers(Programme.Fold(Everything[..(index + 1)])).ShouldNotBe(Answers(Programme.Fold(Everything[..index])), Everything[index].Event.ToString());
    }

    [Fact]
    public void any_event_may_come_first()
    {
        foreach (var told in Everything) Programme.Unknown.Evolve(told).Version.ShouldBe(told.Version);
        foreach (var told in Some.History([.. Examples.OfDirectory])) Directory.Empty.Evolve(told).Version.ShouldBe(told.Version);
        foreach (var told in Some.History([.. Examples.OfPortfolio])) Portfolio.Unknown.Evolve(told).Version.ShouldBe(told.Version);
    }

    [Fact]
    public void a_programme_nobody_signed_is_unknown()
    {
        Programme.Unknown.IsSigned.ShouldBeFalse();
        Programme.Unknown.Code.ShouldBe("");
        Programme.Unknown.Version.ShouldBe(0);
    }

    [Fact]
    public void what_was_signed_is_in_force()
    {
        var programme = Some.ProgrammeOf();

        programme.Title.ShouldBe(Some.ProgrammeSigned.Title);
        programme.Term.ShouldBe(Days.Of("2023-01-01", "2025-12-31"));
        programme.SigningPosition.ShouldBe(Some.Position(1));
        programme.UnitOf(Side.A).ShouldBe(Some.Bloc);
        programme.UnitOf(Side.B).ShouldBe(Some.Zone);
        Should.Throw<ArgumentOutOfRangeException>(() => programme.UnitOf(Side.Both));
        programme.FirstAnniversary.ShouldBe(new DateOnly(2024, 5, 16));
    }

    [Fact]
    public void a_day_of_record_begins_at_midnight_in_the_programmes_own_zone()
    {
        var programme = Some.ProgrammeOf();

        programme.DayOf(new(2023, 10, 5, 16, 59, 59, TimeSpan.Zero)).ShouldBe(new DateOnly(2023, 10, 5));
        programme.DayOf(new(2023, 10, 5, 17, 0, 0, TimeSpan.Zero)).ShouldBe(new DateOnly(2023, 10, 6));
    }

    [Theory(DisplayName = "Architecture 2.10: an entry after the figures closed is late, and welcome")]
    [InlineData("2023-09-20", "2023-10-05T23:59:00+07:00", false)]
    [InlineData("2023-09-20", "2023-10-06T00:00:00+07:00", true)]
    [InlineData("2023-10-01", "2023-10-06T00:00:00+07:00", false)]
    public void an_entry_about_reviewed_days_is_late_once_the_figures_closed(string occurredOn, string recordedAt, bool late) =>
        Some.ProgrammeOf(Some.ReviewOpened).IsLate(Days.On(occurredOn), DateTimeOffset.Parse(recordedAt, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(late);

    [Fact]
    public void nothing_is_late_where_nothing_is_reviewed() => Some.ProgrammeOf().IsLate(new(2023, 9, 20), DateTimeOffset.MaxValue.AddDays(-1)).ShouldBeFalse();

    /// <summary>All that can be asked of a programme without knowing an id, in words.</summary>
    private static string Answers(Programme programme)
    {
        var ever = new Period(DateOnly.MinValue, DateOnly.MaxValue);
        return string.Join('\n', new object?[]
        {
            Of(programme.ReminderRules), programme.Signing, programme.SigningPosition, programme.Title, programme.Term, programme.Conclusion, Of(programme.Amendments), Of(programme.Fields.Values),
            Of(programme.Commitments.All.Select(c => (c.Signed, c.Text, Of(c.Rewordings), c.Withdrawal, c.Positions))),
            Of(programme.Indicators.All.Select(i => (i.Definition, i.Position, Of(i.TargetsInOrder.Select(t => (t.First, Of(t.Revisions), t.Positions))), Of(i.UnitTargets.SelectMany(u => u.Value.Values.Select(t => (u.Key, t.First, Of(t.Revisions)))))))),
            Of(programme.Activities.NewestFirst), Of(programme.Activities.WithdrawnOnes),
            Of(programme.Commitments.All.Select(c => Of(programme.Activities.Serving(c.Id, ever)))),
            Of(programme.Indicators.All.Select(i => (programme.Readings.Flow(i.Code, ever), Of(programme.Readings.Within(i.Code, ever)), Of(programme.Readings.ToldBackwards(i.Code, ever.To)), Of(i.Redefinitions), Of(i.Breakdowns), Of(i.RelativeTargets)))), Of(programme.Grades.All),
            Of(Examples.OfProgramme.OfType<MeasurementEvent>().Select(e => programme.Readings.FindMeasurement(e.Measurement))),
            Of(programme.Tasks.All.Select(t => (t.Assigned, t.Started, Of(t.Progress), Of(t.Moves), Of(t.Turns), Of(t.Supported), t.Version, t.Positions))),
            Of(programme.Tasks.FanOuts.Select(f => (f.Told, Of(f.Whole.Moves), f.First, Of(programme.Tasks.Of(f).Select(t => (t.Assigned, Of(t.Turns))))))),
            Of(programme.Duties.All.Select(d => (d.Setting, d.Ending, d.Version, d.Positions, d.Find(Some.Mobilisation, Some.Q3)))),
            Of(programme.Difficulties.All.Select(d => (d.Raised, Of(d.Causes), Of(d.Solutions), Of(d.Turns), Of(d.Escalations), Of(d.Answers), d.Recurrence, d.Positions))), Of(programme.Difficulties.Ladders.InOrder),
            Of(programme.Assessments.Strengths), Of(programme.Assessments.Lessons), Of(programme.Assessments.Highlights), Of(programme.Assessments.Recommendations), Of(programme.Assessments.Innovations), Of(programme.Assessments.Models),
            Of(programme.Reviews.All.Select(r => (r.Opening, Of(r.Passages.Values), r.Positions))),
            Of(programme.Meetings.All.Select(m => (m.Planned, m.Held, Of(m.Reports), Of(m.Opinions), Of(m.Agreements), Of(m.Conclusions), (Of(m.Points), m.Positions)))),
            Of(Examples.OfProgramme.OfType<DirectionGiven>().Select(e => programme.Meetings.FindPoint(e.Point)).Select(point => (point?.Given, Of(point?.Remarks ?? []), point?.Positions))),
            Of(Examples.OfProgramme.OfType<EvidenceEvent>().Select(e => programme.Evidences.Find(e.Evidence))),
            Of(Periods.Kinds.Select(kind => programme.Reviews.Regime(kind, DateOnly.MaxValue))),
        });

        static string Of<T>(IEnumerable<T> items) => $"[{string.Join("; ", items)}]";
    }
}
