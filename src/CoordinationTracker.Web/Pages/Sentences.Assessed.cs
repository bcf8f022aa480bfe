namespace CoordinationTracker.Web.Pages;

/// <content>What was said of difficulties and of what the sides make of their work.</content>
public sealed partial class Sentences
{
    private Sentence Assessed(object told) => told switch
    {
        DifficultyRaised e => Difficulty(e, Say("Nêu hạn chế, khó khăn", "Difficulty raised"), $"{In(e.Text)}{(e.Urgency is { } urgency ? $" ({In(Words.Of(urgency))})" : "")}"),
        CauseNoted e => Difficulty(e, Say("Nguyên nhân", "Cause noted"), $"{In(Words.Of(e.Kind))}: {In(e.Text)}"),
        SolutionProposed e => Difficulty(e, Say("Giải pháp", "Solution proposed"), In(e.Text)),
        DifficultyEscalated { BySilence: true } e => Difficulty(e, Say("Tự chuyển lên cấp trên do quá hạn trả lời", "Went up by itself on silence"), numerals.Write(e.EscalatedOn)),
        DifficultyEscalated e => Difficulty(e, Say("Chuyển lên cấp trên", "Escalated"), numerals.Write(e.EscalatedOn) + (e.Reason is { } why ? " — " + Reason(why) : "")),
        DifficultyAnswered e => Difficulty(e, Say("Đơn vị đang giữ trả lời", "Answered by its holder"),
            $"{numerals.Write(e.AnsweredOn)}, {In(Words.Of(e.Kind))}: {In(e.Text)}{(e.ExpectedOn is { } expected ? Say("; sẽ trả lời tiếp trước ngày ", "; more expected by ") + numerals.Write(expected) : "")}"),
        DifficultyResolved e => Difficulty(e, (e.By is { } by ? In(Words.Of(by)) + " " : "") + Say("báo đã giải quyết", "said it is resolved"),
            $"{numerals.Write(e.ResolvedOn)}: {In(e.Outcome)}{(e.Evidence is { } evidence ? Say("; minh chứng: ", "; shown by: ") + In(evidence) : "")}"),
        ResolutionAccepted e => Difficulty(e, $"{In(Words.Of(e.By))} {Say("chấp nhận kết quả giải quyết", "accepted the resolution")}", numerals.Write(e.AcceptedOn)),
        ResolutionRejected e => Difficulty(e, $"{In(Words.Of(e.By))} {Say("không chấp nhận kết quả giải quyết", "rejected the resolution")}", $"{numerals.Write(e.RejectedOn)} — {Reason(e.Reason)}"),
        DifficultyClosed e => Difficulty(e, Say("Khép lại, không có kết quả", "Closed without effect"), $"{numerals.Write(e.ClosedOn)} — {Reason(e.Reason)}"),
        DifficultyReopened e => Difficulty(e, Say("Mở lại", "Reopened"), $"{numerals.Write(e.ReopenedOn)} — {Reason(e.Reason)}"),
        RecurrenceRecognised e => Difficulty(e, Say("Khó khăn cũ tái diễn", "An earlier one come back"), In(programme.Difficulties.Find(e.Earlier)?.Raised.Text)),
        LadderAgreed e => new(Say("Thống nhất thang xử lý", "Ladder agreed"), $"{numerals.Write(e.AgreedOn)}: {numerals.Write(e.Rungs.Count)} {Say("cấp", e.Rungs.Count == 1 ? "level" : "levels")}", "/difficulties#ladder-title"),
        HighlightMarked e => new(Say("Chọn là điểm nổi bật", "Marked as a highlight"), In(e.Words), $"/activities/{e.Activity}"),
        StrengthNoted e => new(Say("Nêu ưu điểm", "Strength noted"), In(e.Text), "/difficulties#strengths-title"),
        LessonNoted e => new(Say("Nêu bài học kinh nghiệm", "Lesson noted"), In(e.Text), "/difficulties#lessons-title"),
        InnovationNoted e => new(Say("Nêu đổi mới, sáng tạo", "Innovation noted"), In(e.Text), "/difficulties#innovations-title"),
        ModelCommended e => new(Say("Biểu dương mô hình, điển hình", "Model commended"), $"{In(e.Who)}: {In(e.What)}", "/difficulties#models-title"),
        RecommendationMade e => new(Say("Nêu kiến nghị", "Recommendation made"), $"{In(e.Addressee)}: {In(e.Text)}", "/difficulties#recommendations-title"),
        RecommendationAnswered e => new($"{Say("Kiến nghị", "Recommendation")}: {In(Words.Of(Recommendation.StateAfter(e.Outcome)))}",
            $"{numerals.Write(e.AnsweredOn)}, {In(e.By)}: {In(e.Answer)} [{In(programme.Assessments.FindRecommendation(e.Recommendation)?.Said.Text)}]", "/difficulties#recommendations-title"),
        _ => new(told.GetType().Name, null, null),
    };

    private static Sentence Difficulty(DifficultyEvent e, string what, string words) => new(what, words, $"/difficulties/{e.Difficulty}");
}
