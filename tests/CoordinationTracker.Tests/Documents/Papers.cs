namespace CoordinationTracker.Tests;

/// <summary>The cast of the register: a resolution from above, and the Bloc's programme that implements it.</summary>
internal static class Papers
{
    public static readonly Guid Above = Some.Id(801), Ours = Some.Id(802), Another = Some.Id(803), TheCirculation = Some.Id(811), TheDeposit = Some.Id(821);
    public static readonly KeptFile File = new(new string('a', 64), "12-BC.pdf", 2_048);

    public static readonly DocumentAccount AboveAccount = new("NQ", new(2013, 6, 3), Some.Vi("Về công tác dân vận trong tình hình mới"), [], Some.Vi("Ban Chấp hành Trung ương"), "25", "25-NQ/TW");
    public static readonly DocumentAccount OursAccount = new("CTr", new(2023, 5, 16), Some.Vi("Chương trình phối hợp"), [Some.Bloc], null, "01", "01-CTr/ĐUK", Some.Vi("Bí thư"), File, [Above], ["DUK-BQL"]);

    public static readonly DocumentRegistered AboveRegistered = new(Above, AboveAccount), OursRegistered = new(Ours, OursAccount);
    public static readonly DocumentCirculated Circulated = new(TheCirculation, Ours, [Some.Mobilisation, Some.Enterprises], new(2023, 5, 20));
    public static readonly ReceiptAcknowledged Acknowledged = new(TheCirculation, Some.Mobilisation, new(2023, 5, 22), Some.Vi("Văn thư"));
    public static readonly DocumentDeposited Deposited = new(TheDeposit, Ours, null, Some.Mobilisation, Some.Bloc, new(2023, 5, 25), Some.Vi("Văn thư"));

    public static readonly DirectoryEvent[] Registered = [.. Some.Units, AboveRegistered, OursRegistered];
    public static readonly DirectoryEvent[] OfAReport = [.. Some.Units, AboveRegistered, OursRegistered with { Account = OursAccount with { Review = Some.TheReview } }];
    public static readonly DirectoryEvent[] Sent = [.. Registered, Circulated];
}
