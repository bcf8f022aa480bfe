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
        var expected = motto.In(Language).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        foreach (var (at, line) in expected.Index())
        {
            var name = at == 0 ? new Wording(layout.Regime is Regime.State ? "Quốc hiệu" : "tiêu đề", "motto") : new Wording("Tiêu ngữ", "second line of the motto");
            if (at >= mottos.Count) Missing(name);
            else
            {
                if (!TextOf(mottos[at]).Normalize().Equals(line.Normalize(), StringComparison.OrdinalIgnoreCase)) Expected(name, $"“{line}”", $"“{TextOf(mottos[at])}”");
                Look(mottos[at], name, at == 0 ? layout.MottoSize : layout.SloganSize, bold: true, capitals: at == 0);
            }
        }
        foreach (var extra in mottos.Skip(expected.Length).Select(line => TextOf(line))) Say($"không có tiêu đề trong mẫu này: “{extra}”", $"this layout has no motto: “{extra}” found");
        if (expected.Length > 0 && Of(DocxStyles.MottoRule).FirstOrDefault()?.ParagraphProperties?.ParagraphBorders is null) Say("thiếu đường kẻ dưới tiêu đề bên phải", "the rule below the motto is missing");

        foreach (var superior in Of(DocxStyles.Superior)) Look(superior, new("cơ quan cấp trên", "superior body"), layout.IssuerSize, bold: false, capitals: true);
        var issuers = Of(DocxStyles.Issuer).Where(line => TextOf(line).Trim().Length > 0).ToList();
        if (issuers.Count == 0) Missing(new("cơ quan ban hành", "issuing body"));
        foreach (var issuer in issuers)
        {
            Look(issuer, new("cơ quan ban hành", "issuing body"), layout.IssuerSize, bold: true, capitals: true);
            // Printed in capitals by its style alone; a name has its first letter in capitals however it is copied.
            if (TextOf(issuer).Any(char.IsLetter) && !TextOf(issuer).Any(char.IsUpper)) Expected(new("cơ quan ban hành", "issuing body"), new("chữ IN HOA", "CAPITALS"), Same($"“{TextOf(issuer)}”"));
        }
        foreach (var (issuer, next) in issuers.Zip(issuers.Skip(1)))
            if (!TextOf(issuer).TrimEnd().EndsWith('-') && TextOf(next).Trim() != Lines.Joining) Expected(new("cơ quan ban hành liên tịch", "joint issuers"), "…-", $"“{TextOf(issuer)}”");

        var below = Of(DocxStyles.Number).FirstOrDefault(line => TextOf(line).Trim() == "*") is not null ? "*" : Of(DocxStyles.Rule).Any(rule => rule.ParagraphProperties?.ParagraphBorders is not null) ? Layout.Rule : "";
        if (below != layout.BelowIssuer) Expected(new("dưới tên cơ quan ban hành", "below the issuing body"), Sign(layout.BelowIssuer), Sign(below));

        Number();
        var dated = One(DocxStyles.PlaceAndDate, new("địa danh và ngày tháng", "place and date"));
        if (dated is not null)
        {
            Look(dated, new("địa danh và ngày tháng", "place and date"), layout.DateSize, bold: false, italic: true);
            if (layout.Regime is not Regime.Other && Day().Match(TextOf(dated)) is { Success: true } found && Padded(found) is var padded && padded != found.Value)
                Expected(new("địa danh và ngày tháng", "place and date"), $"“{padded}”", $"“{found.Value}”");
        }
        InOrder();
    }

    // A day below 10 and the months 1 and 2 take a nought, that nobody may write another figure before them.
    private static string Padded(Match day) => $"ngày {day.Groups[1].Value.PadLeft(2, '0')} tháng {(day.Groups[2].Value is "1" or "2" ? "0" : "")}{day.Groups[2].Value}";

    [GeneratedRegex("ngày ([0-9]{1,2}) tháng ([0-9]{1,2})", RegexOptions.NonBacktracking, Writing.MatchLimit)]
    private static partial Regex Day();

    private void Number()
    {
        var name = new Wording("số và ký hiệu", "number and symbol");
        if (Of(DocxStyles.Number).FirstOrDefault(line => TextOf(line).Trim() is not ("*" or "")) is not { } line)
        {
            Missing(name);
            return;
        }
        Look(line, name, layout.NumberSize, bold: false);
        var prefix = Wording.Languages.Select(language => layout.NumberOf("", language)).FirstOrDefault(prefix => TextOf(line).StartsWith(prefix, StringComparison.Ordinal)) ?? layout.NumberPrefix;
        var form = $@"^{Regex.Escape(prefix)}(\s*|[0-9]{{{layout.NumberDigits},}}){Regex.Escape(layout.AfterNumber)}\p{{L}}+{Regex.Escape(layout.AfterType)}[^\s/]+$";
        if (!Regex.IsMatch(TextOf(line), form, RegexOptions.NonBacktracking, TimeSpan.FromMilliseconds(Writing.MatchLimit))) Expected(name, $"“{prefix}{layout.SymbolOf("BC", "12", ["ABC"])}”", $"“{TextOf(line)}”");
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
        var below = Of(DocxStyles.SummaryRule).FirstOrDefault() is { } rule ? rule.ParagraphProperties?.ParagraphBorders is not null ? Layout.Rule : TextOf(rule).Trim() : "";
        if (below != layout.BelowSummary) Expected(new("dưới trích yếu", "below the summary"), Sign(layout.BelowSummary), Sign(below));
    }

    private void Body()
    {
        var text = new Wording("nội dung", "text");
        foreach (var line in Of(DocxStyles.Body).Concat(Of(DocxStyles.List)))
        {
            Look(line, text, layout.BodySize);
            if (!looks.Justified(line)) Expected(text, new Wording("căn đều hai bên", "justified"), new Wording("không căn đều", "not justified"));
            if (looks.FirstLine(line) < layout.FirstLineIndent - Tolerance) Expected(With(text, ", thụt đầu dòng", ", first line"), Mm(layout.FirstLineIndent), Mm(looks.FirstLine(line)));
            if (TooTight(line) is { } found) Expected(With(text, ", giãn dòng", ", line spacing"), Number(layout.LineHeight) + " pt", found);
        }
        foreach (var level in (int[])[1, 2, 3])
            foreach (var line in Of(DocxStyles.Heading(level)))
            {
                Look(line, new("đề mục", "heading"), layout.BodySize, bold: true);
                if (level < 3 && HeadingNumber().Match(TextOf(line)) is { Success: true } number && number.Groups[2].Value != layout.HeadingPunctuation)
                    Expected(new("đề mục", "heading"), $"“{number.Groups[1].Value}{layout.HeadingPunctuation}”", $"“{number.Value}”");
            }
        if (paragraphs.FindIndex(line => StyleOf(line) is DocxStyles.RecipientsHeading or DocxStyles.Authority or DocxStyles.Post) is var foot && foot > 0
            && paragraphs.Take(foot).LastOrDefault(line => StyleOf(line) is DocxStyles.Body or DocxStyles.List && TextOf(line).Trim().Length > 0) is { } last
            && Ending().Match(TextOf(last).TrimEnd()) is { Success: true } ending && ending.Value != layout.Ending)
            Expected(new("kết thúc nội dung", "end of the text"), $"“{layout.Ending}”", $"“{ending.Value}”");
    }

    /// <summary>The spacing of lines, where it is below what the layout wants.</summary>
    private string? TooTight(W.Paragraph line)
    {
        var (points, ofLine) = looks.LineSpacing(line);
        if (points is { } measured) return measured < layout.LineHeight ? Number(measured) + " pt" : null;
        // The State takes a single line and up to one and a half (domain 4.3); of the others one is as high as its letters make it.
        return layout.Regime is Regime.State ? ofLine < 1 ? Times(ofLine) : null : ofLine * LineOfLetters * layout.BodySize < layout.LineHeight - 0.5 ? Times(ofLine) : null;

        static string Times(double lines) => "×" + Number(lines);
    }

    // A single line of Times New Roman, in sizes of its letters.
    private const double LineOfLetters = 1.15;

    // Linear: one run from the beginning, and one sign looked at after it.
    [GeneratedRegex(@"^([IVXLC]+|[0-9]+)([.\-–)/])(?=\s|$)", RegexOptions.None, Writing.MatchLimit)]
    private static partial Regex HeadingNumber();

    [GeneratedRegex(@"\./\.$|\.$", RegexOptions.NonBacktracking, Writing.MatchLimit)]
    private static partial Regex Ending();

    private const string RecipientsInVietnamese = "Nơi nhận:";

    private void Closing()
    {
        var name = new Wording("nơi nhận", "recipients");
        if (Of(DocxStyles.RecipientsHeading).FirstOrDefault() is { } heading)
        {
            Look(heading, new("chữ “Nơi nhận”", "heading of the recipients"), layout.RecipientsHeadingSize, bold: !layout.RecipientsHeadingUnderlined, italic: !layout.RecipientsHeadingUnderlined);
            if (Language == "vi" && !TextOf(heading).Trim().Equals(RecipientsInVietnamese, StringComparison.OrdinalIgnoreCase)) Expected(new("chữ “Nơi nhận”", "heading of the recipients"), $"“{RecipientsInVietnamese}”", $"“{TextOf(heading)}”");
            if (looks.Underlined(heading).Any(underlined => underlined != layout.RecipientsHeadingUnderlined))
                Expected(new("chữ “Nơi nhận”", "heading of the recipients"), Underlining(layout.RecipientsHeadingUnderlined), Underlining(!layout.RecipientsHeadingUnderlined));
        }
        else Missing(name);
        var recipients = Of(DocxStyles.Recipient).Where(line => TextOf(line).Trim().Length > 0).ToList();
        if (recipients.Count == 0) Missing(new("danh sách nơi nhận", "list of recipients"));
        foreach (var (at, line) in recipients.Index())
        {
            Look(line, name, layout.RecipientsSize);
            var (text, end) = (TextOf(line).TrimEnd(), at < recipients.Count - 1 ? layout.RecipientsSeparator : ".");
            if (!text.EndsWith(end, StringComparison.Ordinal)) Expected(name, $"“…{end}”", $"“{text}”");
            if (!text.StartsWith(Lines.ListMark, StringComparison.Ordinal)) Expected(name, $"“{Lines.ListMark}…”", $"“{text}”");
        }
        foreach (var line in Of(DocxStyles.Authority))
        {
            var authority = new Wording("quyền hạn ký", "authority line");
            Look(line, authority, layout.BodySize, bold: true, capitals: true);
            if (layout.AuthorityOf(TextOf(line)) is var right && right != TextOf(line)) Expected(authority, $"“{right}”", $"“{TextOf(line)}”");
            // Nobody stands in for a collective: one signs on its behalf (domain 4.2).
            else if (layout.Regime is not Regime.Other && right.StartsWith('K') && right.Length > 3 && Checks.IsCollective(right[3..].Trim()))
                Expected(authority, $"“{layout.AuthorityOf("T/M " + right[3..].Trim())}”", $"“{TextOf(line)}”");
        }
        var posts = Of(DocxStyles.Post).Where(line => TextOf(line).Trim().Length > 0).ToList();
        if (posts.Count == 0) Missing(new("chức vụ người ký", "post of the signatory"));
        foreach (var post in posts) Look(post, new("chức vụ người ký", "post of the signatory"), layout.BodySize, layout.PostBold, capitals: true);
        foreach (var signatory in Of(DocxStyles.Signatory).Where(line => TextOf(line).Trim().Length > 0)) Look(signatory, new("họ tên người ký", "name of the signatory"), layout.BodySize, bold: true);
    }

    private const string AttachedInVietnamese = "(Kèm theo ";

    // "PHỤ LỤC 1", its title, and in italics with which paper it goes (domain 4.3).
    private void Annexes()
    {
        if (!layout.AnnexAttached) return;
        var (kickers, attached) = (Of(DocxStyles.AnnexKicker).ToList(), Of(DocxStyles.AnnexAttached).ToList());
        foreach (var kicker in kickers) Look(kicker, new("chữ “Phụ lục”", "number of the annex"), layout.SummarySize, bold: true, capitals: true);
        foreach (var title in Of(DocxStyles.AnnexTitle)) Look(title, new("tên phụ lục", "title of the annex"), layout.SummarySize, bold: true);
        var name = new Wording("dòng “Kèm theo” của phụ lục", "line that says with which paper the annex goes");
        if (attached.Count < kickers.Count) Missing(name);
        foreach (var line in attached)
        {
            Look(line, name, layout.SummarySize, bold: false, italic: true);
            if (Language == "vi" && !TextOf(line).StartsWith(AttachedInVietnamese, StringComparison.Ordinal)) Expected(name, $"“{AttachedInVietnamese}…)”", $"“{TextOf(line)}”");
        }
    }
}
