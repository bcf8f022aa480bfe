using System.Globalization;
using CoordinationTracker.Web.Hosting;

namespace CoordinationTracker.Web.Api;

/// <summary>A request that never came to the rules: refused with a status of its own, and a sentence.</summary>
/// <param name="again">After how long it is worth asking again, if it is.</param>
public sealed class NotTaken(int status, Wording sentence, TimeSpan? again = null) : Exception(sentence.In("en"))
{
    public int Status { get; } = status;
    public Wording Sentence { get; } = sentence;
    public TimeSpan? Again { get; } = again;

    /// <summary>The seconds after which to ask again, for the header; null where asking again is of no use.</summary>
    public static string? RetryAfter(Exception exception) => exception switch
    {
        NotTaken { Again: { } again } => ((int)again.TotalSeconds).ToString(CultureInfo.InvariantCulture),
        _ when DatabaseAway.Sentence(exception) is not null => DatabaseAway.RetryAfter,
        _ => null,
    };
}
