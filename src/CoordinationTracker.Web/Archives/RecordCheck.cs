using CoordinationTracker.Store;
using CoordinationTracker.Web.Projections;

namespace CoordinationTracker.Web.Archives;

/// <summary>What a check has to say.</summary>
public sealed record Said(string Sentence, bool Holds = true);

/// <summary>
/// A programme's whole record held against itself and against what lies outside it. Whoever has all of a record can make every digest in it
/// anew; he cannot reach the papers that went out, a list that was noted before, or the other side's archive.
/// </summary>
/// <param name="Kept">By digest.</param>
/// <param name="Named">The digests that an event names.</param>
public sealed record RecordCheck(
    string Code, StoredHistory Programme, StoredHistory Directory, IReadOnlyDictionary<string, byte[]> Kept, IReadOnlySet<string> Named, IReadOnlyList<SealFound> Seals)
{
    /// <exception cref="Refusal">Its histories tell what never can have happened.</exception>
    public static RecordCheck Of(Archive archive)
    {
        var (format, projections) = (new EventFormat(EventAliases.All), new LiveProjections());
        try
        {
            var named = Keeping.Of(
                projections.Programme.Fold(CoordinationTracker.Programme.Unknown, archive.Programme.Events.Select(format.Read)),
                projections.Directory.Fold(CoordinationTracker.Directory.Empty, archive.Directory.Events.Select(format.Read)));
            return new(archive.Code, archive.Programme, archive.Directory, archive.ByDigest, named.Select(kept => kept.Digest).ToHashSet(StringComparer.Ordinal),
                SealCheck.Of(archive.Programme, archive.Directory, format, projections, archive.ByDigest));
        }
        // Events that each read may still speak of what is not there: in an archive that is the archive's fault, not ours.
        catch (Exception e) when (e is NullReferenceException or KeyNotFoundException or ArgumentException or InvalidOperationException or OverflowException)
        {
            throw new Refusal(new Wording(Vi: $"Lịch sử trong tệp lưu trữ không thể đã xảy ra: {e.Message}", En: $"The histories of the archive tell what cannot have happened: {e.Message}"));
        }
    }

    /// <summary>What can be said of the record alone: its seals, the line each prints, the kept papers, and how far its histories reach.</summary>
    public IEnumerable<Said> Alone()
    {
        if (Seals.Count == 0) yield return new($"{Code}: no sealed review.");
        foreach (var found in Seals)
        {
            var (opening, seal) = (found.Review.Opening, found.Review.Seal!);
            yield return new(FormattableString.Invariant($"{Code} {Periods.Code(opening.Kind)} {opening.Covering.From:yyyy-MM-dd}..{opening.Covering.To:yyyy-MM-dd}: {found.Sentence?.En ?? $"holds, as sealed at position {seal.Position} by edition {seal.Edition}."}{(found.Sides is { } sides ? $" {sides.En}" : "")}"), found.State is not SealState.Broken);
            yield return new("  " + SealLine.Of(seal, Code, "en"));
            foreach (var paper in Papers(found.Review)) yield return paper;
        }
        foreach (var history in (StoredHistory[])[Programme, Directory])
            yield return new(FormattableString.Invariant($"{Code}: the history of {NameOf(history)} reaches version {history.Events.Count}, position {history.Events[^1].Position}; chain value {Values(history, [history.Events.Count]).Values.Single()}"));
        foreach (var (digest, content) in Kept.Where(kept => !Named.Contains(kept.Key)).OrderBy(kept => kept.Key, StringComparer.Ordinal))
            yield return new($"{Code}: Alarm: no event names kept/{digest}: the record was cut behind it, or it was put in.{(PaperText.SealLineOf(content) is { } line ? $" It prints: {line}" : "")}", Holds: false);
    }

    private IEnumerable<Said> Papers(Review review)
    {
        var same = 0;
        foreach (var file in review.Issued?.Files ?? [])
            switch (Kept.TryGetValue(file.Digest, out var content) ? PaperText.SealLineOf(content) : null)
            {
                case null:
                    yield return new($"  {file.Name} prints no line of a seal.");
                    break;
                case { } line when SealLine.Is(line, review.Seal!, Code):
                    same++;
                    break;
                case { } other:
                    yield return new($"  Alarm: {file.Name} prints another line than its seal: {other}", Holds: false);
                    break;
            }
        if (same > 0) yield return new(FormattableString.Invariant($"  {same} kept papers print this line."));
    }

    /// <summary>The review whose seal a typed line is; null when there is none here.</summary>
    public Review? Printing(string line) => Seals.Select(found => found.Review).FirstOrDefault(review => SealLine.Is(line, review.Seal!, Code));

    /// <summary>Held against what was noted of its histories; nothing is said of other histories.</summary>
    public IEnumerable<Said> Against(IReadOnlyList<Checkpoint> list)
    {
        foreach (var history in (StoredHistory[])[Programme, Directory])
        {
            var noted = list.Where(one => one.Stream == history.Stream).ToList();
            var values = Values(history, noted.Select(one => one.Version));
            var held = 0;
            foreach (var one in noted)
                if (one.Version > history.Events.Count)
                    yield return new(FormattableString.Invariant($"{Code}: Alarm: the history of {NameOf(history)} ends at version {history.Events.Count}; a checkpoint of {one.NotedAt.UtcDateTime:yyyy-MM-dd HH:mm} UTC had it up to version {one.Version}: this is older, or was cut."), Holds: false);
                else if (values[one.Version] != one.Digest)
                    yield return new(FormattableString.Invariant($"{Code}: Alarm: up to version {one.Version} the history of {NameOf(history)} is not the one of the checkpoint of {one.NotedAt.UtcDateTime:yyyy-MM-dd HH:mm} UTC: the chain value is {values[one.Version]}, it was {one.Digest}."), Holds: false);
                else held++;
            if (held > 0) yield return new(FormattableString.Invariant($"{Code}: {held} checkpoints of the history of {NameOf(history)} are met, the last at version {noted.Max(one => one.Version)}."));
        }
    }

    /// <summary>Held, letter by letter, against another archive of the same programme: the shorter history must be the beginning of the longer.</summary>
    public IEnumerable<Said> Against(Archive other)
    {
        foreach (var (mine, theirs) in (IEnumerable<(StoredHistory, StoredHistory)>)[(Programme, other.Programme), (Directory, other.Directory)])
        {
            var first = mine.Events.Zip(theirs.Events).FirstOrDefault(pair => pair.First != pair.Second).First;
            var (here, there) = (mine.Events.Count, theirs.Events.Count);
            yield return first is not null
                ? new(FormattableString.Invariant($"{Code}: Alarm: the history of {NameOf(mine)} is another than in the other archive from version {first.Version} on, position {first.Position}."), Holds: false)
                : there > here
                ? new(FormattableString.Invariant($"{Code}: Alarm: the history of {NameOf(mine)} ends at version {here}, in the other archive at version {there}: this is older, or was cut."), Holds: false)
                : new(FormattableString.Invariant($"{Code}: the history of {NameOf(mine)} is that of the other archive up to version {there}{(here > there ? $", and goes on to {here}" : "")}."));
        }
    }

    /// <summary>What is to be noted of it now.</summary>
    public IEnumerable<(string Whose, Checkpoint Checkpoint)> Noted(DateTimeOffset now) => ((StoredHistory[])[Programme, Directory]).Select(history => (
        history == Directory ? CheckpointList.OfDirectory : Code,
        new Checkpoint(history.Stream, history.Events.Count, Values(history, [history.Events.Count]).Values.Single(), now)));

    private string NameOf(StoredHistory history) => history == Directory ? "the Directory" : Code;

    private static Dictionary<long, string> Values(StoredHistory history, IEnumerable<long> versions) => SealCheck.ChainAt(history, versions, whole: true);
}
