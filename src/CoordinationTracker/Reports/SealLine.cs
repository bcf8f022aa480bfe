using System.Globalization;

namespace CoordinationTracker.Reports;

/// <summary>The line of an issued paper that holds everything it takes to check the paper against the record.</summary>
public static class SealLine
{
    /// <param name="code">The programme's.</param>
    public static string Of(ReviewSealed seal, string code, string language)
    {
        return Glossary.Say(language,
            $"Bản chốt: vị trí {seal.Position}; phiên bản {seal.Edition}; kết quả {seal.FindingsDigest}; lịch sử {Histories()}",
            $"Seal: position {seal.Position}; edition {seal.Edition}; findings {seal.FindingsDigest}; histories {Histories()}");

        string Histories() => string.Join(", ", seal.HistoryDigests.Select(history => string.Create(CultureInfo.InvariantCulture,
            $"{(history.Stream == Directory.Stream ? Glossary.Say(language, "Danh bạ", "Directory") : code)} {history.Version}: {history.Digest}")));
    }
}
