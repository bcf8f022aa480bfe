using System.Collections.Immutable;

namespace CoordinationTracker;

/// <summary>A meeting (hội nghị, cuộc họp) with all that was said of it and at it.</summary>
public sealed record Meeting(
    MeetingPlanned Planned, MeetingHeld? Held, ImmutableArray<UnitReported> Reports, ImmutableArray<OpinionGiven> Opinions, ImmutableArray<AgreementRecorded> Agreements,
    ImmutableArray<ConclusionGiven> Conclusions, ImmutableArray<DirectionGiven> Points, EquatableList<long> Positions)
{
    public Guid Id => Planned.Meeting;

    /// <summary>The agenda as decided before the meeting; until then as it was planned.</summary>
    public EquatableList<AgendaItem> Agenda { get; init; } = Planned.Agenda.Select(text => new AgendaItem(null, text)).ToEquatableList();

    /// <summary>Null while nobody decided on one.</summary>
    public AgendaSet? AgendaDecided { get; init; }

    public MinutesSigned? Minutes { get; init; }
    public ConclusionsNotified? Notice { get; init; }

    /// <summary>How many days after the meeting its conclusions were sent out (domain 7.9).</summary>
    public int? NoticeLag => Notice?.NotifiedOn.DayNumber - On.DayNumber;

    /// <summary>The day it was held or, until then, is to be held.</summary>
    public DateOnly On => Held?.HeldOn ?? Planned.MeetingOn;

    /// <summary>The points in the order of their numbers.</summary>
    public IEnumerable<DirectionGiven> Numbered => Points.OrderBy(point => point.Number);

    public UnitReported? ReportOf(Guid unit) => Reports.FirstOrDefault(report => report.Unit == unit);

    /// <summary>Every unit asked to report, in its turn, with what it reported; then those that reported unasked (S2.6).</summary>
    public IEnumerable<(Guid Unit, UnitReported? Report)> InTurn() =>
        Planned.Reporting.Concat(Reports.Select(report => report.Unit)).Distinct().Select(unit => (unit, ReportOf(unit)));

    /// <summary>How a task that came of one of its points cites it: "Điểm 3, Hội nghị … ngày 19/10/2023".</summary>
    public Wording Cited(int number) => Citing($"Điểm {number}", $"Point {number}");

    /// <summary>How what came of a pledge made at it cites it (S3.16).</summary>
    public Wording CitedPledge() => Citing("Cam kết", "Pledge");

    /// <summary>How the paper of its conclusions is named among those a later meeting works with.</summary>
    public Wording CitedConclusion() => Citing("Kết luận", "Conclusions");

    private Wording Citing(string vi, string en) => new(Vi: $"{vi}, {Planned.Subject.In("vi")}, ngày {Day("vi")}", En: $"{en}, {Planned.Subject.In("en")}, {Day("en")}");

    private string Day(string language) => CoordinationTracker.Reports.Numerals.Of(language).Write(On);
}

/// <summary>A point with the meeting that gave it and what reviewers have said of it since.</summary>
public sealed record MeetingPoint(DirectionGiven Given, ImmutableArray<RemarkMade> Remarks, EquatableList<long> Positions);

/// <summary>The meetings, in the order of their days; of one day in the order they were planned.</summary>
public sealed record Meetings
{
    public static readonly Meetings Empty = new();

    private ImmutableArray<Meeting> InOrder { get; init; } = [];
    private ImmutableSortedDictionary<Guid, MeetingPoint> PointsById { get; init; } = ImmutableSortedDictionary<Guid, MeetingPoint>.Empty;

    public int Count => InOrder.Length;
    public IEnumerable<Meeting> All => InOrder.OrderBy(meeting => meeting.On);
    public Meeting? Find(Guid id) => InOrder.FirstOrDefault(meeting => meeting.Id == id);

    /// <summary>The point a task came of: a task of its own, or the whole given to many units.</summary>
    public MeetingPoint? FindPoint(Guid id) => PointsById.GetValueOrDefault(id);

    /// <summary>The pledge, made at some meeting, that a task or commitment of this id came of (S3.16).</summary>
    public (Meeting Meeting, OpinionGiven Pledge)? FindPledge(Guid id)
    {
        foreach (var meeting in InOrder)
            if (meeting.Opinions.FirstOrDefault(opinion => opinion.Opinion == id && opinion.Kind is OpinionKind.Pledge) is { } pledge) return (meeting, pledge);
        return null;
    }

    public Meetings Evolve(MeetingEvent told, Recorded at)
    {
        if (told is MeetingPlanned planned) return this with { InOrder = InOrder.Add(new(planned, null, [], [], [], [], [], [at.Position])) };
        if (Find(told.Meeting) is not { } known) return this;

        var meeting = known with { Positions = known.Positions.Add(at.Position) };
        return told switch
        {
            AgendaSet e => Set(meeting with { Agenda = e.Items, AgendaDecided = e }),
            MeetingHeld e => Set(meeting with { Held = e }),
            UnitReported e => Set(meeting with { Reports = meeting.Reports.Add(e) }),
            OpinionGiven e => Set(meeting with { Opinions = meeting.Opinions.Add(e) }),
            AgreementRecorded e => Set(meeting with { Agreements = meeting.Agreements.Add(e) }),
            ConclusionGiven e => Set(meeting with { Conclusions = meeting.Conclusions.Add(e) }),
            DirectionGiven e => Set(meeting with { Points = meeting.Points.Add(e) }) with { PointsById = PointsById.SetItem(e.Point, new(e, [], [at.Position])) },
            MinutesSigned e => Set(meeting with { Minutes = e }),
            ConclusionsNotified e => Set(meeting with { Notice = e }),
            RemarkMade e when FindPoint(e.Point) is { } point => Set(meeting) with
            {
                PointsById = PointsById.SetItem(e.Point, point with { Remarks = point.Remarks.Add(e), Positions = point.Positions.Add(at.Position) }),
            },
            _ => Set(meeting),
        };

        Meetings Set(Meeting after) => this with { InOrder = InOrder.Replace(known, after, ReferenceEqualityComparer.Instance) };
    }
}
