using System.Text.RegularExpressions;
using CoordinationTracker.Rendering.Docx;
using CoordinationTracker.Reports;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CoordinationTracker.Rendering.Lint;

/// <content>The blocks of an official paper from its head to its foot.</content>
public sealed partial class LayoutLinter
{
    private void Letterhead()
    {
        var motto = Words.Motto(layout.Regime);
        var mottos = Of(DocxStyles.Motto).Concat(Of(DocxStyles.Slogan)).ToList();
        var expected = motto.In(looks.Language?.Split('-')[0] ?? "vi").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        foreach (var (at, line) in expected.Index())
        {
            var name = at == 0 ? new Wording(layout.Regime is Regime.State ? "Quốc hiệu" : "tiêu đề", "motto") : new Wording("Tiêu ngữ", "second line of the motto");
            if (at >= mottos.Count) Missing(name);
            else
            {
                if (!mottos[at].InnerText.Normalize().Equals(line.Normalize(), StringComparison.OrdinalIgnoreCase)) Expected(name, $"“{line}”", $"“{mottos[at].InnerText}”");
                Look(mottos[at], name, at == 0 ? layout.MottoSize : layout.SloganSize, bold: true, capitals: at == 0);
            }
        }
        foreach (var extra in mottos.Skip(expected.Length).Select(line => line.InnerText)) Say($"không có tiêu đề trong mẫu này: “{extra}”", $"this layout has no motto: “{extra}” found");
        if (expected.Length > 0 && Of(DocxStyles.MottoRule).FirstOrDefault()?.ParagraphProperties?.ParagraphBorders is null) Say("thiếu đường kẻ dưới tiêu đề bên phải", "the rule below the motto is missing");

        foreach (var superior in Of(DocxStyles.Superior)) Look(superior, new("cơ quan cấp trên", "superior body"), layout.IssuerSize, bold: false, capitals: true);
        var issuers = Of(DocxStyles.Issuer).ToList();
        if (issuers.Count == 0) Missing(new("cơ quan ban hành", "issuing body"));
        foreach (var issuer in issuers) Look(issuer, new("cơ quan ban hành", "issuing body"), layout.IssuerSize, bold: true, capitals: true);
        foreach (var unhyphened in issuers.SkipLast(1).Where(issuer => !issuer.InnerText.TrimEnd().EndsWith('-'))) Expected(new("cơ quan ban hành liên tịch", "joint issuers"), "…-", $"“{unhyphened.InnerText}”");

        var below = Of(DocxStyles.Number).FirstOrDefault(line => line.InnerText.Trim() == "*") is not null ? "*" : Of(DocxStyles.Rule).Any(rule => rule.ParagraphProperties?.ParagraphBorders is not null) ? Layout.Rule : "";
        if (below != layout.BelowIssuer) Expected(new("dưới tên cơ quan ban hành", "below the issuing body"), Sign(layout.BelowIssuer), Sign(below));

        Number();
        var dated = One(DocxStyles.PlaceAndDate, new("địa danh và ngày tháng", "place and date"));
        if (dated is not null) Look(dated, new("địa danh và ngày tháng", "place and date"), layout.DateSize, bold: false, italic: true);
        InOrder();
    }

    private void Number()
    {
        var name = new Wording("số và ký hiệu", "number and symbol");
        if (Of(DocxStyles.Number).FirstOrDefault(line => line.InnerText.Trim() is not ("*" or "")) is not { } line)
        {
            Missing(name);
            return;
        }
        Look(line, name, layout.NumberSize, bold: false);
        var prefix = Wording.Languages.Select(language => layout.NumberOf("", language)).FirstOrDefault(prefix => line.InnerText.StartsWith(prefix, StringComparison.Ordinal)) ?? layout.NumberPrefix;
        var form = $@"^{Regex.Escape(prefix)}(\s*|[0-9]{{{layout.NumberDigits},}}){Regex.Escape(layout.AfterNumber)}\p{{L}}+{Regex.Escape(layout.AfterType)}[^\s/]+$";
        if (!Regex.IsMatch(line.InnerText, form, RegexOptions.None, TimeSpan.FromSeconds(1))) Expected(name, $"“{prefix}{layout.SymbolOf("BC", "12", ["ABC"])}”", $"“{line.InnerText}”");
    }

    // The blocks of a column stand below one another in the order of the grid (domain 4.8).
    private void InOrder()
    {
        foreach (var column in (string[][])[[DocxStyles.Superior, DocxStyles.Issuer, DocxStyles.Number], [DocxStyles.Motto, DocxStyles.Slogan, DocxStyles.PlaceAndDate, DocxStyles.Mark]])
        {
            var found = paragraphs.Select(StyleOf).Where(column.Contains).Select(style => Array.IndexOf(column, style)).ToList();
            if (!found.SequenceEqual(found.Order())) Expected(new("thứ tự các phần ở đầu văn bản", "order of the letterhead"), string.Join(", ", column), string.Join(", ", found.Select(at => column[at]).Distinct()));
        }
        var (title, head) = (paragraphs.FindIndex(line => StyleOf(line) == DocxStyles.Kind), paragraphs.FindLastIndex(line => StyleOf(line) is DocxStyles.Number or DocxStyles.PlaceAndDate));
        if (title >= 0 && head > title) Say("tên loại văn bản phải ở dưới số, ký hiệu và ngày tháng", "the name of the type belongs below number, place and date");
    }

    private void Title()
    {
        if (One(DocxStyles.Kind, new("tên loại văn bản", "name of the type")) is { } kind) Look(kind, new("tên loại văn bản", "name of the type"), layout.KindSize, bold: true, capitals: true);
        if (One(DocxStyles.Summary, new("trích yếu", "summary")) is { } summary) Look(summary, new("trích yếu", "summary"), layout.SummarySize, bold: true);
        var below = Of(DocxStyles.SummaryRule).FirstOrDefault() is { } rule ? rule.ParagraphProperties?.ParagraphBorders is not null ? Layout.Rule : rule.InnerText.Trim() : "";
        if (below != layout.BelowSummary) Expected(new("dưới trích yếu", "below the summary"), Sign(layout.BelowSummary), Sign(below));
    }

    private void Body()
    {
        foreach (var line in Of(DocxStyles.Body).Concat(Of(DocxStyles.List))) Look(line, new("nội dung", "text"), layout.BodySize);
        foreach (var level in (int[])[1, 2, 3])
            foreach (var line in Of(DocxStyles.Heading(level))) Look(line, new("đề mục", "heading"), layout.BodySize, bold: true);
    }

    private void Closing()
    {
        var name = new Wording("nơi nhận", "recipients");
        if (Of(DocxStyles.RecipientsHeading).FirstOrDefault() is { } heading)
        {
            Look(heading, new("chữ “Nơi nhận”", "heading of the recipients"), layout.RecipientsHeadingSize, bold: !layout.RecipientsHeadingUnderlined, italic: !layout.RecipientsHeadingUnderlined);
            if (looks.Underlined(heading).Any(underlined => underlined != layout.RecipientsHeadingUnderlined))
                Expected(new("chữ “Nơi nhận”", "heading of the recipients"), Underlining(layout.RecipientsHeadingUnderlined), Underlining(!layout.RecipientsHeadingUnderlined));
        }
        else Missing(name);
        var recipients = Of(DocxStyles.Recipient).Where(line => line.InnerText.Trim().Length > 0).ToList();
        foreach (var (at, line) in recipients.Index())
        {
            Look(line, name, layout.RecipientsSize);
            var (text, end) = (line.InnerText.TrimEnd(), at < recipients.Count - 1 ? layout.RecipientsSeparator : ".");
            if (!text.EndsWith(end, StringComparison.Ordinal)) Expected(name, $"“…{end}”", $"“{text}”");
            if (!text.StartsWith(Lines.ListMark, StringComparison.Ordinal)) Expected(name, $"“{Lines.ListMark}…”", $"“{text}”");
        }
        foreach (var line in Of(DocxStyles.Authority))
        {
            var authority = new Wording("quyền hạn ký", "authority line");
            Look(line, authority, layout.BodySize, bold: true, capitals: true);
            if (layout.AuthorityOf(line.InnerText) is var right && right != line.InnerText) Expected(authority, $"“{right}”", $"“{line.InnerText}”");
        }
        var posts = Of(DocxStyles.Post).Where(line => line.InnerText.Trim().Length > 0).ToList();
        if (posts.Count == 0) Missing(new("chức vụ người ký", "post of the signatory"));
        foreach (var post in posts) Look(post, new("chức vụ người ký", "post of the signatory"), layout.BodySize, layout.PostBold, capitals: true);
        foreach (var signatory in Of(DocxStyles.Signatory).Where(line => line.InnerText.Trim().Length > 0)) Look(signatory, new("họ tên người ký", "name of the signatory"), layout.BodySize, bold: true);
    }
}
