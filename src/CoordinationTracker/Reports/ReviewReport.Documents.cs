namespace CoordinationTracker.Reports;

/// <content>What was issued: "đã ban hành 05 văn bản, gồm …" (domain 3.2, I.1).</content>
public sealed partial class ReviewReport
{
    private void DocumentsTold()
    {
        var told = findings.DocumentTotal.Value > 0;
        if (told) Paragraph([
            Plain(Say("Trong kỳ đã ban hành ", "In the period ")), Number(findings.DocumentTotal),
            Plain(Say(" văn bản, gồm ", (findings.DocumentTotal.Value == 1 ? " document was" : " documents were") + " issued: ")),
            .. findings.DocumentTypes.SelectMany((type, index) => new[]
            {
                Plain(index == 0 ? "" : ", "), Number(type.Count), Plain(" " + (type.Count.Value == 1 ? Words.DocumentType(type.Type) : Words.DocumentTypes(type.Type)).In(language).ToLowerInvariant()),
            }),
            Plain(Say(" (phụ lục 3).", " (annex 3)."))]);
        if (!told || findings.Kinds.Any(kind => kind.Kind is ActivityKind.Document or ActivityKind.Advice)) Told(ActivityKind.Document, ActivityKind.Advice);
    }
}
