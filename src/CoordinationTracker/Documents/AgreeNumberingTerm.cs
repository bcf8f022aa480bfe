namespace CoordinationTracker;

/// <summary>Say through which days a unit's documents of a type are numbered on: a Party body's term. Without one each year begins at 01 (domain 7.6 (8)).</summary>
public sealed record AgreeNumberingTerm(Guid Unit, DateOnly TermFrom, DateOnly TermTo);

public sealed partial record Directory
{
    public DirectoryEvent[] Decide(AgreeNumberingTerm command)
    {
        var agreed = new NumberingTermAgreed(command.Unit, command.TermFrom, command.TermTo);
        if (Documents.Terms.Contains(agreed)) return [];

        Require(command.Unit, nameof(command.Unit));
        Refusal.If(command.TermTo < command.TermFrom, nameof(command.TermTo), "The term ends before it begins.", "Nhiệm kỳ kết thúc trước khi bắt đầu.");
        Refusal.If(Documents.Terms.Any(term => term.Unit == command.Unit && term.TermFrom <= command.TermTo && command.TermFrom <= term.TermTo), nameof(command.TermFrom),
            "This unit has a term in these days already.", "Đơn vị này đã có nhiệm kỳ trong khoảng thời gian đó.");
        var then = Documents.Evolve(agreed, position: 0);
        var twice = then.All.FirstOrDefault(document => document.Account.Issuers is [var first, ..] && first == command.Unit && then.SharingNumber(document.Id, document.Account) is not null);
        Refusal.If(twice is not null, nameof(command.TermFrom), $"In this term two documents would bear the number {twice?.Printed}; correct them first.", $"Trong nhiệm kỳ này sẽ có hai văn bản cùng số {twice?.Printed}; hãy đính chính trước.");
        return [agreed];
    }
}
