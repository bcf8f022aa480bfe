namespace CoordinationTracker;

/// <summary>Agree how many days before a deadline who owes something is reminded, and whether superiors hear of what stays undone (domain 5.1).</summary>
public sealed record AgreeReminderRule(EquatableList<int> DaysBefore, int? SuperiorsAfterDays, DateOnly AgreedOn);

/// <summary>From this day on reminders go out so many days before a deadline; superiors hear only if both sides agreed so.</summary>
/// <param name="DaysBefore">Days before the last day in time; 0 is that day.</param>
/// <param name="SuperiorsAfterDays">So many days past it the leaders of both sides are told; null: they are never told.</param>
public sealed record ReminderRuleAgreed(EquatableList<int> DaysBefore, int? SuperiorsAfterDays, DateOnly AgreedOn) : ProgrammeEvent;

public sealed partial record Programme
{
    /// <summary>The rule while none was agreed: a week before and the day before, and superiors are left out of it.</summary>
    public static readonly ReminderRuleAgreed DefaultReminderRule = new([7, 1], null, DateOnly.MinValue);

    /// <summary>The rule in force on a day: the last agreed by then, and of one day's the last told.</summary>
    public ReminderRuleAgreed ReminderRuleOn(DateOnly day) => ReminderRules.Reverse().Where(agreed => agreed.AgreedOn <= day).MaxBy(agreed => agreed.AgreedOn) ?? DefaultReminderRule;

    public ProgrammeEvent[] Decide(AgreeReminderRule command, DateOnly today)
    {
        var agreed = new ReminderRuleAgreed(command.DaysBefore, command.SuperiorsAfterDays, command.AgreedOn);
        if (ReminderRuleOn(command.AgreedOn) == agreed) return [];

        RequireSigned();
        Refusal.If(agreed.DaysBefore.Count > 5, nameof(command.DaysBefore), "At most five reminders go out before a deadline.", "Nhắc nhiều nhất năm lần trước thời hạn.");
        Refusal.If(agreed.DaysBefore.Any(days => days is < 0 or > Owing.Ahead), nameof(command.DaysBefore), "A reminder goes out 0 to 60 days before the deadline.", "Nhắc trước thời hạn từ 0 đến 60 ngày.");
        Refusal.If(agreed.DaysBefore.Distinct().Count() < agreed.DaysBefore.Count, nameof(command.DaysBefore), "Each day is named once.", "Mỗi mốc ngày chỉ nêu một lần.");
        Refusal.If(agreed.SuperiorsAfterDays is < 1 or > 366, nameof(command.SuperiorsAfterDays), "Superiors are told 1 to 366 days after the deadline.", "Báo cấp trên sau thời hạn từ 1 đến 366 ngày.");
        RequirePast(command.AgreedOn, today, nameof(command.AgreedOn));
        return [agreed];
    }
}
