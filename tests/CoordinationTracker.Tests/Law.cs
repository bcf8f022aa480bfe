using FsCheck;
using FsCheck.Fluent;

namespace CoordinationTracker.Tests;

/// <summary>What holds of every history, tried on many random ones.</summary>
internal static class Law
{
    /// <summary>
    /// The message of a failure ends with the size and the seed of the history it failed on: with them as <paramref name="replay"/> exactly
    /// that one is tried again.
    /// </summary>
    public static void Holds<T>(Arbitrary<T> any, Action<T> law, int times, (ulong Seed, ulong Gamma, int Size)? replay = null)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(times).WithStartSize(10).WithEndSize(90);
        if (replay is { } again) config = config.WithReplay(again.Seed, again.Gamma, again.Size);
        Prop.ForAll(any, history =>
        {
            law(history);
            return true;
        }).Check(config);
    }

    /// <summary>Lists are shown without whatever the law fails without.</summary>
    public static IEnumerable<T[]> Shorter<T>(T[] list) =>
        (list.Length > 3 ? new[] { list[..(list.Length / 2)], list[(list.Length / 2)..] } : []).Concat(Enumerable.Range(0, list.Length).Select(at => (T[])[.. list[..at], .. list[(at + 1)..]]));
}
