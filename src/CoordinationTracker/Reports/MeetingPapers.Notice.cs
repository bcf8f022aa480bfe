namespace CoordinationTracker.Reports;

/// <content>The notice of conclusions (thông báo kết luận): who met, what was heard, and then only what was concluded (domain 3.6).</content>
public sealed partial class MeetingPapers
{
    private Document Notice()
    {
        var notice = findings.Notice;
        Begin(notice?.NotifiedOn ?? findings.AsOf);
        Say(Opening());
        Say(Say($"Sau khi nghe báo cáo của {Reporters()}{Heard()}, {Concluding()} kết luận như sau:", $"After hearing the reports of {Reporters()}{Heard()}, {Concluding()} concluded as follows:"));

        Heading(1, "I", Say("ĐÁNH GIÁ CHUNG", "GENERAL ASSESSMENT"));
        var before = body.Count;
        foreach (var conclusion in findings.Conclusions) Verbatim(conclusion.Text);
        OrGap(before);
        foreach (var agreement in findings.Agreements) Item(Say("Hai bên thống nhất: ", "Both sides agreed: "), agreement.Text, agreement.Document is { } document ? $" ({document.In(language)})" : "");

        Heading(1, "II", Say("NHIỆM VỤ TRỌNG TÂM", "KEY TASKS"));
        before = body.Count;
        foreach (var point in findings.Points) body.Add(new Paragraph([new($"{point.Number}. ", Bold: true), new(Ended(point.Text), Language: Foreign(point.Text)), new($" {string.Join("; ", Terms(point))}.")]));
        OrGap(before);
        foreach (var pledge in findings.Opinions.Where(opinion => opinion.Kind is OpinionKind.Pledge)) Item(Say($"{SaidBy(pledge)} cam kết: ", $"{SaidBy(pledge)} pledged: "), pledge.Text);

        Heading(1, "III", Say("VỀ CÁC ĐỀ XUẤT, KIẾN NGHỊ", "ON PROPOSALS"));
        before = body.Count;
        foreach (var suggestion in findings.Opinions.Where(opinion => opinion.Kind is OpinionKind.Suggestion)) Item(Say($"{SaidBy(suggestion)} đề xuất: ", $"{SaidBy(suggestion)} proposed: "), suggestion.Text);
        // What was proposed is recorded; what was decided on it has to be said by whoever issues the notice.
        if (body.Count > before) Say(Say($"Ý kiến về các đề xuất: {Gap}", $"On these proposals: {Gap}"));
        else Say(Gap);

        return Paper(Say("THÔNG BÁO", "NOTICE"), Say($"kết luận {Subject}, ngày {numerals.Write(findings.On)}", $"of conclusions: {Subject}, {numerals.Say(findings.On)}"), "TB", notice?.Number, notice?.NotifiedOn, draft: notice is null, new(
            Say("Nơi nhận:", "Recipients:"), [.. findings.Attendance.Select(unit => unit.Unit.In(language)), Say("Lưu Văn phòng", "File")],
            findings.Issuers.Select(issuer => new Signature(issuer.Name.In(language), issuer.Signatory?.Authority is { } authority ? layout.AuthorityOf(authority.In(language)) : null, issuer.Signatory?.Post.In(language) ?? Gap, null)).ToEquatableList()));
    }

    private string Opening()
    {
        var (hosts, present) = (string.Join(Say(" và ", " and "), findings.Issuers.Select(issuer => issuer.Name.In(language))), findings.Attendance.Where(unit => unit.Present).Select(unit => unit.Unit));
        var guests = findings.SpeciallyPresent.Concat(findings.Reviewing is { } reviewing ? [reviewing] : []).ToList();
        return Say(
            $"{char.ToUpperInvariant(When[0])}{When[1..]}, {At()}, {hosts} tổ chức “{Subject}”. Chủ trì: {Chairs}. Dự họp có: {Joined(present)}.{(guests.Count > 0 ? $" Đại biểu mời, chỉ đạo: {Joined(guests)}." : "")}",
            $"On {numerals.Say(findings.On)} ({Words.Of(findings.Session).En}), {At()}, {hosts} held “{Subject}”. Chaired by: {Chairs}. Present: {Joined(present)}.{(guests.Count > 0 ? $" Specially present, reviewing: {Joined(guests)}." : "")}");
    }

    private string At() => findings is { Place: null, Mode: MeetingMode.Virtual } ? Say("họp trực tuyến", "in a virtual meeting") : Say($"tại {Where}", $"at {Where}");

    private string Reporters() => Joined(findings.Turns.Where(turn => turn.Report is not null).Select(turn => turn.Unit));

    private string Heard() => findings.Opinions.Count == 0 ? "" : Say($" và {numerals.Say(findings.Opinions.Count)} ý kiến phát biểu", $" and {findings.Opinions.Count} {(findings.Opinions.Count == 1 ? "opinion" : "opinions")}");

    private string Concluding() => findings.Conclusions.Select(conclusion => conclusion.By).OfType<Wording>().FirstOrDefault()?.In(language) ?? Chairs;

    private IEnumerable<string> Terms(PointFinding point)
    {
        yield return point.Units is { } units ? Say($"Giao {numerals.Say(units)} đơn vị, {point.Lead.In(language)} theo dõi chung", $"Given to {units} {(units == 1 ? "unit" : "units")}; seen to by {point.Lead.In(language)}") : Say($"Chủ trì: {point.Lead.In(language)}", $"Lead: {point.Lead.In(language)}");
        if (point.Support.Count > 0) yield return Say("phối hợp: ", "with: ") + string.Join(", ", point.Support.Select(unit => unit.In(language)));
        yield return Say("thời hạn: ", "deadline: ") + DeadlineWords.Of(point.Due, language);
        if (point.Product is { } product) yield return Say("sản phẩm: ", "product: ") + product.In(language);
        if (point.Consulting is { } consulting) yield return Say("trước khi làm, trao đổi với ", "after discussion with ") + consulting.In(language);
        if (point.Through is not null || point.ThroughPost is not null) yield return Say("báo cáo lại qua ", "reported back through ") + string.Join(", ", new[] { point.ThroughPost, point.Through }.OfType<Wording>().Select(way => way.In(language)));
        if (point.Why is { } why) yield return why.In(language);
    }

    private string Ended(Wording text) => text.In(language).TrimEnd() is var written && written.EndsWith('.') ? written : written + ".";
}
