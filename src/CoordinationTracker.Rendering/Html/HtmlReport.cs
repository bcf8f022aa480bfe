using CoordinationTracker.Reports;

namespace CoordinationTracker.Rendering.Html;

/// <summary>The report as an article: letterhead, title, body, closing, and a section for each annex.</summary>
internal sealed class HtmlReport(Document document, Func<string, string>? figureLink, int topHeading, TextWriter into)
{
    private readonly HtmlWriter html = new(into);

    public void Write()
    {
        html.Open($"article class=\"report\"{HtmlText.Language(document.Language)}");
        html.Open("div class=\"report-sheet\"");
        Letterhead();
        Title();
        html.Open("div class=\"report-body\"");
        Blocks(document.Body, topHeading, Lines.Title(document));
        html.Close("div");
        if (Lines.HasClosing(document)) Closing();
        if (document.Imprint is { } imprint) Line("p", "report-fine report-imprint", imprint);
        html.Close("div");
        foreach (var annex in document.Annexes) Annex(annex);
        html.Close("article");
    }

    private void Letterhead()
    {
        var head = document.Letterhead;
        html.Open("header class=\"report-letterhead\"");
        html.Open("div class=\"report-issuers\"");
        if (head.Superior is { } superior) Name("report-superior", superior);
        foreach (var issuer in Lines.Issuers(head)) Name("report-issuer", issuer);
        Below("report-asterisk", document.Layout.BelowIssuer);
        Line("p", "report-number", head.Number);
        html.Close("div");
        html.Open("div class=\"report-occasion\"");
        foreach (var (at, line) in Lines.Motto(head).Index()) Line("p", at == 0 ? "report-motto" : "report-slogan", line);
        Line("p", "report-date", head.PlaceAndDate);
        if (head.Mark is { } mark) Line("p", "report-mark", mark);
        html.Close("div");
        html.Close("header");
    }

    private void Title()
    {
        html.Element($"{HeadingTag(topHeading)} class=\"report-title\"",
            $"<span class=\"report-kind\">{Words(document.Kind)}</span> <span class=\"report-summary\">{Words(document.Summary)}</span>");
        Below("report-rule", document.Layout.BelowSummary);
    }

    private void Below(string place, string sign)
    {
        if (sign.Length > 0) html.Element($"p class=\"{place}{(sign == Layout.Rule ? " report-line" : "")}\" aria-hidden=\"true\"", HtmlText.Lined(Lines.Printed(sign)));
    }

    /// <param name="under">The level of the heading these blocks stand under.</param>
    /// <param name="about">What a table is called that no heading stands over.</param>
    private void Blocks(IEnumerable<Block> blocks, int under, string about)
    {
        var listing = false;
        foreach (var block in blocks)
        {
            var listed = block is Paragraph { Listed: true };
            if (listed && !listing) html.Open("ul class=\"report-list\"");
            if (!listed && listing) html.Close("ul");
            listing = listed;
            if (block is Heading heading) about = Lines.Of(heading);
            Draw(block, under, about);
        }
        if (listing) html.Close("ul");
    }

    private void Draw(Block block, int under, string about)
    {
        switch (block)
        {
            case Heading heading:
                var level = Math.Clamp(heading.Level, 1, 3);
                Line(HeadingTag(under + level), $"report-heading-{level}", Lines.Of(heading));
                break;
            case Paragraph { Listed: true } item:
                html.Element($"li{Direction(item.Runs)}", $"<span class=\"report-list-mark\">{Lines.ListMark}</span>{Runs(item.Runs)}");
                break;
            case Paragraph { Fine: true } small:
                html.Element($"p class=\"report-fine\"{Direction(small.Runs)}", Runs(small.Runs));
                break;
            case Paragraph paragraph:
                html.Element($"p class=\"report-paragraph\"{Direction(paragraph.Runs)}", Runs(paragraph.Runs));
                break;
            case Table { Columns.Count: > 0 } table:
                new HtmlTable(html, table, Runs, Direction).Draw(about);
                break;
        }
    }

    private void Closing()
    {
        var joint = Lines.IsJoint(document.Closing);
        html.Open($"footer class=\"report-closing{(joint ? " report-joint" : "")}\"");
        if (!joint) Recipients();
        foreach (var signature in document.Closing.Signatures)
        {
            html.Open("div class=\"report-signature\"");
            if (signature.Authority is { } authority) Line("p", "report-authority", authority);
            Line("p", "report-post", signature.Post);
            if (joint) Line("p", "report-post", signature.Body);
            Line("p", "report-signatory", signature.Name ?? "");
            html.Close("div");
        }
        if (joint) Recipients();
        html.Close("footer");
    }

    private void Recipients()
    {
        html.Open("div class=\"report-recipients\"");
        if (document.Closing.Recipients.Count > 0)
        {
            Line("p", "report-recipients-heading", Lines.RecipientsHeading(document.Closing));
            html.Open("ul");
            foreach (var recipient in Lines.Recipients(document)) html.Element("li", Words(recipient));
            html.Close("ul");
        }
        html.Close("div");
    }

    private void Annex(Annex annex)
    {
        html.Open($"section class=\"report-sheet report-annex{(annex.Landscape ? " report-landscape" : "")}\"");
        html.Element($"{HeadingTag(topHeading + 1)} class=\"report-annex-title\"",
            $"<span class=\"report-annex-kicker\">{Words(annex.Kicker)}</span> {Words(annex.Title)}");
        if (annex.Attached is { } attached) Line("p", "report-annex-attached", attached);
        Blocks(annex.Body, topHeading + 1, $"{annex.Kicker} {annex.Title}");
        html.Close("section");
    }

    private void Line(string name, string style, string text) => html.Element($"{name} class=\"{style}\"", Words(text));

    private void Name(string style, string name) => html.Element($"p class=\"{style}\"",
        string.Concat(BodyName.Parts(name).Select(part => part.Together ? $"<span class=\"report-together\">{Words(part.Text)}</span>" : Words(part.Text))));

    private string Words(string text) => Runs([new Run(text)]);

    private string Runs(IReadOnlyList<Run> runs) => string.Concat(runs.Select(run => HtmlText.Of(run, document.Language, figureLink)));

    /// <summary>An attribute where the words run against the document.</summary>
    private string Direction(IReadOnlyList<Run> runs)
    {
        var rightToLeft = WritingSystem.RunsRightToLeft(runs, document.Language);
        return rightToLeft == WritingSystem.Of(document.Language).RightToLeft ? "" : rightToLeft ? " dir=\"rtl\"" : " dir=\"ltr\"";
    }

    private static string HeadingTag(int level) => level switch { <= 1 => "h1", 2 => "h2", 3 => "h3", 4 => "h4", 5 => "h5", _ => "h6" };
}
