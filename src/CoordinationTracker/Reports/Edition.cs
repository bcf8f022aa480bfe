namespace CoordinationTracker.Reports;

/// <summary>
/// The version of the rules and words that make findings. A sealed review names the one it was made with: found otherwise under another
/// edition, a difference is a change of rules; under the same one it is an alarm (architecture 4).
/// </summary>
public static class Edition
{
    /// <summary>Raised whenever equal histories would find, or write canonically, something else; a test holds it to that.</summary>
    public const string Current = "0.8";

    private static readonly Version First = new(0, 8);

    /// <summary>Whether its findings name entries by event id beside the position; before 0.8 they did not (ADR 18).</summary>
    public static bool NamesEntries(string edition) => Version.TryParse(edition, out var known) && known >= First;

    /// <summary>Whether this version finds again, to the letter, what that edition found: a difference is an alarm then.</summary>
    public static bool IsRepeated(string edition) => edition is Current or "0.7";
}
