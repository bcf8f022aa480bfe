namespace CoordinationTracker.Reports;

/// <content>Annex 3: the documents issued under the programme in the covered days; and the evidence column of annex 2.</content>
internal sealed partial class ReportAnnexes
{
    private IEnumerable<Annex> DocumentsIssued() => findings.Documents.Count == 0 ? [] :
    [
        new(Say("Phụ lục 3", "Annex 3"), Say("Danh mục văn bản đã ban hành", "Documents issued"), Landscape: true,
        [
            new Table(
            [
                Column("TT", "No", 4, Alignment.Centre), Column("Số, ký hiệu", "Number and symbol", 18), Column("Ngày", "Day", 11, Alignment.Centre),
                Column("Cơ quan ban hành", "Issued by", 27), Column("Trích yếu", "Summary", 60),
            ],
            findings.Documents.Select((document, index) => new Row(
            [
                Cell.Line($"{index + 1}"), Text(document.Printed ?? Words.DocumentType(document.Type).In(language)), Cell.Of(numerals, document.IssuedOn), Written(document.Issuer), Written(document.Summary),
            ])).ToEquatableList()),
        ]),
    ];

    private string EvidenceOf(Guid task) => string.Join("; ", findings.Evidence.Where(evidence => evidence.Of == task).Select(evidence => evidence.Name));
}
