using System.Globalization;

namespace CoordinationTracker.Reports;

/// <content>What makes the text an official paper: letterhead and closing, of one body or of both (domain 4.2, 4.3, 4.6).</content>
public sealed partial class ReviewReport
{
    private DateOnly IssueOn => signed?.On ?? findings.IssueOn;

    private string Reporting => findings.Issuer is null ? Say("hai bên", "the two sides report") : language == "en" ? $"{The(findings.Lead.Name)} reports" : findings.Lead.Name.InVoice(language);

    private Letterhead Letterhead()
    {
        var superiors = findings.Issuers.Select(issuer => issuer.Superior).Distinct().ToList();
        var marks = new[] { signed is null ? Say("Dự thảo", "Draft") : null, IsMixed ? Say("Mẫu liên tịch – cần văn thư xác nhận", "Joint form – to be confirmed by the clerk") : null }.OfType<string>().ToList();
        return new(
            // Above two bodies only one that both are under.
            superiors.Count == 1 ? superiors[0]?.In(language).ToUpperInvariant() : null,
            findings.Issuers.Select(issuer => issuer.Name.In(language).ToUpperInvariant()).ToEquatableList(),
            Words.Motto(findings.Lead.Regime).In(language),
            layout.NumberOf(Symbol, language),
            numerals.Say(findings.Programme.Place, IssueOn),
            marks.Count == 0 ? null : string.Join('\n', marks));
    }

    private string Symbol => signed?.Symbol ?? layout.SymbolOf(Signers.Type, MeetingPapers.Unnumbered, findings.Issuers.Select(issuer => issuer.Symbol));

    // "(Kèm theo Báo cáo số 12/BC-BQLKKT ngày 05 tháng 02 năm 2024 của Ban Quản lý …)".
    private string? Attached() => !layout.AnnexAttached ? null : Say(
        $"(Kèm theo Báo cáo số {Symbol} {numerals.Say(IssueOn)} của {string.Join(Say(" và ", " and "), findings.Issuers.Select(issuer => issuer.Name.InVoice(language)))})",
        $"(Attached to report no {Symbol} of {numerals.Say(IssueOn)} by {string.Join(" and ", findings.Issuers.Select(issuer => The(issuer.Name)))})");

    // No rule was found for a paper of a Party and a State body together (domain 4.6).
    private bool IsMixed => findings.Issuers.Select(issuer => issuer.Regime).Distinct().Count() > 1;

    // The lead signs on the right, nearest the stamp.
    private Closing Closing() => new(
        Say("Nơi nhận:", "Recipients:"),
        (signed?.Recipients ?? findings.Programme.Recipients).Select(recipient => recipient.In(language)).Append(language == "vi" ? FiledAs : Say("Lưu Văn phòng", "File")).ToEquatableList(),
        findings.Issuers.Reverse().Select(issuer => new Signature(
            issuer.Name.In(language), issuer.Signatory.Authority is { } authority ? layout.AuthorityOf(authority.In(language)) : null, issuer.Signatory.Post.In(language), signed?.Names?.GetValueOrDefault(issuer == findings.Programme.A ? Side.A : Side.B))).ToEquatableList());

    private string FiledAs => string.Format(CultureInfo.InvariantCulture, layout.FiledAs, string.Join(", ", findings.Issuers.Select(issuer => issuer.Symbol).OfType<string>())).TrimEnd(' ', ',');
}
