namespace CoordinationTracker;

/// <summary>Say into which parts an indicator is told, and whether they overlap (S3.2, S3.3, S3.20). Said again, it takes the place of what was said.</summary>
public sealed record DeclareBreakdown(string Indicator, string Breakdown, Wording Name, Overlap Overlap, EquatableList<BreakdownPart> Parts);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(DeclareBreakdown command)
    {
        RequireIndicator(command.Indicator, nameof(command.Indicator));
        var known = Indicators.Find(command.Indicator)!;
        var declared = new BreakdownDeclared(command.Indicator, Writing.Code(command.Breakdown, nameof(command.Breakdown), 40), command.Name.Checked(nameof(command.Name), Writing.Line), command.Overlap,
            command.Parts.AtMost(Listing.Named, nameof(command.Parts))
                .Select(part => new BreakdownPart(Writing.Code(part.Code, nameof(command.Parts), 40), part.Name.Checked(nameof(command.Parts), Writing.Line))).ToEquatableList());
        var before = known.Breakdowns.Find(breakdown => breakdown.Breakdown == declared.Breakdown);
        if (before == declared) return [];

        Refusal.If(known.Aggregation is not (Aggregation.Flow or Aggregation.Stock), nameof(command.Indicator),
            "Only what is counted has parts; a ratio has those of its own parts.", "Chỉ chỉ tiêu đếm được mới chia thành phần; tỷ lệ chia theo các thành phần của nó.");
        Refusal.If(!Enum.IsDefined(command.Overlap), nameof(command.Overlap), "Say whether the parts overlap.", "Cần nêu các phần có trùng nhau hay không.");
        Refusal.If(declared.Parts.Count == 0, nameof(command.Parts), "Name the parts.", "Cần nêu các phần.");
        var others = known.Breakdowns.Where(breakdown => breakdown.Breakdown != declared.Breakdown).SelectMany(breakdown => breakdown.Parts);
        Refusal.If(declared.Parts.Concat(others).GroupBy(part => part.Code).Any(same => same.Count() > 1), nameof(command.Parts),
            "A part's code stands once in an indicator.", "Mã của mỗi phần chỉ dùng một lần trong một chỉ tiêu.");
        Refusal.If(before is not null && before.Parts.Any(part => declared.Parts.All(now => now.Code != part.Code)), nameof(command.Parts),
            "A part that figures were told under stays; name it too.", "Phần đã có số liệu phải được giữ lại; hãy nêu cả phần đó.");
        return [declared];
    }
}
