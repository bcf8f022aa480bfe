namespace CoordinationTracker.Tests;

/// <summary>The department that runs the cast's programme and another: the Bloc's mass mobilisation commission.</summary>
internal static class Kept
{
    public const string Other = "DUK-CSB";

    public static readonly PortfolioOpened Opened = new(Some.Mobilisation, new("Các chương trình phối hợp", "Coordination programmes"), new(2023, 6, 1), new(null, Some.Vi("Trưởng ban")));
    public static readonly ProgrammeIncluded Included = new(Some.ProgrammeSigned.Code, new(2023, 6, 2)), OtherIncluded = new(Other, new(2023, 6, 2));
    public static readonly ProgrammeLeft OtherLeft = new(Other, new(2023, 9, 1), "Chuyển cơ quan khác");

    public static readonly Portfolio WithOther = PortfolioOf(Opened, OtherIncluded);

    public static Portfolio PortfolioOf(params PortfolioEvent[] events) => Some.History([.. events]).Aggregate(Portfolio.Unknown, (portfolio, told) => portfolio.Evolve(told));
}
