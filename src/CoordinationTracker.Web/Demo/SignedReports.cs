using CoordinationTracker.Store;
using CoordinationTracker.Web.Acting;

namespace CoordinationTracker.Web.Demo;

/// <summary>
/// Three reports of the example programme on their way to the signatures: those of the third quarters of 2023 and 2024, both restated by what was
/// entered later, and the third quarter of 2025, which stands as it was signed.
/// </summary>
public static class SignedReports
{
    private const int Number = 7;

    public static IReadOnlyList<Telling> Tellings =>
    [
        .. Report("2023-Q3", "2023-10-16", "2023-10-17", "2023-10-18", "21", returned: true),
        .. Report("2024-Q3", "2024-10-16", "2024-10-17", "2024-10-18", "27"),
        .. Report("2025-Q3", "2025-10-14", "2025-10-15", "2025-10-16", "31"),
    ];

    // Presented in the morning, approved by both sides, sealed, numbered and issued; the first time side B sends it back once.
    private static IEnumerable<Telling> Report(string name, string presentedOn, string approvedOn, string issuedOn, string number, bool returned = false)
    {
        var review = ExampleProgramme.Id(name);
        var (presented, approved, issued) = (Diary.Day(presentedOn), Diary.Day(approvedOn), Diary.Day(issuedOn));
        var draft = Draft(presented, 9);
        if (returned)
        {
            var first = Draft(presented, 8);
            yield return At(presented, 8, 40, Post.SecretariatA, (desk, by, ct) => desk.Present(ExampleProgramme.Stream, review, first, presented, by, ct));
            yield return At(presented, 9, 25, Post.LeaderB, Decided((programme, directory) => programme.Decide(new ReturnDraft(review, first, Side.B,
                new("Bổ sung nguyên nhân của việc chậm báo cáo", "Add why reports came late"), presented, "II.2"), presented, directory)));
        }
        yield return At(presented, 10, 30, Post.SecretariatA, (desk, by, ct) => desk.Present(ExampleProgramme.Stream, review, draft, presented, by, ct));
        yield return At(approved, 9, 15, Post.LeaderA, Decided((programme, _) => programme.Decide(new ApproveDraft(review, draft, Side.A, new("Bí thư Đảng ủy", "Secretary of the Party Committee"), approved), approved)));
        yield return At(approved, 14, 20, Post.LeaderB, Decided((programme, _) => programme.Decide(new ApproveDraft(review, draft, Side.B, new("Trưởng ban", "Head of the Board"), approved), approved)));
        yield return At(approved, 15, 10, Post.SecretariatA, (desk, by, ct) => desk.Seal(ExampleProgramme.Stream, new(review, draft, approved), by, ct));
        yield return At(issued, 8, 35, Post.Clerk, (desk, by, ct) => desk.Number(ExampleProgramme.Stream, review, number, issued, by, ct));
        yield return At(issued, 10, 5, Post.Clerk, (desk, by, ct) => desk.Issue(ExampleProgramme.Stream, review,
            [new("Thường trực Tỉnh ủy (báo cáo)", "Standing members of the Provincial Committee"), new("Lãnh đạo hai bên", "Leaders of both sides")], new Dictionary<Side, string>(), issued, by, ct));
    }

    private static Func<SigningDesk, Authorship, CancellationToken, Task> Decided(Func<Programme, Directory, IReadOnlyList<object>> decide) => (desk, by, ct) => desk.Decide(ExampleProgramme.Stream, decide, by, ct);

    private static Telling At(DateOnly day, int hour, int minute, Post post, Func<SigningDesk, Authorship, CancellationToken, Task> sign) =>
        new(Instant(day, hour, minute), post.Key, post.Side, ExampleProgramme.Stream, (_, _, _) => [], sign);

    private static DateTimeOffset Instant(DateOnly day, int hour, int minute) => new DateTimeOffset(day, new(hour, minute), TimeSpan.FromHours(7)).AddMilliseconds(Number);

    private static Guid Draft(DateOnly day, int hour) => FixedId.Of(Instant(day, hour, 0), Number, hour);
}
