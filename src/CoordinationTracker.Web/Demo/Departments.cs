using CoordinationTracker.Web.Acting;

namespace CoordinationTracker.Web.Demo;

/// <summary>
/// The departments that keep their programmes together: the Mass Mobilisation Department of Ninh Bình, which reviews its quarter and the
/// programmes it looks after in one conference (seed 1) — of those only the one with the Coast Guard is known by name — and, as an example
/// of no real department, an office that runs two.
/// </summary>
public static class Departments
{
    private static readonly Wording Head = new("TRƯỞNG BAN", "HEAD OF THE DEPARTMENT"), ChiefOfOffice = new("CHÁNH VĂN PHÒNG", "CHIEF OF THE OFFICE");

    internal static IEnumerable<Telling> Tellings =>
    [
        .. Portfolio("2023-09-25 08:30", Bodies.MassMobilisation, new("Các chương trình phối hợp về công tác dân vận", "Coordination programmes on mass mobilisation work"), "2023-09-25", Head, (CoastGuard.Code, "2023-09-25")),
        .. Portfolio("2025-12-31 16:10", Bodies.ExampleBlocOffice, new("Các chương trình phối hợp với Ban Quản lý Khu kinh tế (ví dụ)", "Coordination programmes with the Economic Zone Management Board (example)"), "2023-01-10", ChiefOfOffice,
            (ExampleProgramme.Code, "2023-01-10"), (BlocAndEconomicZone.Code, "2023-05-16")),
    ];

    private static IEnumerable<Telling> Portfolio(string recordedAt, Guid department, Wording name, string openedOn, Wording signedBy, params (string Programme, string On)[] included)
    {
        var at = Diary.Instant(recordedAt, 9);
        yield return Tell(at, department, (portfolio, _, directory, today) => portfolio.Decide(new OpenPortfolio(department, name, Diary.Day(openedOn), new(null, signedBy)), today, directory));
        foreach (var (nth, (programme, on)) in included.Index())
            yield return Tell(at.AddMinutes(5 * (nth + 1)), department, (portfolio, programmeOf, _, today) => portfolio.Decide(new IncludeProgramme(programme, Diary.Day(on)), today, programmeOf(programme)));
    }

    private static Telling Tell(DateTimeOffset at, Guid department, PortfolioTelling decide) =>
        new(at, Post.SecretariatA.Key, Post.SecretariatA.Side, department, (_, _, _) => []) { OfPortfolio = decide };
}
