using CoordinationTracker.Reports;

namespace CoordinationTracker.Tests;

/// <summary>The quarter's review on its way to the signatures: presented on 8 October, approved by both on the 9th, sealed on the 10th. Today is 20 October 2023.</summary>
public static class Signing
{
    public static readonly DateOnly Today = new(2023, 10, 20);
    public static readonly Guid First = Some.Id(73), Second = Some.Id(74);

    /// <summary>What is found at the position that was presented.</summary>
    public static readonly Findings Found = Reviewing.Of(Some.ProgrammeOf(Some.ReviewOpened), Some.Directory, PeriodKind.Quarter, Some.Q3, 300, new(2023, 10, 8));

    public static readonly EquatableList<HistoryDigest> Histories = [new(Some.Id(1), 9, Canonical.Digest([1])), new(Directory.Stream, 4, Canonical.Digest([2]))];

    public static readonly DraftPresented Presented = new(Some.TheReview, First, 300, Edition.Current, Canonical.Digest(Found), new(2023, 10, 8));
    public static readonly ReviewApproved ByA = new(Some.TheReview, First, Side.A, Some.Vi("Bí thư"), new(2023, 10, 9));
    public static readonly ReviewApproved ByB = new(Some.TheReview, First, Side.B, Some.Vi("Trưởng ban"), new(2023, 10, 9));
    public static readonly ReviewReturned ReturnedByB = new(Some.TheReview, First, Side.B, Some.Vi("Thiếu số doanh nghiệp"), "III.2", new(2023, 10, 9));
    public static readonly ReviewSealed Sealed = new(Some.TheReview, First, 300, Edition.Current, Canonical.Digest(Found), Histories, new(2023, 10, 10));
    public static readonly ReportNumbered Numbered = new(Some.TheReview, "12-BC/ĐUK", new(2023, 10, 11));
    public static readonly ReportIssued Issued = new(Some.TheReview, [new("bao-cao.docx", "vi", Canonical.Digest([3]))], [Some.Vi("Thường trực Tỉnh ủy")], new(2023, 10, 12));

    public static readonly ProgrammeEvent[] AtPresented = [.. Some.WithReview, Presented];
    public static readonly ProgrammeEvent[] AtApproved = [.. AtPresented, ByA, ByB];
    public static readonly ProgrammeEvent[] AtSealed = [.. AtApproved, Sealed];
    public static readonly ProgrammeEvent[] AtNumbered = [.. AtSealed, Numbered];
    public static readonly ProgrammeEvent[] AtIssued = [.. AtNumbered, Issued];

    /// <summary>Reviews of four months, each one step further on its way.</summary>
    public static readonly Step MonthPresented = Step.Of(511), MonthApproved = Step.Of(512), MonthSealed = Step.Of(513), MonthNumbered = Step.Of(514);

    public const string NoReview = "There is no such review; open it first.";
    public const string IsSealed = "This report is sealed; what is entered now restates it, and is told in the next one.";

    public static Review Review(this ProgrammeEvent[] told) => Programme.Fold(Some.History(told)).Reviews.Find(Some.TheReview)!;

    /// <summary>A review of a month of 2023 told from its opening to its number, all on the fifth of October.</summary>
    public sealed record Step(Guid Id, Guid Draft, ProgrammeEvent[] Told)
    {
        public static Step Of(int number)
        {
            var (id, draft, day) = (Some.Id(number), Some.Id(number + 10), Some.Yesterday);
            var month = new Period(new(2023, number - 507, 1), new DateOnly(2023, number - 506, 1).AddDays(-1));
            return new(id, draft,
            [
                new ReviewOpened(id, PeriodKind.Month, month, month.To, null, null), Presented with { Review = id, Draft = draft, PresentedOn = day },
                ByA with { Review = id, Draft = draft, ApprovedOn = day }, ByB with { Review = id, Draft = draft, ApprovedOn = day },
                Sealed with { Review = id, Draft = draft, SealedOn = day }, Numbered with { Review = id, Symbol = $"{number}-BC", NumberedOn = day },
            ]);
        }
    }
}
