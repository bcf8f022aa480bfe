using System.Globalization;

namespace CoordinationTracker.Verifier;

/// <summary>What a check has to say.</summary>
public sealed record Said(string Sentence, bool Holds = true);

/// <summary>
/// A history held against what lies outside the record. Whoever has all of a record can make every digest in it anew; he cannot reach
/// a list that was noted before, or the other side's archive.
/// </summary>
/// <param name="Code">Of the programme.</param>
/// <param name="Name">Of the history, in a sentence.</param>
public sealed record Outside(string Code, string Name)
{
    /// <param name="count">Of the events in the history.</param>
    /// <param name="valueAt">The chain's value in the second form at a version it reaches.</param>
    /// <param name="list">Of this history alone.</param>
    public IEnumerable<Said> Against(long count, Func<long, string> valueAt, IReadOnlyList<Checkpoint> list)
    {
        var held = 0;
        foreach (var one in list)
            if (one.Version > count)
                yield return Alarm($"the history of {Name} ends at version {count}; a checkpoint of {At(one)} UTC had it up to version {one.Version}: this is older, or was cut.");
            else if (valueAt(one.Version) is var value && value != one.Digest)
                yield return Alarm($"up to version {one.Version} the history of {Name} is not the one of the checkpoint of {At(one)} UTC: the chain value is {value}, it was {one.Digest}.");
            else held++;
        if (held > 0) yield return new(FormattableString.Invariant($"{Code}: {held} checkpoints of the history of {Name} are met, the last at version {list.Max(one => one.Version)}."));
    }

    /// <summary>Letter by letter: the shorter history must be the beginning of the longer.</summary>
    public Said Against(IEnumerable<StoredText> mine, IEnumerable<StoredText> theirs)
    {
        using var here = mine.GetEnumerator();
        using var there = theirs.GetEnumerator();
        var (read, reached) = (0L, 0L);
        while (true)
        {
            var (more, moreThere) = (here.MoveNext(), there.MoveNext());
            if (more) read++;
            if (moreThere) reached++;
            if (more && moreThere && here.Current == there.Current) continue;
            if (more && moreThere)
                return Alarm($"the history of {Name} is another than in the other archive from version {here.Current.Version} on, position {here.Current.Position}.");
            while (here.MoveNext()) read++;
            while (there.MoveNext()) reached++;
            return reached > read
                ? Alarm($"the history of {Name} ends at version {read}, in the other archive at version {reached}: this is older, or was cut.")
                : new(FormattableString.Invariant($"{Code}: the history of {Name} is that of the other archive up to version {reached}{(read > reached ? $", and goes on to {read}" : "")}."));
        }
    }

    private Said Alarm(FormattableString what) => new($"{Code}: Alarm: {FormattableString.Invariant(what)}", Holds: false);

    private static string At(Checkpoint noted) => noted.NotedAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
