namespace CoordinationTracker.Web.Demo;

/// <content>Meetings, and what came of them.</content>
public sealed partial class Diary
{
    /// <summary>A meeting that was called, named so from now on.</summary>
    public Diary Plan(string name, PlanMeeting command) => New(name, id => (programme, directory, today) => programme.Decide(command with { Meeting = id }, today, directory));
    public Diary Agenda(string meeting, params AgendaItem[] items) => About(meeting, id => (programme, _, _) => programme.Decide(new SetAgenda(id, items.ToEquatableList())));
    public Diary Held(string meeting, string day, params UnitPresence[] attendance) =>
        About(meeting, id => (programme, directory, today) => programme.Decide(new HoldMeeting(id, Day(day), attendance.ToEquatableList()), today, directory));
    public Diary Reported(string meeting, Guid unit, string vi, string en) =>
        About(meeting, id => (programme, directory, _) => programme.Decide(new ReportUnit(id, unit, new(vi, en)), directory));

    /// <summary>What somebody said at it, called so from now on: a pledge is spoken of again.</summary>
    public Diary Opinion(string name, string meeting, OpinionKind kind, Guid unit, Wording? speaker, string vi, string en) =>
        New(name, id => (programme, directory, _) => programme.Decide(new GiveOpinion(named[meeting], id, kind, new(vi, en), unit, speaker), directory));
    public Diary PledgeToTask(string pledge, string meeting, Side side, Guid lead, Deadline deadline) =>
        About(pledge, id => (programme, directory, today) => programme.Decide(new TakePledgeAsTask(named[meeting], id, side, lead, deadline), today, directory));

    /// <summary>The conclusion of a meeting, word for word, called so from now on.</summary>
    public Diary Conclude(string name, string meeting, Wording text, Wording by) => New(name, id => (programme, _, _) => programme.Decide(new GiveConclusion(named[meeting], id, text, by)));

    /// <summary>A point of it, called so from now on, as is its task.</summary>
    public Diary Direct(string name, string meeting, string conclusion, GiveDirection command) => New(name, id => (programme, directory, today) =>
        programme.Decide(command with { Meeting = named[meeting], Point = id, Conclusion = named[conclusion] }, today, directory));
    public Diary Remark(string meeting, string point, string vi, string en, Wording by) => About(meeting, id => (programme, _, _) => programme.Decide(new MakeRemark(id, named[point], new(vi, en), by)));
    public Diary Minutes(string meeting, string day, Wording recorder, Wording chair) => About(meeting, id => (programme, _, today) => programme.Decide(new SignMinutes(id, Day(day), recorder, chair), today));
    public Diary Notify(string meeting, string day, string? number = null) => About(meeting, id => (programme, _, today) => programme.Decide(new NotifyConclusions(id, Day(day), number), today));

    /// <summary>A unit's own of a task given to many is done.</summary>
    public Diary CompleteOwn(string whole, Guid unit, string day, string vi, string en) =>
        About(whole, id => (programme, _, today) => programme.Decide(new CompleteTask(FanOut.TaskOf(id, unit), Day(day), new(vi, en)), today));
}
