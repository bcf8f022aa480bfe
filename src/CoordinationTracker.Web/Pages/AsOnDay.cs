using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoordinationTracker.Web.Pages;

/// <summary>?asOn=2024-04-05 asks for the record as that day ended; the answer is the address with the position, which never changes.</summary>
public static class AsOnDay
{
    public static void UseAsOnDay(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        // A page only, and an address of this site only: "//elsewhere" would lead out of it.
        if (HttpMethods.IsGet(http.Request.Method) && http.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null
            && RedirectHttpResult.IsLocalUrl(http.Request.Path) && Typed.DayIn(http.Request.Query[Visit.DayName]) is { } day && await PositionAtEndOf(day, http) is > 0 and var position)
            http.Response.Redirect(http.RequestServices.GetRequiredService<Visit>().Here((Visit.AsAtName, position)));
        else await next(http);
    });

    private static async Task<long> PositionAtEndOf(DateOnly day, HttpContext http)
    {
        var programmes = http.RequestServices.GetRequiredService<Programmes>();
        var about = http.GetRouteValue("code") is string code ? await programmes.Find(code, null, http.RequestAborted) : null;
        if (day == DateOnly.MaxValue) return await programmes.Head(http.RequestAborted);
        return await programmes.PositionAt(End(day, about?.Programme), http.RequestAborted);
    }

    /// <summary>The last instant of a day where a programme is; not the first of the next.</summary>
    public static DateTimeOffset End(DateOnly day, CoordinationTracker.Programme? programme)
    {
        var (midnight, zone) = (day.AddDays(1).ToDateTime(TimeOnly.MinValue), CoordinationTracker.Programme.ZoneNamed(programme?.Zone ?? CoordinationTracker.Programme.DefaultZone));
        return new DateTimeOffset(midnight, zone.GetUtcOffset(midnight)).AddMicroseconds(-1);
    }
}
