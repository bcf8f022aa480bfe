namespace CoordinationTracker;

/// <content>What the commands about tasks ask for alike.</content>
public sealed partial record Programme
{
    private void RequireMayAssign(Guid task)
    {
        RequireSigned();
        RequireId(task, nameof(TaskEvent.Task));
        Refusal.If(Conclusion is not null, null, "The programme has been concluded; no new tasks are assigned.", "Chương trình đã kết thúc; không giao nhiệm vụ mới.");
    }

    // A parent is known before its children are, and never another afterwards: so no task comes to stand under itself.
    private void RequireParent(Guid? parent, string field)
    {
        if (parent is not { } id) return;
        var above = Tasks.Find(id);
        Refusal.If(above is null, field, "There is no such task to stand under.", "Không có nhiệm vụ cấp trên này.");
        Refusal.If(above!.Withdrawal is not null, field, "The task it is to stand under was withdrawn.", "Nhiệm vụ cấp trên đã được rút.");
    }

    private static void RequireVerifier(Guid? verifier, Directory directory, string field) => RequireUnit(verifier, directory, field);

    private static void RequireDeadline(Deadline deadline, DateOnly notBefore, string field)
    {
        var shape = deadline.Shape;
        Refusal.If(!Enum.IsDefined(shape), field, "There is no such kind of deadline.", "Không có loại thời hạn này.");
        var (day, number) = (shape is DeadlineShape.By or DeadlineShape.Before or DeadlineShape.WithinDays or DeadlineShape.Anniversary or DeadlineShape.Occasion, shape is DeadlineShape.WithinDays or DeadlineShape.Anniversary);
        Refusal.If(day && deadline.Day is null, field, "Say which day the deadline is about.", "Cần ghi ngày của thời hạn.");
        Refusal.If(!day && deadline.Day is not null, field, "A deadline of this kind has no day.", "Loại thời hạn này không có ngày.");
        RequireNear(deadline.Day, field);
        Refusal.If(number != deadline.Number is not null, field, number ? "Say how many days or years." : "Only days and years are counted.", number ? "Cần ghi số ngày hoặc số năm." : "Chỉ đếm số ngày hoặc số năm.");
        Refusal.If(shape is DeadlineShape.WithinDays && deadline.Number is < 1 or > Deadline.MostDays, field, $"A deadline is within 1 to {Deadline.MostDays} days.", $"Thời hạn trong vòng từ 1 đến {Deadline.MostDays} ngày.");
        Refusal.If(shape is DeadlineShape.Anniversary && deadline.Number is < 1 or > Deadline.MostYears, field, $"An anniversary comes after 1 to {Deadline.MostYears} years.", $"Kỷ niệm tính sau từ 1 đến {Deadline.MostYears} năm.");
        Refusal.If(shape is DeadlineShape.InPeriod != deadline.Covering is not null, field, "A deadline in a period needs the period's days, and no other does.", "Thời hạn trong một kỳ cần ngày đầu và ngày cuối kỳ; loại khác thì không.");
        RequireNear(deadline.Covering?.From, field);
        RequireNear(deadline.Covering?.To, field);
        Refusal.If(deadline.Covering is { } covering && covering.To < covering.From, field, "The period ends before it begins.", "Kỳ kết thúc trước khi bắt đầu.");
        Refusal.If(shape is DeadlineShape.InPeriod or DeadlineShape.Occasion && deadline.Words is null, field, "Say the period or the occasion in words.", "Cần ghi tên kỳ hoặc dịp kỷ niệm.");
        Refusal.If(deadline.Hour is not null && deadline.LastDay() is null, field, "An hour needs a day.", "Có giờ thì phải có ngày.");
        Refusal.If(deadline.LastDay() < notBefore, field, "The deadline lies before the task was given.", "Thời hạn trước ngày giao nhiệm vụ.");
    }

    private static void RequireEvent(DateOnly? eventOn, Deadline deadline, string field)
    {
        RequireNear(eventOn, field);
        Refusal.If(eventOn > deadline.LastDay(), field, "The event comes after its own deadline.", "Ngày diễn ra sự kiện sau thời hạn của chính nhiệm vụ.");
    }

    private TrackedTask RequireTask(Guid id)
    {
        var known = Tasks.Find(id);
        Refusal.If(known is null, nameof(TaskEvent.Task), "There is no such task.", "Không có nhiệm vụ này.");
        return known!;
    }

    private TrackedTask RequireOpenTask(Guid id)
    {
        var known = RequireTask(id);
        Refusal.If(known.Completed is not null, nameof(TaskEvent.Task), "This task has been completed.", "Nhiệm vụ này đã hoàn thành.");
        Refusal.If(known.Withdrawal is not null, nameof(TaskEvent.Task), "This task was withdrawn.", "Nhiệm vụ này đã được rút.");
        return known;
    }

    private void RequireOwn(Guid id) => Refusal.If(Tasks.FindFanOut(id) is not null, nameof(TaskEvent.Task),
        "This task was given to several units; say it of each unit's own.", "Nhiệm vụ này giao cho nhiều đơn vị; hãy ghi ở nhiệm vụ của từng đơn vị.");

    private static void RequireWithin(TrackedTask task, DateOnly day, DateOnly today, string field)
    {
        RequirePast(day, today, field);
        Refusal.If(day < task.Assigned.AssignedOn, field, "This lies before the task was given.", "Ngày này trước ngày giao nhiệm vụ.");
    }

    // What closes and opens a task is told in the order of its days, so that any day has one answer.
    private static void RequireInTurn(TrackedTask task, DateOnly day, DateOnly today, string field)
    {
        RequireWithin(task, day, today, field);
        Refusal.If(task.Turns is [.., { } last] && day < last.On, field, "Something later has been said of this task already.", "Nhiệm vụ này đã có ghi nhận sau ngày này.");
    }

    private static void RequireLastAgreed(TrackedTask task, DateOnly day, string field) => Refusal.If(task.Moves is [.., { } last] && day < last.AgreedOn, field,
        "A later extension has been agreed already.", "Đã có lần gia hạn sau ngày này.");
}
