namespace CoordinationTracker.Reports;

/// <summary>
/// The version of the rules and words that make findings. A sealed review names the one it was made with: found otherwise under another
/// edition, a difference is a change of rules; under the same one it is an alarm (architecture 4).
/// </summary>
public static class Edition
{
    /// <summary>Raised whenever equal histories would find, or write canonically, something else; a test holds it to that.</summary>
    public const string Current = "0.7";
}
