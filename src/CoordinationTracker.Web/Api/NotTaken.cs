namespace CoordinationTracker.Web.Api;

/// <summary>A request that never came to the rules: refused with a status of its own, and a sentence.</summary>
public sealed class NotTaken(int status, Wording sentence) : Exception(sentence.In("en"))
{
    public int Status { get; } = status;
    public Wording Sentence { get; } = sentence;
}
