namespace CoordinationTracker.Web;

/// <summary>The one place where the real time is asked for.</summary>
public sealed class Clock(TimeProvider time)
{
    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>The day it is in the programme's zone, now or at a given instant of record.</summary>
    public DateOnly Today(Programme programme, DateTimeOffset? at = null) => programme.DayOf(at ?? time.GetUtcNow());

    /// <summary>The hour it is there.</summary>
    public TimeOnly Hour(Programme programme) => programme.HourOf(time.GetUtcNow());
}
