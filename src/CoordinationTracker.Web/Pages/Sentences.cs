namespace CoordinationTracker.Web.Pages;

/// <summary>One entry of a programme's history for a reader: what happened, in which words, and where it is looked at.</summary>
/// <param name="Address">Below the programme's own address; null when it has no page.</param>
public sealed record Sentence(string What, string? Words, string? Address);

/// <summary>Every event as a sentence; histories and the entries behind a figure share it.</summary>
public sealed partial class Sentences(CoordinationTracker.Programme programme, string language)
{
    private readonly Numerals numerals = Numerals.Of(language);

    public Sentence Of(object told) => told switch
    {
        ActivityLogged e => new(Say("Ghi hoạt động", "Activity logged"), Account(e.Account), Activity(e)),
        ActivityCorrected e => new(Say("Đính chính hoạt động", "Activity corrected"), $"{Account(e.Account)} — {Reason(e.Reason)}", Activity(e)),
        ActivityWithdrawn e => new(Say("Rút hoạt động", "Activity withdrawn"), Reason(e.Reason), Activity(e)),
        ActivityConfirmed e => new($"{In(Words.Of(e.By))} {Say("xác nhận", "confirmed")}", Summary(e), Activity(e)),
        ActivityDisputed e => new($"{In(Words.Of(e.By))} {Say("chưa thống nhất", "disputed")}", Reason(e.Reason), Activity(e)),
        MeasurementRecorded e => new(Say("Ghi số liệu", "Figure recorded"), Measured(e.Quantity, e.OccurredOn, e.Source), Measurement(e)),
        MeasurementCorrected e => new(Say("Đính chính số liệu", "Figure corrected"), $"{Measured(e.Quantity, e.OccurredOn, null)} — {Reason(e.Reason)}", Measurement(e)),
        MeasurementConfirmed e => new($"{In(Words.Of(e.By))} {Say("xác nhận số liệu", "confirmed a figure")}", Said(e), Measurement(e)),
        MeasurementDisputed e => new($"{In(Words.Of(e.By))} {Say("chưa thống nhất số liệu", "disputed a figure")}", $"{Said(e)} — {Reason(e.Reason)}", Measurement(e)),
        GradeGiven e => new(Say("Đánh giá", "Grade given"), $"{Indicator(e.Indicator)}, {numerals.Write(e.Covering)}: {In(e.Words)}{Source(e.Source)}", $"/indicators/{e.Indicator}"),
        GradeWithdrawn e => new(Say("Rút đánh giá", "Grade withdrawn"), Reason(e.Reason), null),
        MeasurementWithdrawn e => new(Say("Rút số liệu", "Figure withdrawn"), Reason(e.Reason), Measurement(e)),
        TargetSet e => new(Say("Giao kế hoạch", "Target set"), $"{Indicator(e.Indicator)}: {numerals.Write(e.Value)} ({numerals.Write(e.Covering)}){Source(e.Source)}", $"/indicators/{e.Indicator}"),
        TargetRevised e => new(Say("Điều chỉnh kế hoạch", "Target revised"), $"{Indicator(e.Indicator)}: {numerals.Write(e.Value)} ({numerals.Write(e.Covering)}) — {Reason(e.Reason)}", $"/indicators/{e.Indicator}"),
        RelativeTargetSet e => new(Say("Giao kế hoạch so với trung bình", "Relative target set"), $"{Indicator(e.Indicator)} ({numerals.Write(e.Covering)}){Source(e.Source)}", $"/indicators/{e.Indicator}"),
        IndicatorRedefined e => new(Say("Định nghĩa lại chỉ tiêu", "Indicator redefined"), $"{e.Indicator} – {In(e.Name)}, {Say("từ", "from")} {numerals.Write(e.InForceFrom)} — {Reason(e.Reason)}", $"/indicators/{e.Indicator}"),
        BreakdownDeclared e => new(Say("Chia chỉ tiêu theo thành phần", "Breakdown declared"), $"{Indicator(e.Indicator)}: {In(e.Name)} ({string.Join(", ", e.Parts.Select(part => In(part.Name)))})", $"/indicators/{e.Indicator}"),
        IndicatorDefined e => new(Say("Đặt chỉ tiêu", "Indicator defined"), In(e.Name), $"/indicators/{e.Indicator}"),
        TaskAssigned e => new(Say("Giao nhiệm vụ", "Task assigned"), $"{In(e.Title)} — {DeadlineWords.Of(e.Deadline, language)}", Task(e)),
        TaskStarted e => new(Say("Bắt đầu thực hiện", "Work begun"), numerals.Write(e.StartedOn), Task(e)),
        TaskProgressReported e => new(Say("Báo cáo tiến độ", "Progress reported"), $"{numerals.Write(e.OccurredOn)}: {In(e.Progress)}", Task(e)),
        TaskCompleted e => new(Say("Hoàn thành", "Completed"), $"{numerals.Write(e.CompletedOn)}: {In(e.Result)}", Task(e)),
        DeadlineExtended e => new(Say("Gia hạn", "Deadline extended"), $"{DeadlineWords.Of(e.Deadline, language)} ({Say("thống nhất", "agreed")} {numerals.Write(e.AgreedOn)}) — {Reason(e.Reason)}", Task(e)),
        TaskFannedOut e => new(Say("Giao nhiệm vụ cho nhiều đơn vị", "Task given to several units"), $"{In(e.Title)} — {numerals.Write(e.Units.Count)} {Say("đơn vị", "units")}; {DeadlineWords.Of(e.Deadline, language)}", Task(e)),
        CompletionAccepted e => new(Say("Thẩm tra: xác nhận hoàn thành", "Completion accepted"), $"{numerals.Write(e.AcceptedOn)}{(e.Note is { } note ? ": " + In(note) : "")}", Task(e)),
        CompletionReturned e => new(Say("Thẩm tra: trả lại", "Completion returned"), $"{numerals.Write(e.ReturnedOn)} — {Reason(e.Reason)}", Task(e)),
        SupportReported e => new(Say("Phối hợp: báo cáo tiến độ", "Support: progress reported"), $"{numerals.Write(e.OccurredOn)}: {In(e.Progress)}", Task(e)),
        SupportCompleted e => new(Say("Phối hợp: hoàn thành phần việc", "Support: part completed"), $"{numerals.Write(e.CompletedOn)}: {In(e.Result)}", Task(e)),
        TaskCarriedOver e => new(Say("Chuyển tiếp", "Carried over"), $"{numerals.Write(e.From)} → {numerals.Write(e.To)}: {DeadlineWords.Of(e.Deadline, language)} — {Reason(e.Reason)}", Task(e)),
        TaskReopened e => new(Say("Mở lại nhiệm vụ", "Task reopened"), $"{numerals.Write(e.ReopenedOn)} — {Reason(e.Reason)}", Task(e)),
        TaskWithdrawn e => new(Say("Bãi bỏ nhiệm vụ", "Task withdrawn"), $"{numerals.Write(e.AgreedOn)} — {Reason(e.Reason)}", Task(e)),
        DutySet e => new(Say("Giao nhiệm vụ thường xuyên", "Duty set"), $"{In(e.Title)} — {DutyWords.Due(e.Due, language)}", Duty(e)),
        DutyPerformed e => new(Say("Đã thực hiện", "Duty done"), $"{numerals.Write(e.PerformedOn)}: {In(e.Result ?? Title(e))} ({numerals.Write(e.Covering)})", Duty(e)),
        PerformanceWithdrawn e => new(Say("Rút nội dung đã ghi", "Duty not done after all"), $"{In(Title(e))} ({numerals.Write(e.Covering)}) — {Reason(e.Reason)}", Duty(e)),
        DutyExcused e => new(Say("Miễn thực hiện", "Excused"), $"{In(Title(e))} ({numerals.Write(e.Covering)}) — {Reason(e.Reason)}", Duty(e)),
        DutyEnded e => new(Say("Kết thúc nhiệm vụ thường xuyên", "Duty ended"), $"{numerals.Write(e.EndedOn)} — {Reason(e.Reason)}", Duty(e)),
        CommitmentMade e => new(Say("Cam kết", "Commitment made"), $"{e.Clause}. {In(e.Text)}", "#commitments"),
        CommitmentReworded e => new(Say("Sửa lời văn cam kết", "Commitment reworded"), $"{In(e.Text)} — {Reason(e.Reason)}", "#commitments"),
        CommitmentWithdrawn e => new(Say("Rút cam kết", "Commitment withdrawn"), Reason(e.Reason), "#commitments"),
        DifficultyEvent or LadderAgreed or AssessmentEvent => Assessed(told),
        MeetingPlanned e => new(Say("Lập kế hoạch họp", "Meeting planned"), $"{numerals.Write(e.MeetingOn)}: {In(e.Subject)}", Meeting(e)),
        AgendaSet e => new(Say("Quyết định chương trình họp", "Agenda decided"), $"{numerals.Write(e.Items.Count)} {Say("mục", e.Items.Count == 1 ? "item" : "items")}: {Subject(e)}", Meeting(e)),
        MeetingHeld e => new(Say("Đã họp", "Meeting held"), $"{numerals.Write(e.HeldOn)}: {Subject(e)}", Meeting(e)),
        UnitReported e => new(Say("Đơn vị báo cáo tại cuộc họp", "A unit reported at a meeting"), In(e.Report), Meeting(e)),
        OpinionGiven e => new(Say("Ý kiến tại cuộc họp", "Opinion given"), $"{In(Words.Of(e.Kind))}: {In(e.Text)}", Meeting(e)),
        AgreementRecorded e => new(Say("Hai bên thống nhất", "Both sides agreed"), In(e.Text), Meeting(e)),
        ConclusionGiven e => new(Say("Kết luận", "Conclusion given"), In(e.Text), Meeting(e)),
        DirectionGiven e => new(Say("Điểm kết luận", "Direction given"), $"{e.Number}. {In(e.Text)}", Meeting(e)),
        RemarkMade e => new(Say("Nhận xét về điểm kết luận", "Remark made"), In(e.Text), Meeting(e)),
        EvidenceAttached e => new(Say("Đính kèm minh chứng", "Evidence attached"), e.File?.Name ?? In(e.Note), OfEvidence(e.Of)),
        EvidenceWithdrawn e => new(Say("Rút minh chứng", "Evidence withdrawn"), Reason(e.Reason), programme.Evidences.Find(e.Evidence) is { } evidence ? OfEvidence(evidence.Told.Of) : null),
        DocumentRegistered e => new(Say("Vào sổ văn bản", "Document registered"), Paper(e.Account), Document(e)),
        DocumentCorrected e => new(Say("Đính chính văn bản", "Document corrected"), $"{Paper(e.Account)} — {Reason(e.Reason)}", Document(e)),
        DocumentWithdrawn e => new(Say("Rút khỏi sổ văn bản", "Document withdrawn"), Reason(e.Reason), Document(e)),
        DocumentCirculated e => new(Say("Gửi văn bản", "Document circulated"), $"{numerals.Write(e.CirculatedOn)}: {numerals.Write(e.Addressees.Count)} {Say("nơi nhận", "addressees")}", Document(e)),
        ReceiptAcknowledged e => new(Say("Xác nhận đã nhận văn bản", "Receipt acknowledged"), numerals.Write(e.AcknowledgedOn), null),
        DocumentDeposited e => new(Say("Nộp lưu văn bản", "Document deposited"), $"{numerals.Write(e.ReceivedOn)}: {In(e.What ?? e.ReceivedBy)}", e.Document is { } paper ? $"/documents/{paper}" : null),
        MinutesSigned e => new(Say("Ký biên bản", "Minutes signed"), $"{numerals.Write(e.SignedOn)}: {In(e.Recorder)}; {In(e.Chair)}", Meeting(e)),
        ConclusionsNotified e => new(Say("Thông báo kết luận", "Notice of conclusions"), $"{numerals.Write(e.NotifiedOn)}{(e.Number is { } number ? $", {Say("số", "no")} {number}" : "")}", Meeting(e)),
        ReminderRuleAgreed e => new(Say("Thống nhất quy tắc nhắc việc", "Reminder rule agreed"), numerals.Write(e.AgreedOn), "/duties"),
        ReviewEvent => new(Say("Sơ kết", "Review"), null, "/reviews"),
        ProgrammeEvent => new(Say("Chương trình", "Programme"), In(programme.Title), ""),
        _ => new(told.GetType().Name, null, null),
    };

    private string Account(ActivityAccount account)
    {
        var counted = account.Quantities.Select(quantity => $"{quantity.Indicator} {numerals.Write(quantity.Value, quantity.Qualifier)}");
        var told = $"{numerals.Write(new Period(account.OccurredOn, account.OccurredTo ?? account.OccurredOn))}: {In(account.Summary)}";
        return account.Quantities.Count == 0 ? told : $"{told} [{string.Join("; ", counted)}]";
    }

    private string Paper(DocumentAccount account) => string.Join(", ", new[] { account.Symbol ?? account.Number, numerals.Write(account.IssuedOn), In(account.Summary) }.OfType<string>());

    private string? OfEvidence(Guid of) => programme.Activities.Find(of) is not null ? $"/activities/{of}" : programme.Tasks.Find(of) is not null ? $"/tasks/{of}" : $"/difficulties/{of}";

    private string Measured(Quantity quantity, DateOnly on, string? source) => $"{Indicator(quantity.Indicator)}: {numerals.Write(quantity.Value, quantity.Qualifier)} ({numerals.Write(on)}){Source(source)}";

    private string? Said(MeasurementEvent e) => programme.Readings.FindMeasurement(e.Measurement) is { } known ? Measured(known.Quantity, known.OccurredOn, null) : null;
    private string Indicator(string code) => programme.Indicators.Find(code) is { } known ? $"{code} – {In(known.Definition.Name)}" : code;
    private string? Summary(ActivityEvent e) => programme.Activities.Find(e.Activity) is { } known ? In(known.Account.Summary) : null;
    private string Reason(string reason) => $"{Say("lý do", "reason")}: {reason}";
    private string Source(string? source) => source is null ? "" : $"; {Say("nguồn", "source")}: {source}";
    private string In(Wording? words) => words?.In(language) ?? "";
    private string Say(string vi, string en) => language == "vi" ? vi : en;
    private Wording? Title(DutyEvent e) => programme.Duties.Find(e.Duty)?.Setting.Title;
    private string Subject(MeetingEvent e) => In(programme.Meetings.Find(e.Meeting)?.Planned.Subject);
    private static string Meeting(MeetingEvent e) => $"/meetings/{e.Meeting}";
    private static string Document(DocumentEvent e) => $"/documents/{e.Document}";
    private static string Duty(DutyEvent e) => $"/duties/{e.Duty}";
    private static string Activity(ActivityEvent e) => $"/activities/{e.Activity}";
    private static string Measurement(MeasurementEvent e) => $"/measurements/{e.Measurement}";
    private static string Task(TaskEvent e) => $"/tasks/{e.Task}";
}
