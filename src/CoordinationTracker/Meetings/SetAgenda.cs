using System.Globalization;

namespace CoordinationTracker;

/// <summary>Decide what a meeting will speak of and in which order: matters taken from what is open, and items in words of their own (S0.4, peers.md 37).</summary>
public sealed record SetAgenda(Guid Meeting, EquatableList<AgendaItem> Items);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(SetAgenda command)
    {
        var set = new AgendaSet(command.Meeting, command.Items.AtMost(Listing.Said, nameof(command.Items))
            .Select(item => item with { Text = item.Text?.Checked(nameof(command.Items), Writing.Line) }).ToEquatableList());
        var meeting = RequireMeeting(command.Meeting);
        if (meeting.AgendaDecided == set) return [];

        Refusal.If(meeting.Held is not null, nameof(command.Meeting), "This meeting has been held; its agenda is what it was.", "Cuộc họp này đã diễn ra; chương trình không thay đổi nữa.");
        Refusal.If(command.Items.Count == 0, nameof(command.Items), "An agenda has at least one item.", "Chương trình họp cần ít nhất một mục.");
        foreach (var item in command.Items)
        {
            Refusal.If(item is { Matter: null, Text: null }, nameof(command.Items), "An item names an open matter or says in words what it is about.", "Mỗi mục cần nêu một việc còn mở hoặc ghi nội dung bằng lời.");
            Refusal.If(item.Matter is { } matter && !IsMatter(matter), nameof(command.Items), "The programme has no such matter to speak of.", "Chương trình không có việc này để đưa vào chương trình họp.");
        }
        var matters = command.Items.Select(item => item.Matter).OfType<OpenMatter>().ToList();
        Refusal.If(matters.Distinct().Count() < matters.Count, nameof(command.Items), "A matter stands on the agenda twice.", "Có việc được đưa vào chương trình hai lần.");
        return [set];
    }

    // It may have been settled since it was proposed: then the meeting hears that.
    private bool IsMatter(OpenMatter matter)
    {
        if (matter.Kind is MatterKind.RestatedIndicator) return Indicators.Find(matter.Key) is not null;
        if (matter.Kind is MatterKind.ReviewDue) return matter.Key == "term" || AnniversaryReviews.Any(years => matter.Key == years.ToString(CultureInfo.InvariantCulture));
        return Guid.TryParse(matter.Key, out var id) && matter.Kind switch
        {
            MatterKind.OpenPoint => Meetings.FindPoint(id) is not null,
            MatterKind.OverdueTask or MatterKind.UndatedTask => Tasks.Find(id) is not null,
            MatterKind.EscalatedDifficulty => Difficulties.Find(id) is not null,
            MatterKind.DisputedActivity => Activities.Find(id) is not null,
            MatterKind.DisputedMeasurement => Readings.FindMeasurement(id) is not null,
            _ => false,
        };
    }
}
