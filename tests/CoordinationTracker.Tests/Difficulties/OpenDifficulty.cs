namespace CoordinationTracker.Tests;

/// <summary>What every command about a difficulty refuses alike.</summary>
public static class OpenDifficulty
{
    public static TheoryData<ProgrammeEvent[], string> Closed() => new()
    {
        { Some.Signed, Said.NoDifficulty },
        { [.. Some.WithDifficulty, new DifficultyResolved(Some.TheDifficulty, new(2023, 9, 1), Some.Vi("đã xếp lịch"))], Said.DifficultyResolved },
    };
}
