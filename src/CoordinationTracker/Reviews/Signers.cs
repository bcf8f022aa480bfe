using CoordinationTracker.Reports;

namespace CoordinationTracker;

/// <summary>Who signs a review's report, and under which number it goes into the register of documents (domain 4.2, 4.3, 4.6).</summary>
public static class Signers
{
    /// <summary>The code of a report among the types of documents.</summary>
    public const string Type = "BC";

    /// <summary>The bodies whose report it is, the lead body first.</summary>
    public static EquatableList<Guid> Of(Programme programme, Review review) => review.Signing.Select(programme.UnitOf).ToEquatableList();

    /// <summary>Number and symbol as the lead body's layout of that day prints them: "12-BC/ĐUK".</summary>
    public static string Symbol(Programme programme, Directory directory, Review review, string number, DateOnly on)
    {
        var bodies = Of(programme, review);
        return Layout.For(directory.Find(bodies[0])?.Regime ?? Regime.Other, on).SymbolOf(Type, number, bodies.Select(body => directory.Find(body)?.NameOn(on).Symbol));
    }

    /// <summary>What the register of documents is told of the report.</summary>
    public static DocumentAccount Account(Programme programme, Review review, string number, string symbol, DateOnly on)
    {
        var name = programme.Periods.Name(review.Opening.Kind, review.Opening.Covering);
        var summary = new Wording(Vi: $"Báo cáo {name.In("vi")}: {programme.Title.In("vi")}", En: $"Report of {name.In("en")}: {programme.Title.In("en")}");
        return new(Type, on, summary, Of(programme, review), Number: number, Symbol: symbol, Programmes: [programme.Code], Review: review.Id);
    }
}
