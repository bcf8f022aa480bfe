using CoordinationTracker.Store;
using Npgsql;

namespace CoordinationTracker.Web.Hosting;

/// <summary>The database does not take this now: it is away, starting, out of connections or out of room. Whoever asks may ask again soon.</summary>
public static class DatabaseAway
{
    /// <summary>The seconds after which it is worth asking again.</summary>
    public const string RetryAfter = "5";

    private static readonly Wording Away = new(
        Vi: "Cơ sở dữ liệu tạm thời không trả lời; chưa có gì được ghi nhận. Hãy gửi lại sau giây lát.",
        En: "The database does not answer just now; nothing was recorded. Please send it again in a moment.");

    private static readonly Wording Held = new(
        Vi: "Một giao dịch ghi dữ liệu chưa kết thúc, nên chưa biết chắc bản ghi đến đâu; chưa có gì được ghi nhận. Hãy gửi lại sau giây lát.",
        En: "An append that does not end keeps the end of the record unsettled; nothing was recorded. Please send it again in a moment.");

    /// <summary>What is told to whoever asked; null where this is not what went wrong.</summary>
    public static Wording? Sentence(Exception? e) => e is HorizonHeld ? Held : IsTold(e) ? Away : null;

    private static bool IsTold(Exception? e) => e switch
    {
        null => false,
        // By class: a connection lost, no resources, ended by an operator.
        PostgresException refused => refused.SqlState[..2] is "08" or "53" or "57",
        NpgsqlException => true,
        _ => IsTold(e.InnerException),
    };
}
