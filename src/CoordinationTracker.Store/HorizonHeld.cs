namespace CoordinationTracker.Store;

/// <summary>An append that does not end keeps the horizon back for longer than anybody waits; health names its session.</summary>
public sealed class HorizonHeld() : Exception("An append that does not end keeps the horizon back.");
