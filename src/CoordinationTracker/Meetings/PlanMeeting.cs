namespace CoordinationTracker;

/// <summary>Call a meeting of any kind, for a session of a day, in person or virtual, and say which earlier one it answers (S0.4, S1.2, S2.2–S2.6).</summary>
public sealed record PlanMeeting(
    Guid Meeting, MeetingKind Kind, Wording Subject, DateOnly PlannedOn, DateOnly MeetingOn, DaySession Session = DaySession.WholeDay, TimeOnly? Hour = null,
    MeetingMode Mode = MeetingMode.InPerson, Wording? Place = null, EquatableList<Guid> Hosts = default, EquatableList<Wording> Chairs = default, Wording? Reviewing = null,
    EquatableList<Wording> SpeciallyPresent = default, EquatableList<Guid> Reporting = default, EquatableList<Wording> Agenda = default, Guid? Answers = null, Wording? Occasion = null);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(PlanMeeting command, DateOnly today, Directory directory)
    {
        var planned = new MeetingPlanned(command.Meeting, command.Kind, command.Subject.Checked(nameof(command.Subject), Writing.Line), command.PlannedOn, command.MeetingOn, command.Session,
            command.Hour, command.Mode, command.Place?.Checked(nameof(command.Place), Writing.Line),
            command.Hosts.AtMost(Listing.Named, nameof(command.Hosts)), All(command.Chairs, nameof(command.Chairs)),
            command.Reviewing?.Checked(nameof(command.Reviewing), Writing.Line), All(command.SpeciallyPresent, nameof(command.SpeciallyPresent)),
            command.Reporting.AtMost(Listing.Named, nameof(command.Reporting)),
            All(command.Agenda, nameof(command.Agenda)), command.Answers, command.Occasion?.Checked(nameof(command.Occasion), Writing.Line));
        if (Meetings.Find(command.Meeting) is { } known)
        {
            if (known.Planned == planned) return [];
            Refusal.If(true, nameof(command.Meeting), "Another meeting has this id.", "Mã này đã dùng cho cuộc họp khác.");
        }
        RequireSigned();
        RequireId(command.Meeting, nameof(command.Meeting));
        Refusal.If(!Enum.IsDefined(command.Kind), nameof(command.Kind), "Choose what kind of meeting it is.", "Cần chọn loại cuộc họp.");
        Refusal.If(!Enum.IsDefined(command.Session), nameof(command.Session), "Choose the part of the day.", "Cần chọn buổi họp.");
        Refusal.If(!Enum.IsDefined(command.Mode), nameof(command.Mode), "A meeting is held in person or virtually.", "Cuộc họp là trực tiếp hoặc trực tuyến.");
        RequirePast(command.PlannedOn, today, nameof(command.PlannedOn));
        RequireNear(command.MeetingOn, nameof(command.MeetingOn));
        Refusal.If(command.MeetingOn < command.PlannedOn, nameof(command.MeetingOn), "The meeting lies before the day it was planned.", "Ngày họp trước ngày lập kế hoạch họp.");
        foreach (var unit in command.Hosts) RequireUnit(unit, directory, nameof(command.Hosts));
        foreach (var unit in command.Reporting) RequireUnit(unit, directory, nameof(command.Reporting));
        Refusal.If(command.Reporting.Distinct().Count() < command.Reporting.Count, nameof(command.Reporting), "A unit is named twice.", "Có đơn vị được nêu hai lần.");
        Refusal.If(command.Answers is { } id && Meetings.Find(id)?.Held is null, nameof(command.Answers), "The meeting it answers has not been held.", "Cuộc họp trước chưa diễn ra.");
        Refusal.If(command.Answers is { } earlier && Meetings.Find(earlier)!.On > command.MeetingOn, nameof(command.Answers), "A meeting answers an earlier one.", "Cuộc họp chỉ kiểm điểm kết luận của cuộc họp trước đó.");
        return [planned];

        static EquatableList<Wording> All(EquatableList<Wording> texts, string field) =>
            texts.AtMost(Listing.Said, field).Select(text => text.Checked(field, Writing.Line)).ToEquatableList();
    }
}
