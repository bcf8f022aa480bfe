using CoordinationTracker.Rendering;
using CoordinationTracker.Reports;

namespace CoordinationTracker.Tests.Reports;

/// <summary>Whose paper a report is: one body's, or both bodies' (S0.30; domain 4.6).</summary>
public sealed class OfficialPaperTests
{
    private static Document Compose(Side? issuer, string language = "vi", Signed? signed = null, string? site = null) =>
        ReviewReport.Compose(Story.OfTheCast.On("2023-10-01", Some.ReviewOpened with { Issuer = issuer }).Q3(), language, signed, site);

    [Fact(DisplayName = "Domain 4.6: a joint report names both bodies and both sign, the lead on the right; Party and State together is marked")]
    public void a_joint_report_is_of_both_bodies()
    {
        var report = Compose(null);
        report.Layout.ShouldBeSameAs(Layout.PartyGuidance36);
        report.Letterhead.Issuers.ShouldBe(["ĐẢNG ỦY KHỐI CƠ QUAN – DOANH NGHIỆP TỈNH", "BAN QUẢN LÝ KHU KINH TẾ TỈNH"]);
        report.Letterhead.Number.ShouldBe("Số      -BC/ĐUK-BQLKKT");
        report.Letterhead.Mark.ShouldBe("Dự thảo\nMẫu liên tịch – cần văn thư xác nhận");
        report.Closing.Signatures.Select(signature => signature.Body).ShouldBe(["Ban Quản lý Khu kinh tế tỉnh", "Đảng ủy Khối Cơ quan – Doanh nghiệp tỉnh"]);
        Compose(null, "en").Letterhead.Mark.ShouldBe("Draft\nJoint form – to be confirmed by the clerk");
    }

    [Fact]
    public void a_report_no_review_was_opened_for_is_joint() => ReviewReport.Compose(Story.OfTheCast.Q3(), "vi").Closing.Signatures.Count.ShouldBe(2);

    [Fact(DisplayName = "Domain 4.3: a report of the State body alone is a State paper")]
    public void a_report_of_the_state_body_alone_is_a_state_paper()
    {
        var report = Compose(Side.B);
        report.Layout.ShouldBeSameAs(Layout.StateDecree30);
        report.Letterhead.Motto.ShouldBe("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc");
        (report.Letterhead.Number, report.Letterhead.Mark).ShouldBe(("Số:      /BC-BQLKKT", "Dự thảo"));
        report.Closing.Signatures.ShouldHaveSingleItem().Body.ShouldBe("Ban Quản lý Khu kinh tế tỉnh");
        report.Closing.Recipients[^1].ShouldBe("Lưu: VT, BQLKKT");
        report.Body.OfType<Heading>().First().Number.ShouldBe("I.");
        ((Paragraph)report.Body[^1]).Text.ShouldEndWith("./.");
        report.Annexes.ShouldAllBe(annex => annex.Attached == "(Kèm theo Báo cáo số      /BC-BQLKKT ngày 18 tháng 10 năm 2023 của Ban Quản lý Khu kinh tế tỉnh)");
        Compose(Side.B, signed: new("12/BC-BQLKKT", new(2023, 10, 9), Signing.Sealed)).Annexes[0].Attached.ShouldBe("(Kèm theo Báo cáo số 12/BC-BQLKKT ngày 09 tháng 10 năm 2023 của Ban Quản lý Khu kinh tế tỉnh)");
        DocumentText.Of(report).ShouldContain("; Ban Quản lý Khu kinh tế tỉnh báo cáo kết quả thực hiện quý III năm 2023");
    }

    [Theory(DisplayName = "C7: a report of two State bodies in Hindi and Urdu holds no mark of ours, and joins them by no Vietnamese word")]
    [InlineData("hi", " और ")]
    [InlineData("ur", " اور ")]
    public void a_report_of_two_state_bodies_joins_them_in_its_own_language(string language, string and)
    {
        var found = Story.OfTheCast.Q3();
        var document = ReviewReport.Compose(
            found with { Programme = found.Programme with { A = found.Programme.A with { Regime = Regime.State } } }, language);
        document.Layout.ShouldBeSameAs(Layout.StateDecree30);
        var joined = $"{found.Programme.A.Name.Vi}{and}{found.Programme.B.Name.Vi}";
        document.Annexes.ShouldNotBeEmpty();
        document.Annexes.ShouldAllBe(annex => annex.Attached!.Contains(joined, StringComparison.Ordinal));
        foreach (var format in (string[])["html", "docx", "xlsx"])
            foreach (var text in Texts(document, format))
            {
                text.Any(letter => letter is >= '\uFDD0' and <= '\uFDEF').ShouldBeFalse(format);
                text.ShouldNotContain(found.Programme.A.Name.Vi + " và ", Case.Sensitive, format);
            }
    }

    private static IEnumerable<string> Texts(Document document, string format)
    {
        using var paper = new MemoryStream();
        Renderers.Named(format)!.Render(document, paper);
        paper.Position = 0;
        if (format is "html") return [System.Text.Encoding.UTF8.GetString(paper.ToArray())];
        using var archive = new System.IO.Compression.ZipArchive(paper);
        return [.. archive.Entries.Where(entry => entry.Name.EndsWith(".xml", StringComparison.Ordinal)).Select(entry =>
        {
            using var read = new StreamReader(entry.Open());
            return read.ReadToEnd();
        })];
    }

    [Fact]
    public void a_report_of_the_party_body_alone_is_a_party_paper()
    {
        var report = Compose(Side.A);
        report.Annexes.ShouldAllBe(annex => annex.Attached == null);
        (report.Letterhead.Number, report.Letterhead.Mark, report.Closing.Recipients[^1]).ShouldBe(("Số      -BC/ĐUK", "Dự thảo", "Lưu Văn phòng ĐUK"));
        report.Closing.Signatures.ShouldHaveSingleItem().Body.ShouldBe("Đảng ủy Khối Cơ quan – Doanh nghiệp tỉnh");
    }

    [Fact(DisplayName = "Issue 5.5, 5.6: a signed report bears its number and day, is no draft, and ends with its seal")]
    public void a_signed_report_bears_number_day_and_seal()
    {
        var report = Compose(Side.A, signed: new("12-BC/ĐUK", new(2026, 6, 1), Signing.Sealed) { Recipients = [Some.Vi("Thường trực Tỉnh ủy")], Names = new Dictionary<Side, string> { [Side.A] = "Người ký A" } });
        (report.Letterhead.Number, report.Letterhead.Mark).ShouldBe(("Số 12-BC/ĐUK", null));
        report.Imprint.ShouldBe($"Bản chốt: vị trí 300; phiên bản {Edition.Current}; kết quả {Signing.Sealed.FindingsDigest}; lịch sử DUK-BQL 9: {Signing.Histories[0].Digest}, Danh bạ 4: {Signing.Histories[1].Digest}");
        report.Closing.Recipients.ShouldBe(["Thường trực Tỉnh ủy", "Lưu Văn phòng ĐUK"]);
        report.Closing.Signatures.ShouldHaveSingleItem().Name.ShouldBe("Người ký A");
        report.Letterhead.PlaceAndDate.ShouldEndWith("ngày 01 tháng 6 năm 2026");
        report.Layout.ShouldBeSameAs(Layout.PartyGuidance05, "by the day it is dated");
        Compose(null, signed: new("12-BC/ĐUK-BQLKKT", new(2023, 10, 9), Signing.Sealed)).Letterhead.Mark.ShouldBe("Mẫu liên tịch – cần văn thư xác nhận", "nobody confirmed it by numbering it");
    }

    [Fact(DisplayName = "Issue 5.8: under every annex a code leads to the entries, as a link where the site's address is known")]
    public void under_every_annex_a_code_leads_to_the_entries()
    {
        foreach (var annex in Compose(null).Annexes)
            annex.Body[^1].ShouldBeOfType<Paragraph>().Text.ShouldBe($"Tra cứu: DUK-BQL · quarter 2023-Q3 · 90 · {annex.Kicker.ToLowerInvariant()}");
        var code = ((Paragraph)Compose(null, "en", site: "https://example.org/").Annexes[0].Body[^1]).Runs[^1];
        code.Link.ShouldBe("https://example.org/programmes/DUK-BQL/reviews/quarter/2023-Q3?asAt=90&lang=en");
    }

    [Fact]
    public void a_paper_of_a_year_or_a_term_has_a_table_of_contents_and_a_shorter_one_has_none()
    {
        Compose(null).Contents.ShouldBeNull();
        ReviewReport.Compose(Story.OfTheCast.Find(PeriodKind.Year, Period.Year(2023)), "vi").Contents.ShouldBe("Mục lục");
    }
}
