using Npgsql;

namespace CoordinationTracker.Web.Hosting;

/// <summary>The database does not take this now: it is away, starting, out of connections or out of room. Whoever asks may ask again soon.</summary>
public static class DatabaseAway
{
    /// <summary>The seconds after which it is worth asking again.</summary>
    public const string RetryAfter = "5";

    public static readonly Wording Sentence = new(
        Vi: "Cơ sở dữ liệu tạm thời không trả lời; chưa có gì được ghi nhận. Hãy gửi lại sau giây lát.",
        En: "The database does not answer just now; nothing was recorded. Please send it again in a moment.");

    public static bool IsTold(Exception? e) => e switch
    {
        null => false,
        // By class: a connection lost, no resources, ended by an operator.
        PostgresException refused => refused.SqlState[..2] is "08" or "53" or "57",
        NpgsqlException => true,
        _ => IsTold(e.InnerException),
    };
}
