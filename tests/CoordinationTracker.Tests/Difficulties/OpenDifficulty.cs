namespace CoordinationTracker.Tests;

/// <summary>What every command about a difficulty refuses alike.</summary>
public static class OpenDifficulty
{
    public static TheoryData<ProgrammeEvent[], string> Closed() => new()
    {
        { Some.Signed, Said.NoDifficulty },
        { [.. Some.WithDifficulty, Climbing.Resolved], Said.DifficultyResolved },
        { [.. Some.WithDifficulty, Climbing.Closed], "This difficulty was closed without effect; reopen it first." },
    };
}
