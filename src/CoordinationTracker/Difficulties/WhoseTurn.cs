namespace CoordinationTracker;

public sealed partial record Programme
{
    /// <summary>Whether something is to be said by this side: a unit of it holds the difficulty, or its word on a resolution is awaited.</summary>
    public bool IsTurnOf(Side side, Difficulty difficulty, Directory directory, DateOnly on) => difficulty.StateOn(on) switch
    {
        DifficultyState.Open => difficulty.HolderOn(on) is { } holder && (holder == UnitOf(side) || directory.IsBelow(holder, UnitOf(side), on)),
        DifficultyState.Resolved => difficulty.ResolutionOn(on)!.By is { } by && by != side,
        _ => false,
    };
}
