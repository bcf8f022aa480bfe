namespace CoordinationTracker;

/// <summary>
/// An event as the record holds it: what was said, where in the stream and in the whole record it stands,
/// when it was written down and by whom. Nothing of this is in the event itself (architecture 2.5).
/// </summary>
/// <param name="Version">1 for the first event of its stream.</param>
/// <param name="Position">The place in the order of the whole record; larger is later.</param>
/// <param name="RecordedAt">The instant of writing down; the world's days are in the event and end in On.</param>
/// <param name="By">The post that said it.</param>
/// <param name="Side">The side that post stands on, when it stands on one.</param>
public sealed record Recorded(object Event, long Version, long Position, DateTimeOffset RecordedAt, string By, Side? Side = null);

/// <summary>The two bodies that signed, or both together. Sides are equal: every fact says whose it is (S0.2).</summary>
public enum Side { A, B, Both }
