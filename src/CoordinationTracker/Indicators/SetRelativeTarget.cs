namespace CoordinationTracker;

/// <summary>A unit is to exceed the average of the units of its level in each of these bodies, over these days (S3.4).</summary>
public sealed record SetRelativeTarget(string Indicator, Guid Unit, EquatableList<Guid> AverageOf, Period Covering, string? Source = null);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(SetRelativeTarget command, Directory directory)
    {
        RequireIndicator(command.Indicator, nameof(command.Indicator));
        var known = Indicators.Find(command.Indicator)!;
        var set = new RelativeTargetSet(command.Indicator, command.Unit, command.AverageOf.AtMost(Listing.Named, nameof(command.AverageOf)),
            command.Covering, Writing.Optional(command.Source, nameof(command.Source)));
        if (known.RelativeTargets.Exists(target => target.Set == set)) return [];

        Refusal.If(known.Aggregation is Aggregation.Qualitative, nameof(command.Indicator), "What is told in words has no average.", "Chỉ tiêu đánh giá bằng lời không có trung bình.");
        RequireUnit(command.Unit, directory, nameof(command.Unit));
        Refusal.If(directory.Find(command.Unit)!.LevelOn(command.Covering.To) is null, nameof(command.Unit), "This unit has no level, so there are no units like it.", "Đơn vị này chưa có cấp, nên không có đơn vị cùng cấp để so.");
        Refusal.If(command.AverageOf.Count == 0, nameof(command.AverageOf), "Say whose average is to be exceeded.", "Cần nêu vượt trung bình của đâu.");
        foreach (var body in command.AverageOf) RequireUnit(body, directory, nameof(command.AverageOf));
        Refusal.If(command.Covering.To < command.Covering.From, nameof(command.Covering), "The period ends before it begins.", "Kỳ kết thúc trước khi bắt đầu.");
        RequireNear(command.Covering.From, nameof(command.Covering));
        return [set];
    }
}
