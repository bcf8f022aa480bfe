namespace CoordinationTracker.Reports;

/// <content>The documents issued under the programme, and what shows that its tasks were done.</content>
public sealed partial record Findings
{
    /// <summary>Annex 3: issued in the covered days, in order of day.</summary>
    public EquatableList<DocumentFinding> Documents { get; init; }

    public Figure DocumentTotal { get; init; } = Figure.None("documents.total");
    public EquatableList<TypeCount> DocumentTypes { get; init; }

    /// <summary>The last column of annex 2: what shows that a task was done, by the task.</summary>
    public EquatableList<EvidenceFinding> Evidence { get; init; }

    private IEnumerable<Figure> DocumentFigures() => DocumentTypes.Select(type => type.Count).Append(DocumentTotal);
}

/// <summary>One line of annex 3.</summary>
/// <param name="Issuer">Under the name it bore on the last covered day; bodies that issue jointly are named together.</param>
public sealed record DocumentFinding(Guid Document, string Type, string? Printed, DateOnly IssuedOn, Wording Issuer, Wording Summary, EquatableList<long> Positions);

public sealed record TypeCount(string Type, Figure Count);

/// <param name="Name">The file's name, or the document's number and symbol.</param>
public sealed record EvidenceFinding(Guid Of, string Name, EquatableList<long> Positions);
