namespace CoordinationTracker.Web.Printing;

/// <summary>A paper that takes its time is to be made: whichever process has the hands free makes it, once.</summary>
/// <param name="Address">Where it is asked for, with position and language: that says all of it.</param>
public sealed record MakePaper(string Address)
{
    /// <summary>The queue it waits in, for any process on the same database.</summary>
    public const string Queue = "papers";
}
