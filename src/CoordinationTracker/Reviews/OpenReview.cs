namespace CoordinationTracker;

/// <summary>Begin a review of these days, both included, and say when units hand in and when figures close (S0.3, S1.1; domain 7.2).</summary>
public sealed record OpenReview(Guid Review, PeriodKind Kind, Period Covering, DateOnly CutOffOn, DateOnly? ConferenceOn = null, DateOnly? IssueOn = null, DateOnly? SubmitOn = null, Side? Issuer = null);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(OpenReview command)
    {
        var opened = new ReviewOpened(command.Review, command.Kind, command.Covering, command.CutOffOn, command.ConferenceOn, command.IssueOn, command.SubmitOn, command.Issuer is Side.Both ? null : command.Issuer);
        if (Reviews.Find(command.Review) is { } known)
        {
            if (known.Opening == opened) return [];
            Refusal.If(true, nameof(command.Review), "Another review has this id.", "Mã này đã dùng cho kỳ sơ kết khác.");
        }
        RequireSigned();
        RequireId(command.Review, nameof(command.Review));
        Refusal.If(!Enum.IsDefined(command.Kind), nameof(command.Kind), "Choose what kind of period the review is of.", "Cần chọn loại kỳ của đợt sơ kết.");
        Refusal.If(command.Covering.To < command.Covering.From, nameof(command.Covering), "The period ends before it begins.", "Kỳ kết thúc trước khi bắt đầu.");
        Refusal.If(!Periods.Has(command.Kind, command.Covering), nameof(command.Covering),
            $"These days are not {Periods.Noun(command.Kind).En}.", $"Khoảng ngày này không phải {Periods.Noun(command.Kind).Vi}.");
        Periods.RequireWithin(command.Covering, nameof(command.Covering));
        Refusal.If(Reviews.Find(command.Kind, command.Covering) is not null, nameof(command.Covering), "A review of these days is open already.", "Kỳ sơ kết cho khoảng ngày này đã được mở.");
        Refusal.If(command.CutOffOn < command.Covering.From, nameof(command.CutOffOn), "Figures cannot close before the period begins.", "Không thể chốt số liệu trước khi kỳ bắt đầu.");
        Refusal.If(command.SubmitOn < command.Covering.From, nameof(command.SubmitOn), "Units cannot hand in before the period begins.", "Đơn vị không thể nộp báo cáo trước khi kỳ bắt đầu.");
        Refusal.If(command.SubmitOn > command.CutOffOn, nameof(command.SubmitOn), "Units cannot hand in after the figures have closed.", "Đơn vị không thể nộp báo cáo sau khi đã chốt số liệu.");
        Refusal.If(command.ConferenceOn < command.Covering.From, nameof(command.ConferenceOn), "The conference cannot come before the period.", "Hội nghị không thể diễn ra trước kỳ sơ kết.");
        Refusal.If(command.IssueOn < command.Covering.From, nameof(command.IssueOn), "The report cannot be dated before the period.", "Báo cáo không thể đề ngày trước kỳ sơ kết.");
        if (command.Issuer is { } issuer) RequireSide(issuer, nameof(command.Issuer));
        RequireNear(command.Covering.To, nameof(command.Covering));
        RequireNear(command.CutOffOn, nameof(command.CutOffOn));
        RequireNear(command.ConferenceOn, nameof(command.ConferenceOn));
        RequireNear(command.IssueOn, nameof(command.IssueOn));
        return [opened];
    }
}
