namespace CoordinationTracker.Reports;

/// <content>The documents issued in the covered days, by type, and the evidence of tasks (domain 3.5, annexes 2 and 3).</content>
public sealed partial class Reviewing
{
    private Findings Found(long asAt)
    {
        var documents = directory.Documents.Of(programme.Code).Where(document => covering.Contains(document.Account.IssuedOn) && document.Account.IssuedOn <= asOf).Select(Find).ToEquatableList();
        var found = Find(asAt);
        return found with
        {
            Documents = documents,
            DocumentTotal = Figure.Counted("documents.total", [.. documents.Select(document => document.Positions)]),
            DocumentTypes = documents.GroupBy(document => document.Type, StringComparer.OrdinalIgnoreCase).OrderByDescending(type => type.Count()).ThenBy(type => type.Key, StringComparer.Ordinal)
                .Select(type => new TypeCount(type.Key, Figure.Counted($"documents.{type.Key}", [.. type.Select(document => document.Positions)]))).ToEquatableList(),
            Evidence = found.Tasks.SelectMany(task => programme.Evidences.Of(task.Task)).Select(evidence => new EvidenceFinding(evidence.Told.Of, NameOf(evidence), evidence.Positions)).ToEquatableList(),
        };
    }

    private DocumentFinding Find(RegisteredDocument document) =>
        new(document.Id, document.Account.Type, document.Printed, document.Account.IssuedOn, Documents.IssuerOf(document.Account, NameOf), document.Account.Summary, document.Positions);

    private string NameOf(Evidence evidence) => evidence.Told.File?.Name
        ?? (evidence.Told.Document is { } id && directory.Documents.Find(id) is { } document ? document.Printed ?? document.Account.Summary.In("vi") : "");
}
