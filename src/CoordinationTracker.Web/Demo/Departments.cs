using CoordinationTracker.Web.Acting;

namespace CoordinationTracker.Web.Demo;

/// <summary>
/// The departments that keep their programmes together: the Mass Mobilisation Department of Ninh Bình, which reviews its quarter and the
/// programmes it looks after in one conference (seed 1). Of those only the one with the Coast Guard is known by name.
/// </summary>
public static class Departments
{
    internal static IEnumerable<Telling> Tellings =>
    [
        Tell("08:30", (portfolio, _, directory, today) => portfolio.Decide(
            new OpenPortfolio(Bodies.MassMobilisation, new("Các chương trình phối hợp về công tác dân vận", "Coordination programmes on mass mobilisation work"), new DateOnly(2023, 9, 25), new(null, new("TRƯỞNG BAN", "HEAD OF THE DEPARTMENT"))), today, directory)),
        Tell("08:35", (portfolio, programmeOf, _, today) => portfolio.Decide(new IncludeProgramme(CoastGuard.Code, new DateOnly(2023, 9, 25)), today, programmeOf(CoastGuard.Code))),
    ];

    private static Telling Tell(string hour, PortfolioTelling decide) => new(
        new DateTimeOffset(new DateOnly(2023, 9, 25), TimeOnly.ParseExact(hour, "HH:mm", System.Globalization.CultureInfo.InvariantCulture), TimeSpan.FromHours(7)).AddMilliseconds(9), Post.SecretariatA.Key, Post.SecretariatA.Side,
        Bodies.MassMobilisation, (_, _, _) => []) { OfPortfolio = decide };
}
