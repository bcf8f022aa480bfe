namespace CoordinationTracker.Store;

/// <summary>How far the record is settled, for whoever does not wait for ever.</summary>
/// <param name="Position">At or below it nothing will ever appear again.</param>
/// <param name="IsHead">
/// It holds all that had been recorded when somebody asked. False where an append that does not end keeps back what
/// came after it: such a position is good to read at, and no seal and no permanent address goes by it.
/// </param>
public readonly record struct Settled(long Position, bool IsHead);
