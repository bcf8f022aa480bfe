namespace CoordinationTracker.Web.Api;

/// <summary>Any figure of an indicator, asked by address, with the entries behind it; sums only of what may be summed.</summary>
public static class FigureApi
{
    public static void MapFigureApi(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/programmes/{code}/indicators/{indicator}/figures/{kind}", async (
            string code, string indicator, string kind, string[] covering, string[] part, Guid? unit, string? basis, long? asAt, Programmes programmes, CancellationToken ct) =>
        {
            if (Periods.KindOf(kind) is not { } known || await programmes.Find(code, await programmes.Require(asAt, ct), ct) is not { } moment
                || moment.Programme.Indicators.Find(indicator) is not { } counted) return Results.NotFound();
            Refusal.If(covering.Length == 0 && !Periods.IsOnly(known), nameof(covering), "Name the period.", "Cần nêu kỳ.");
            Refusal.If(part.Length > 1 && covering.Length > 1, nameof(part), "Several parts are asked for in one period at a time.", "Mỗi lần chỉ hỏi nhiều phần cho một kỳ.");
            Refusal.If(part.Any(asked => counted.BreakdownOf(asked) is null), nameof(part), $"{indicator} has no such part.", $"{indicator} không có phần này.");

            IReadOnlyList<Period> periods = covering.Length == 0 ? [moment.Programme.Periods.Parse(known, null)] : [.. covering.Select(text => moment.Programme.Periods.Parse(known, text))];
            var (counting, rest) = (new Counting(moment.Programme, moment.Directory), Bases.Parse(basis));
            var tally = (periods.Count, part.Length) switch
            {
                (1, > 1) => counting.SumOfParts(indicator, Upto(periods[0]), part, unit, rest),
                (1, _) => counting.Of(indicator, Upto(periods[0]), unit, part.FirstOrDefault(), rest),
                _ => counting.Sum(indicator, periods, unit, part.FirstOrDefault(), rest),
            };
            return Results.Ok(new
            {
                Indicator = indicator, Periods = periods, Unit = unit, Parts = part, Basis = rest, moment.AsAt,
                tally.Value, tally.Total.Qualifier, NotRecorded = tally.Value is null && !tally.IsUndefined, tally.IsUndefined, tally.Positions,
            });

            Period Upto(Period over) => over.From <= moment.Day ? over.UpTo(moment.Day) : over;
        });
}
