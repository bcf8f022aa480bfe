namespace CoordinationTracker.Reports;

/// <summary>A body that issues a meeting's papers, as it was called on the day.</summary>
/// <param name="Signatory">Who signs for it, where it is a party of the programme.</param>
public sealed record IssuerFinding(Wording Name, string? Symbol, Regime Regime, Wording? Superior, Signatory? Signatory);

/// <param name="Level">Its rung on the day of the meeting, when it has one (S1.2).</param>
public sealed record PresenceFinding(Wording Unit, string? Level, bool Present, int? Persons, Wording? Reason);

/// <summary>A unit's turn to report; null where it has not (S2.6).</summary>
public sealed record TurnFinding(Wording Unit, Wording? Report);

public sealed record OpinionFinding(OpinionKind Kind, Wording? Unit, Wording? Speaker, Wording Text);

/// <summary>One point of what was directed: to whom, by when, through whom the answer comes back (S2.1, S2.14).</summary>
/// <param name="Units">How many units it was given to, when they are many; the lead then sees to the whole.</param>
public sealed record PointFinding(
    int Number, Wording Text, Wording Lead, EquatableList<Wording> Support, int? Units, Deadline Due, Wording? Product, Wording? Through, Wording? ThroughPost, Wording? Why, Wording? Consulting);

/// <summary>What the papers of one meeting have to say, and nothing that was not recorded (domain 3.6).</summary>
/// <param name="AsOf">The day its action-taken view is told for: the meeting's own once it was held.</param>
/// <param name="Taken">What became of the points of earlier meetings.</param>
/// <param name="Remarks">What was said at it of the points of earlier meetings.</param>
public sealed record MeetingFindings(
    string Programme, bool Example, Wording? IssuedAt, MeetingKind Kind, Wording Subject, DateOnly On, bool Held, DaySession Session, TimeOnly? Hour, MeetingMode Mode, Wording? Place, Wording? Occasion,
    EquatableList<IssuerFinding> Issuers, EquatableList<Wording> Chairs, Wording? Reviewing, EquatableList<Wording> SpeciallyPresent, EquatableList<Wording> Agenda, EquatableList<PresenceFinding> Attendance,
    EquatableList<TurnFinding> Turns, EquatableList<OpinionFinding> Opinions, EquatableList<AgreementRecorded> Agreements, EquatableList<ConclusionGiven> Conclusions, EquatableList<PointFinding> Points,
    DateOnly AsOf, EquatableList<DirectedFinding> Taken, EquatableList<(Wording Point, RemarkMade Remark)> Remarks, Wording? Answered, MinutesSigned? Minutes, ConclusionsNotified? Notice)
{
    /// <param name="toldOn">The day the record came to where it is read.</param>
    public static MeetingFindings Of(Programme programme, Directory directory, Meeting meeting, DateOnly toldOn)
    {
        var (planned, signing, on) = (meeting.Planned, programme.Signing!, meeting.On);
        var asOf = meeting.Held?.HeldOn ?? toldOn;
        return new(
            programme.Code, signing.Example, signing.Place, planned.Kind, planned.Subject, on, meeting.Held is not null, planned.Session, planned.Hour, planned.Mode, planned.Place, planned.Occasion,
            (planned.Hosts.Count > 0 ? planned.Hosts : [signing.A.Unit]).Select(Issuer).ToEquatableList(), planned.Chairs, planned.Reviewing, planned.SpeciallyPresent,
            meeting.Agenda.Select(item => item.Text ?? AgendaProposal.TitleOf(programme, item.Matter!, on)).ToEquatableList(),
            (meeting.Held?.Attendance ?? []).Select(unit => new PresenceFinding(NameOf(unit.Unit), directory.Find(unit.Unit)?.LevelOn(on), unit.Present, unit.Persons, unit.Reason)).ToEquatableList(),
            meeting.InTurn().Select(turn => new TurnFinding(NameOf(turn.Unit), turn.Report?.Report)).ToEquatableList(),
            meeting.Opinions.Select(opinion => new OpinionFinding(opinion.Kind, opinion.Unit is { } unit ? NameOf(unit) : null, opinion.Speaker, opinion.Text)).ToEquatableList(),
            [.. meeting.Agreements], [.. meeting.Conclusions], meeting.Numbered.Select(Point).ToEquatableList(),
            asOf, ActionTaken.Of(programme, directory, meeting, asOf).Select(DirectedFinding.Of).ToEquatableList(),
            programme.Meetings.All.SelectMany(earlier => earlier.Numbered).SelectMany(given => programme.Meetings.FindPoint(given.Point)!.Remarks.Where(remark => remark.Meeting == meeting.Id)
                .Select(remark => (programme.Meetings.Find(given.Meeting)!.Cited(given.Number), remark))).ToEquatableList(),
            planned.Answers is { } id && programme.Meetings.Find(id) is { } answered ? answered.CitedConclusion() : null, meeting.Minutes, meeting.Notice);

        Wording NameOf(Guid unit) => directory.NameOn(unit, on);

        IssuerFinding Issuer(Guid unit)
        {
            var (known, above) = (directory.Find(unit), directory.ParentOf(unit, on));
            return new(NameOf(unit), known?.NameOn(on).Symbol, known?.Regime ?? Regime.Other, above is { } parent ? NameOf(parent) : null,
                unit == signing.A.Unit ? signing.A.Signatory : unit == signing.B.Unit ? signing.B.Signatory : null);
        }

        PointFinding Point(DirectionGiven given)
        {
            var task = programme.Tasks.Find(given.Point)!;
            return new(given.Number, given.Text, NameOf(task.Assigned.Lead), task.Assigned.Supporting.Select(NameOf).ToEquatableList(), programme.Tasks.FindFanOut(given.Point)?.Count,
                task.Assigned.Deadline, task.Assigned.Product, given.Through is { } through ? NameOf(through) : null, given.ThroughPost, given.Why, given.Consulting);
        }
    }
}
