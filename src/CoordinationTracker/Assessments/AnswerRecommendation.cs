namespace CoordinationTracker;

/// <summary>Record what the addressee of a recommendation said to it, and whether it will do so.</summary>
public sealed record AnswerRecommendation(Guid Recommendation, Wording By, DateOnly AnsweredOn, Wording Answer, RecommendationOutcome Outcome);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(AnswerRecommendation command, DateOnly today)
    {
        var answered = new RecommendationAnswered(command.Recommendation, command.By.Checked(nameof(command.By), Writing.Line), command.AnsweredOn, command.Answer.Checked(nameof(command.Answer)), command.Outcome);
        var known = Assessments.FindRecommendation(command.Recommendation);
        if (known?.Answers.Contains(answered) is true) return [];

        Refusal.If(known is null, nameof(command.Recommendation), "There is no such recommendation.", "Không có kiến nghị này.");
        Refusal.If(!Enum.IsDefined(command.Outcome), nameof(command.Outcome), "It is answered, accepted or declined.", "Cần chọn: đã trả lời, chấp thuận hoặc không chấp thuận.");
        RequirePast(command.AnsweredOn, today, nameof(command.AnsweredOn));
        Refusal.If(command.AnsweredOn < known!.Said.MadeOn, nameof(command.AnsweredOn), "This lies before the recommendation was made.", "Ngày này trước ngày kiến nghị.");
        return [answered];
    }
}
