namespace CoordinationTracker;

/// <summary>Agree when reports of every period of a kind are handed in and when its figures close (chế độ thông tin, báo cáo: domain 2.4, 5.1, 7.2).</summary>
public sealed record AgreeReportingRegime(PeriodKind Kind, int CutOffDays, int SubmitDays, DateOnly AgreedOn);

/// <summary>From the periods that end on this day or later, those of the kind close so many days after their last day; the regime before it stays with the earlier ones.</summary>
/// <param name="CutOffDays">Days after the last covered day on which figures close; 0 is that day.</param>
/// <param name="SubmitDays">Days after it by which units hand in: within 7 days of the end of the quarter (domain 5.1).</param>
public sealed record ReportingRegimeAgreed(PeriodKind Kind, int CutOffDays, int SubmitDays, DateOnly AgreedOn) : ProgrammeEvent;

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(AgreeReportingRegime command, DateOnly today)
    {
        var agreed = new ReportingRegimeAgreed(command.Kind, command.CutOffDays, command.SubmitDays, command.AgreedOn);
        if (Reviews.Regime(command.Kind, command.AgreedOn) == agreed) return [];

        RequireSigned();
        Refusal.If(!Enum.IsDefined(command.Kind), nameof(command.Kind), "Choose what kind of period is reported on.", "Cần chọn loại kỳ báo cáo.");
        RequireDays(command.CutOffDays, nameof(command.CutOffDays));
        RequireDays(command.SubmitDays, nameof(command.SubmitDays));
        Refusal.If(command.SubmitDays > command.CutOffDays, nameof(command.SubmitDays), "Units cannot hand in after the figures have closed.", "Đơn vị không thể nộp báo cáo sau khi đã chốt số liệu.");
        RequirePast(command.AgreedOn, today, nameof(command.AgreedOn));
        return [agreed];

        static void RequireDays(int days, string field) => Refusal.If(days is < 0 or > 366, field,
            "Say how many days after the period ends, from 0 to 366.", "Cần ghi số ngày sau khi kết thúc kỳ, từ 0 đến 366.");
    }

    /// <summary>The last day on which entries about a period are in time: as its review was opened with, else as agreed for the kind, else its last day.</summary>
    public DateOnly CutOffOf(PeriodKind kind, Period covering) =>
        Reviews.Find(kind, covering)?.Opening.CutOffOn ?? After(covering.To, Reviews.Regime(kind, covering.To)?.CutOffDays);

    /// <summary>The last day on which units hand in for a period, found likewise; never after its figures closed.</summary>
    public DateOnly SubmitOf(PeriodKind kind, Period covering)
    {
        var (submitOn, cutOffOn) = (Reviews.Find(kind, covering)?.Opening.SubmitOn ?? After(covering.To, Reviews.Regime(kind, covering.To)?.SubmitDays), CutOffOf(kind, covering));
        return submitOn < cutOffOn ? submitOn : cutOffOn;
    }

    private static DateOnly After(DateOnly day, int? days) => DateOnly.FromDayNumber(Math.Min(day.DayNumber + (days ?? 0), DateOnly.MaxValue.DayNumber));
}
