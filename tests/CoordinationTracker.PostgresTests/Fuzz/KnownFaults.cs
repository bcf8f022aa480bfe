namespace CoordinationTracker.PostgresTests.Fuzz;

/// <summary>What is not sent yet, for it is known to fail; each with the number it was found under. A fault that is mended loses its line.</summary>
internal static class KnownFaults
{
    /// <summary>F12: an encoding nobody knows, none, or one in quotation marks.</summary>
    public static bool IsUnknownCharset(string contentType) =>
        contentType.EndsWith("charset=", StringComparison.Ordinal) || contentType.EndsWith("nonsense", StringComparison.Ordinal) || contentType.Contains("charset=\"", StringComparison.Ordinal);

    /// <summary>F12: null as an item of a list.</summary>
    public static bool NullInLists => true;

    /// <summary>F12: a way back with a letter that is not ASCII.</summary>
    public static bool IsBadReturn(string address) => address.Any(letter => letter > '~');

    /// <summary>F12: an office file whose ZIP is damaged.</summary>
    public static bool DamagedZips => true;
}
