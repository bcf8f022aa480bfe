namespace CoordinationTracker.Reports;

/// <content>The minutes (biên bản) in the form of Hướng dẫn 16-HD/VPTW: who was there, then what was said in its order, then the conclusion word for word.</content>
public sealed partial class MeetingPapers
{
    private Document Minutes()
    {
        var signed = findings.Minutes;
        Begin(signed?.SignedOn ?? findings.On);
        Line(Say("Thời gian", "Time"), When);
        Line(Say("Địa điểm", "Place"), Where);
        Line(Say("Nội dung", "Subject"), Subject + (findings.Occasion is { } occasion ? Say($" (nhân dịp {occasion.In(language)})", $" (on the occasion of {occasion.In(language)})") : ""));
        Line(Say("Người chủ trì", "Chaired by"), Chairs);
        if (findings.Reviewing is { } reviewing) Line(Say("Cấp kiểm tra, chỉ đạo", "Reviewing authority"), reviewing.In(language));
        Line(Say("Người ghi biên bản", "Recorded by"), signed?.Recorder.In(language) ?? Gap);
        Line(Say("Tài liệu sử dụng", "Documents used"), Joined(findings.Agreements.Select(agreement => agreement.Document).Prepend(findings.Answered).OfType<Wording>().Distinct()));
        Composition();
        Course();
        if (signed is not null) Say(Say($"Biên bản được ký ngày {numerals.Write(signed.SignedOn)}.", $"These minutes were signed on {numerals.Say(signed.SignedOn)}."));
        var mark = signed is null ? null : Say("(đã ký)", "(signed)");
        return Paper(Say("BIÊN BẢN", "MINUTES"), Subject, "BB", null, signed?.SignedOn ?? findings.On, draft: signed is null, new(
            Say("Nơi nhận:", "Recipients:"), [Say("Lưu Văn phòng", "File")],
            [new(signed?.Recorder.In(language) ?? Gap, null, Say("NGƯỜI GHI BIÊN BẢN", "RECORDER"), mark), new(signed?.Chair.In(language) ?? Chairs, null, Say("NGƯỜI CHỦ TRÌ", "CHAIR"), mark)]));
    }

    private void Composition()
    {
        Heading(1, "1", Say("THÀNH PHẦN", "THOSE PRESENT"));
        Heading(2, "1.1", Say("Đại biểu chính thức", "Official delegates"));
        var before = body.Count;
        foreach (var present in new[] { true, false })
        {
            var units = findings.Attendance.Where(unit => unit.Present == present).ToList();
            if (units.Count == 0) continue;
            body.Add(new Paragraph([new(present ? Say($"Có mặt: {numerals.Say(units.Count)} đơn vị", $"Present: {units.Count} {Units(units.Count)}") : Say($"Vắng mặt: {numerals.Say(units.Count)} đơn vị", $"Absent: {units.Count} {Units(units.Count)}"), Italic: true)]));
            foreach (var level in units.GroupBy(unit => unit.Level ?? "", StringComparer.Ordinal).OrderBy(level => level.Key, StringComparer.Ordinal))
                foreach (var unit in level) Item(level.Key.Length == 0 ? "" : $"[{level.Key}] ", unit.Unit, unit.Present ? Persons(unit) : Say("; lý do: ", "; reason: ") + (unit.Reason?.In(language) ?? Gap));
        }
        OrGap(before);

        Heading(2, "1.2", Say("Đại biểu mời dự", "Invited, specially present"));
        before = body.Count;
        foreach (var guest in findings.SpeciallyPresent) Item("", guest);
        OrGap(before);

        string Persons(PresenceFinding unit) => unit.Persons is { } persons ? Say($": {numerals.Say(persons)} người", $": {persons} {(persons == 1 ? "person" : "persons")}") : "";
        static string Units(int count) => count == 1 ? "unit" : "units";
    }

    // A part nobody recorded anything for is left out where a meeting need not have it, and is a gap where the form asks for it.
    private void Course()
    {
        var part = 0;
        Heading(1, "2", Say("DIỄN BIẾN", "COURSE OF THE MEETING"));
        Part(Say("Chương trình", "Agenda"), () => Each(findings.Agenda.Index(), item => Item($"{item.Index + 1}. ", item.Item, listed: false)));
        if (findings.Remarks.Count > 0)
            Part(Say("Kiểm điểm việc thực hiện kết luận trước", "Review of earlier directions"), () => Each(findings.Remarks, told => Item($"{told.Point.In(language)}: ", told.Remark.Text, By(told.Remark.By))));
        Part(Say("Báo cáo của các đơn vị", "Reports in turn"), () => Each(findings.Turns, turn => Item($"{turn.Unit.In(language)}: ", turn.Report ?? new("chưa báo cáo.", "has not reported."))));
        Part(Say("Ý kiến", "Opinions"), () => Each(findings.Opinions, opinion => Item($"{SaidBy(opinion)} ({Words.Of(opinion.Kind).In(language)}): ", opinion.Text)));
        if (findings.Agreements.Count > 0)
            Part(Say("Nội dung hai bên thống nhất", "What both sides agreed"), () => Each(findings.Agreements, agreement => Item("", agreement.Text, agreement.Document is { } document ? $" ({document.In(language)})" : "")));
        Part(Say("Kết luận", "Conclusion"), () => Each(findings.Conclusions, conclusion =>
        {
            Say(conclusion.By is { } by ? Say($"{by.In(language)} kết luận:", $"{by.In(language)} concluded:") : Say("Kết luận:", "Conclusion:"));
            Verbatim(conclusion.Text);
        }));

        void Part(string title, Action told)
        {
            Heading(2, FormattableString.Invariant($"2.{++part}"), title);
            var before = body.Count;
            told();
            OrGap(before);
        }

        static void Each<T>(IEnumerable<T> all, Action<T> tell)
        {
            foreach (var one in all) tell(one);
        }

        string By(Wording? post) => post is null ? "" : $" ({post.In(language)})";
    }
}
