namespace CoordinationTracker.Tests;

/// <summary>What every command about a living unit refuses alike, for the mobilisation department.</summary>
public static class LivingUnit
{
    public static TheoryData<DirectoryEvent[], string> NotLiving() => new()
    {
        { [Some.BlocEstablished, Some.ZoneEstablished], Said.NoUnit },
        { [.. Some.Units, new UnitDissolved(Some.Mobilisation, [], new(2023, 9, 1))], "This unit has ended." },
        { [.. Some.Units, new UnitMerged(Some.Mobilisation, Some.Enterprises, new(2023, 9, 1))], "This unit has ended." },
    };
}
