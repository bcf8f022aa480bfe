using System.Globalization;

namespace CoordinationTracker;

/// <summary>"2" before "10": field and clause numbers are ordered part by part, as people read them.</summary>
public sealed class FieldOrder : IComparer<string>
{
    public static readonly FieldOrder Instance = new();

    public int Compare(string? x, string? y)
    {
        var (left, right) = ((x ?? "").Split('.'), (y ?? "").Split('.'));
        foreach (var (a, b) in left.Zip(right))
        {
            // Numbers come before words: comparing some pairs as numbers and others as text would go round in a circle.
            var order = (Number(a), Number(b)) switch
            {
                ({ } m, { } n) => m.CompareTo(n),
                ({ }, null) => -1,
                (null, { }) => 1,
                _ => string.CompareOrdinal(a, b),
            };
            if (order != 0) return order;
        }
        return left.Length.CompareTo(right.Length) is var byLength and not 0 ? byLength : string.CompareOrdinal(x, y);

        static int? Number(string part) => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
