namespace CoordinationTracker.Tests;

/// <summary>A file that shows the activity of the cast.</summary>
internal static class Shown
{
    public static readonly Guid TheEvidence = Some.Id(851), Other = Some.Id(852);
    public static readonly EvidenceAttached Attached = new(TheEvidence, Some.TheActivity, Papers.File, null, Some.Vi("Danh sách ký nhận"));
}
