namespace CoordinationTracker;

/// <content>What the commands about documents ask for alike.</content>
public sealed partial record Directory
{
    private static DocumentAccount Checked(DocumentAccount account) => account with
    {
        Issuers = account.Issuers.AtMost(Listing.Named, nameof(account.Issuers)),
        Implements = account.Implements.AtMost(Listing.Named, nameof(account.Implements)),
        Type = Writing.Code(account.Type, nameof(account.Type), 20),
        Summary = account.Summary.Checked(nameof(account.Summary)),
        IssuedBy = account.IssuedBy?.Checked(nameof(account.IssuedBy), Writing.Line),
        Number = Writing.OptionalCode(account.Number, nameof(account.Number), 20),
        Symbol = Writing.OptionalCode(account.Symbol, nameof(account.Symbol), 80),
        SignedBy = account.SignedBy?.Checked(nameof(account.SignedBy), Writing.Line),
        File = account.File is { } file ? FileContent.Checked(file, nameof(account.File)) : null,
        Programmes = account.Programmes.AtMost(Listing.Named, nameof(account.Programmes))
            .Select(code => Writing.Required(code, nameof(account.Programmes), 40)).ToEquatableList(),
    };

    private void RequireAccount(Guid document, DocumentAccount account, DateOnly today)
    {
        RequirePast(account.IssuedOn, today, nameof(account.IssuedOn));
        Refusal.If(account.IssuedOn.Year < 1930, nameof(account.IssuedOn), "This day lies too far off; check the year.", "Ngày này quá xa; hãy kiểm tra lại năm.");
        Refusal.If(account.Issuers.Count > 0 == account.IssuedBy is not null, nameof(account.Issuers),
            "Name the issuing unit, or in words a body outside the Directory; one of the two.", "Cần chọn đơn vị ban hành, hoặc ghi tên cơ quan ngoài danh bạ; chỉ một trong hai.");
        foreach (var issuer in account.Issuers)
            Refusal.If(!Require(issuer, nameof(account.Issuers)).Exists(account.IssuedOn), nameof(account.Issuers), "This unit had ended by that day.", "Đến ngày đó đơn vị này đã kết thúc hoạt động.");
        Refusal.If(account.Issuers.Distinct().Count() != account.Issuers.Count, nameof(account.Issuers), "A unit is named twice.", "Một đơn vị được nêu hai lần.");
        RequireNumber(document, account);
        foreach (var implemented in account.Implements) RequireImplemented(document, implemented, account.IssuedOn);
        Refusal.If(account.Implements.Distinct().Count() != account.Implements.Count, nameof(account.Implements), "A document is named twice.", "Một văn bản được nêu hai lần.");
        Refusal.If(Documents.Implementing(document).Any(by => by.Account.IssuedOn < account.IssuedOn), nameof(account.IssuedOn),
            "A document that implements it was issued before this day.", "Có văn bản thực hiện văn bản này được ban hành trước ngày đó.");
    }

    // A slip of one digit was found in two quarters' reports (domain 7.6 (7)): the number is said twice and must agree.
    private void RequireNumber(Guid document, DocumentAccount account)
    {
        var leading = account.Symbol is { } symbol ? string.Concat(symbol.TakeWhile(char.IsAsciiDigit)).TrimStart('0') : null;
        var digits = string.Concat((account.Number ?? "").TakeWhile(char.IsAsciiDigit)).TrimStart('0');
        Refusal.If(leading is not null && leading != digits, nameof(account.Symbol),
            $"“{account.Symbol}” does not begin with the number {account.Number ?? "that was left blank"}.", $"“{account.Symbol}” không bắt đầu bằng số {account.Number ?? "(đang để trống)"}.");
        if (Documents.SharingNumber(document, account) is { } other)
            Refusal.If(true, nameof(account.Number),
                $"Number {account.Number} of this register is taken by “{other.Account.Summary.In("en")}”.", $"Số {account.Number} của sổ này đã cấp cho văn bản “{other.Account.Summary.In("vi")}”.");
    }

    private void RequireImplemented(Guid document, Guid implemented, DateOnly issuedOn)
    {
        const string Field = nameof(DocumentAccount.Implements);
        Refusal.If(implemented == document, Field, "A document cannot implement itself.", "Văn bản không thể thực hiện chính nó.");
        var above = RequireDocument(implemented, Field);
        Refusal.If(above.Account.IssuedOn > issuedOn, Field, $"“{above.Printed ?? above.Account.Summary.In("en")}” was issued later than this one.", $"“{above.Printed ?? above.Account.Summary.In("vi")}” được ban hành sau văn bản này.");
        Refusal.If(IsCarriedOutBy(document, implemented), Field, "That document implements this one; the two cannot implement each other.", "Văn bản đó đang thực hiện văn bản này; hai văn bản không thể thực hiện lẫn nhau.");
    }

    private bool IsCarriedOutBy(Guid document, Guid implemented)
    {
        var (seen, next) = (new HashSet<Guid>(), new Stack<Guid>([implemented]));
        while (next.TryPop(out var id))
        {
            if (id == document) return true;
            if (seen.Add(id) && Documents.Find(id) is { } known) foreach (var above in known.Account.Implements) next.Push(above);
        }
        return false;
    }

    private RegisteredDocument RequireDocument(Guid document, string field)
    {
        var known = Documents.Find(document);
        Refusal.If(known is null, field, "The register has no such document.", "Sổ văn bản không có văn bản này.");
        Refusal.If(known!.Withdrawal is not null, field, "This document was withdrawn from the register.", "Văn bản này đã được rút khỏi sổ.");
        return known;
    }
}
