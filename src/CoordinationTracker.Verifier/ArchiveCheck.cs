namespace CoordinationTracker.Verifier;

/// <summary>An archive held against itself, against what was printed of it, and against what lies outside it.</summary>
public sealed class ArchiveCheck
{
    private readonly Container container;
    private readonly HistoryRead programme, directory;
    private readonly List<SealedReview> reviews;

    /// <exception cref="NotAsWritten">Its histories are not as an archive has them.</exception>
    public ArchiveCheck(Container container)
    {
        this.container = container;
        programme = new(Programme(container));
        directory = new(Directory(container));
        reviews = [.. programme.Sealed];
        NotAsWritten.If(programme.Code is null || programme.Code != Code,
            $"{Container.Contents} says that this is {Code}; its history is that of {programme.Code ?? "no programme"}.",
            $"{Container.Contents} ghi là {Code}, nhưng lịch sử là của {programme.Code ?? "không chương trình nào"}.");
        NotAsWritten.If(directory.Count == 0, $"{Container.DirectoryHistory} is empty.", $"{Container.DirectoryHistory} không có gì.");
    }

    private string Code => container.Heading.Code;

    /// <summary>What can be said of the archive alone: its seals, the line each prints, the kept papers, and how far its histories reach.</summary>
    public IEnumerable<Said> Alone()
    {
        if (reviews.Count == 0) yield return new($"{Code}: no sealed review.");
        foreach (var review in reviews)
        {
            yield return OfSeal(review);
            yield return new("  " + Line(review.Seal));
            foreach (var paper in Papers(review)) yield return paper;
        }
        // What was noted of it and lies in the archive itself can be made anew as well; that it was not is worth a line.
        foreach (var said in Against(container.Noted)) yield return said;
        foreach (var (history, name, _) in Histories)
            yield return new($"{Code}: the history of {name} reaches version {history.Count}, position {history.LastPosition}; chain value {history.ValueAt(history.Count, whole: true)}");
        foreach (var digest in container.KeptDigests.Where(digest => !programme.Named.Contains(digest) && !directory.Named.Contains(digest)).Order(StringComparer.Ordinal))
            yield return new($"{Code}: Alarm: no event names kept/{digest}: the record was cut behind it, or it was put in.{(Printed(digest) is { } line ? $" It prints: {line}" : "")}", Holds: false);
    }

    /// <summary>Whether a typed line is that of some seal here.</summary>
    public Said Expected(string line) => reviews.Find(review => review.Seal.IsPrintedIn(line, Code, container.Heading.Programme)) is { } printing
        ? new($"{Code}: the line expected is that of {printing.Covering}.")
        : new($"Alarm: no sealed report here prints the line expected: {line}", Holds: false);

    /// <summary>Held against what was noted of its histories; nothing is said of other histories.</summary>
    public IEnumerable<Said> Against(IReadOnlyList<Checkpoint> list) => Histories.SelectMany(one => new Outside(Code, one.Name).Against(
        one.History.Count, version => one.History.ValueAt(version, whole: true)!, [.. list.Where(noted => noted.Stream == one.Stream)]));

    /// <summary>Held, letter by letter, against another archive of the same programme.</summary>
    public IEnumerable<Said> Against(Container other) => other.Heading.Code != Code ? [] :
    [
        new Outside(Code, Code).Against(Programme(container), Programme(other)),
        new Outside(Code, "the Directory").Against(Directory(container), Directory(other)),
    ];

    private IEnumerable<(HistoryRead History, string Name, Guid Stream)> Histories =>
        [(programme, Code, container.Heading.Programme), (directory, "the Directory", container.Heading.Directory)];

    private Said OfSeal(SealedReview review)
    {
        var name = $"{Code} {review.Covering}";
        foreach (var named in review.Seal.Histories)
            if (Histories.FirstOrDefault(one => one.Stream == named.Stream) is not { History: { } history } whose)
                return new($"{name}: Alarm: it was sealed with a history that is not here.", Holds: false);
            else if (history.ValueAt(named.Version, named.Whole) != named.Digest)
                return new($"{name}: Alarm: the history of {whose.Name} is not the one it was sealed with.", Holds: false);
        foreach (var (file, digest) in review.Files)
            if (!container.KeptDigests.Contains(digest)) return new($"{name}: Alarm: the issued file {file} is missing or changed.", Holds: false);
        return new($"{name}: its histories and files are those it was sealed with at position {review.Seal.Position} by edition {review.Seal.Edition}.");
    }

    private IEnumerable<Said> Papers(SealedReview review)
    {
        var same = 0;
        foreach (var (file, digest) in review.Files)
            if (Printed(digest) is not { } line) yield return new($"  {file} prints no line of a seal.");
            else if (review.Seal.IsPrintedIn(line, Code, container.Heading.Programme)) same++;
            else yield return new($"  Alarm: {file} prints another line than its seal: {line}", Holds: false);
        if (same > 0) yield return new($"  {same} kept papers print this line.");
    }

    private string Line(Seal seal) => $"Seal: position {seal.Position}; edition {seal.Edition}; findings {seal.Findings}; histories " + string.Join(", ",
        seal.Histories.Select(named => $"{(named.Stream == container.Heading.Programme ? Code : "Directory")} {named.Version}: {named.Digest}"));

    private string? Printed(string digest) => container.KeptDigests.Contains(digest) ? PaperText.SealLineOf(container.Read(Container.Kept + digest)) : null;

    private static IEnumerable<StoredText> Programme(Container of) => of.History(Container.ProgrammeHistory, of.Heading.Programme);

    private static IEnumerable<StoredText> Directory(Container of) => of.History(Container.DirectoryHistory, of.Heading.Directory);
}
