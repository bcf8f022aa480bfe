using System.Globalization;
using CoordinationTracker.Web.Acting;

namespace CoordinationTracker.Web.Pages;

/// <summary>What one request sees: in which language, as whom, and the record as it stood where. Every link it makes keeps the last.</summary>
public sealed class Visit(IHttpContextAccessor accessor, Programmes programmes, CurrentPost acting, Clock clock)
{
    public const string AsAtName = "asAt";
    public const string DayName = "asOn";

    private string zone = CoordinationTracker.Programme.DefaultZone;

    public HttpContext Http => accessor.HttpContext!;
    public CancellationToken Aborted => Http.RequestAborted;
    public string Language { get; } = Web.Language.Of(accessor.HttpContext);
    public Post Post => acting.Post;
    public Numerals Numerals => Numerals.Of(Language);

    /// <summary>The position the reader asked to see the record at; null for the present.</summary>
    public long? AsAt { get; private set; }
    public bool IsPast => AsAt is not null;

    /// <summary>When the record came to that position.</summary>
    public DateTimeOffset? RecordedAt { get; private set; }

    public long Head { get; private set; }

    /// <summary>Why the record cannot be shown as it was asked for.</summary>
    public string? Problem { get; private set; }

    public string Say(string vi, string en) => Language == "vi" ? vi : en;

    /// <summary>Finds out what is asked for; once, before anything is drawn.</summary>
    public async Task Begin()
    {
        Head = await programmes.Head(Aborted);
        var query = Http.Request.Query;
        if (query[DayName].FirstOrDefault() is { Length: > 0 } day)
            Problem = Typed.DayIn(day) is null
                ? Say($"“{day}” không phải là một ngày có trong lịch.", $"“{day}” is not a day of the calendar.")
                : Say($"Đến hết ngày {day} chưa có gì được ghi nhận.", $"Nothing had been recorded by the end of {day}.");
        else if (query[AsAtName].FirstOrDefault() is { Length: > 0 } asked) await LookBack(asked);
        if (Http.GetRouteValue("code") is string code && await programmes.Find(code, null, Aborted) is { } known) zone = known.Programme.Signing!.Zone;
    }

    private async Task LookBack(string asked)
    {
        if (!long.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var position) || position < 1)
            Problem = Say($"“{asked}” không phải là một vị trí; vị trí là số nguyên từ 1 đến {Head}.", $"“{asked}” is not a position; positions are whole numbers from 1 to {Head}.");
        else if (position > Head)
            Problem = Say($"Bản ghi kết thúc ở vị trí {Head}; chưa có vị trí {position}.", $"The record ends at position {Head}; there is no position {position} yet.");
        else
        {
            AsAt = position;
            RecordedAt = await programmes.InstantAt(position, Aborted);
        }
    }

    public Task<Moment?> Find(string code) => programmes.Find(code, AsAt, Aborted);

    public Task<PortfolioMoment?> FindPortfolio(Guid unit) => programmes.FindPortfolio(unit, AsAt, Aborted);

    public Task<IReadOnlyList<PortfolioMoment>> Portfolios() => programmes.Portfolios(AsAt, Aborted);

    public Task<IReadOnlyList<Moment>> All() => programmes.All(AsAt, Aborted);

    /// <summary>The day it is for the reader: today, or the day on which the record came to the position.</summary>
    public DateOnly Today(Programme programme) => IsPast ? programme.DayOf(RecordedAt ?? programme.RecordedAt) : clock.Today(programme);

    /// <summary>And the hour: now, or when the record came to the position.</summary>
    public TimeOnly Hour(Programme programme) => IsPast ? programme.HourOf(RecordedAt ?? programme.RecordedAt) : clock.Hour(programme);

    /// <summary>An instant of record, to the minute, in the zone of the programme the page is about.</summary>
    public string Write(DateTimeOffset instant)
    {
        var local = TimeZoneInfo.ConvertTime(instant, CoordinationTracker.Programme.ZoneNamed(zone));
        return $"{local.ToString("HH:mm", CultureInfo.InvariantCulture)} {Numerals.Write(DateOnly.FromDateTime(local.DateTime))}";
    }

    /// <summary>An address of this site that stays at the same position and in the language the address was read in.</summary>
    public string Link(string path, params (string Name, object? Value)[] query)
    {
        var kept = query.Prepend((AsAtName, AsAt));
        if (Http.Request.Query["lang"].FirstOrDefault() is { } lang && Web.Language.Known.Contains(lang)) kept = kept.Append(("lang", lang));
        return Address(path, kept);
    }

    /// <summary>The page being read, as another query would have it.</summary>
    public string Here(params (string Name, object? Value)[] otherwise)
    {
        var kept = Http.Request.Query.Where(pair => otherwise.All(other => other.Name != pair.Key) && pair.Key is not ("recorded" or DayName))
            .Select(pair => (pair.Key, (object?)pair.Value.FirstOrDefault()));
        return Address(Http.Request.Path, kept.Concat(otherwise));
    }

    /// <summary>What of the present query a form that asks for something else has to carry along.</summary>
    public IEnumerable<KeyValuePair<string, string>> Carried(params string[] but) => Http.Request.Query
        .Where(pair => !but.Contains(pair.Key) && pair.Key is not ("recorded" or "page" or DayName))
        .Select(pair => KeyValuePair.Create(pair.Key, pair.Value.FirstOrDefault() ?? ""));

    private static string Address(string path, IEnumerable<(string Name, object? Value)> query)
    {
        var written = string.Join('&', query.Select(pair => (pair.Name, Value: Convert.ToString(pair.Value, CultureInfo.InvariantCulture)))
            .Where(pair => !string.IsNullOrEmpty(pair.Value)).Select(pair => $"{Uri.EscapeDataString(pair.Name)}={Uri.EscapeDataString(pair.Value!)}"));
        return written.Length == 0 ? path : $"{path}?{written}";
    }
}
