namespace CoordinationTracker.Web;

/// <summary>The one place where the real time is asked for.</summary>
public sealed class Clock(TimeProvider time)
{
    /// <summary>The day it is in the programme's zone, now or at a given instant of record.</summary>
    public DateOnly Today(Programme programme, DateTimeOffset? at = null)
    {
        // Before a programme is signed nobody has said where its days begin; the first programmes of this product begin theirs in Viet Nam.
        var instant = at ?? time.GetUtcNow();
        return programme.IsSigned ? programme.DayOf(instant) : DateOnly.FromDateTime(instant.ToOffset(TimeSpan.FromHours(7)).DateTime);
    }
}
