using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CoordinationTracker.Rendering;
using CoordinationTracker.Reports;
using Document = CoordinationTracker.Reports.Document;

namespace CoordinationTracker.Tests.Rendering;

public class HtmlRendererTests
{
    [Fact]
    public void the_page_stands_alone()
    {
        var source = Source(SampleDocument.Joint);
        source.ShouldStartWith("<!DOCTYPE html>\n<html lang=\"vi\" dir=\"ltr\">\n");
        source.ShouldNotContain('\r');
        var page = Page(SampleDocument.Joint);
        page.Title.ShouldBe($"{SampleDocument.Joint.Kind} {SampleDocument.Joint.Summary}");
        page.QuerySelectorAll("link, script, img, [src]").ShouldBeEmpty();
        page.QuerySelectorAll("main > article.report > .report-sheet > header, main > article.report > .report-sheet > footer").Length.ShouldBe(2);
    }

    [Fact]
    public void a_paper_in_urdu_runs_from_right_to_left()
    {
        var page = Page(SampleDocument.Joint with { Language = "ur" });
        page.DocumentElement.GetAttribute("dir").ShouldBe("rtl");
        page.QuerySelector("article")!.GetAttribute("lang").ShouldBe("ur");
    }

    [Fact]
    public void headings_form_an_outline()
    {
        Page(SampleDocument.Joint).QuerySelectorAll("h1, h2, h3, h4").Select(heading => heading.LocalName)
            .ShouldBe(["h1", "h2", "h3", "h4", "h2", "h2", "h2"]);
        Parse(new HtmlRenderer().Fragment(SampleDocument.Joint, topHeading: 2)).QuerySelector(".report-title")!.LocalName.ShouldBe("h2");
    }

    [Fact]
    public void text_is_never_markup()
    {
        var nasty = SampleDocument.Script;
        var document = SampleDocument.Joint with
        {
            Kind = nasty,
            Summary = nasty,
            Letterhead = new(nasty, [nasty, nasty], nasty, nasty, nasty, nasty),
            Closing = new(nasty, [nasty], [new(nasty, nasty, nasty, nasty)]),
            Annexes = [new(nasty, nasty, true, [new Table([new(nasty, 1)], [new([Cell.Of(nasty, "\"><script>1</script>")])])])],
        };
        var page = Page(document);
        page.QuerySelectorAll("script").ShouldBeEmpty();
        page.QuerySelector(".report-kind")!.TextContent.ShouldBe(nasty);
        page.QuerySelector(".report-figure[data-figure*=script]")!.GetAttribute("data-figure").ShouldBe("\"><script>1</script>");
        page.QuerySelector("section .report-table-region")!.GetAttribute("aria-label").ShouldBe($"{nasty} {nasty}");
        Source(document).ShouldContain("&lt;script&gt;alert(&quot;chào&quot;)&lt;/script&gt; &amp; &#39;trích&#39;");
    }

    [Fact]
    public void letters_of_any_script_stand_as_they_are()
    {
        var source = Source(SampleDocument.Joint with { Summary = "hướng\u200Fمنصوبہ" });
        source.ShouldContain("hướng\u200Fمنصوبہ");
        source.ShouldNotContain("&#x");
    }

    [Fact]
    public void a_figure_leads_to_the_entries_behind_it()
    {
        var page = Parse(new HtmlRenderer(key => $"/figures?key={Uri.EscapeDataString(key)}&as=1").Fragment(SampleDocument.Joint));
        page.QuerySelector<IHtmlAnchorElement>("a.report-figure")!.GetAttribute("href").ShouldBe("/figures?key=activities%2Fcount&as=1");
        page.QuerySelector("a.report-figure strong")!.TextContent.ShouldBe("24");
        page.QuerySelector("a.report-figure")!.GetAttribute("data-figure").ShouldBe("activities/count");
    }

    [Fact]
    public void without_a_way_there_a_figure_carries_its_key()
    {
        var page = Page(SampleDocument.Joint);
        page.QuerySelectorAll("a").ShouldBeEmpty();
        page.QuerySelectorAll("span.report-figure").Select(figure => figure.GetAttribute("data-figure")).Take(2)
            .ShouldBe(["activities/count", "indicators/members?of=plan&year=2023"]);
    }

    [Fact]
    public void a_table_has_headers_a_foot_and_a_region_the_keyboard_reaches()
    {
        var table = Page(SampleDocument.Joint).QuerySelector("table")!;
        table.QuerySelectorAll("thead th[scope=col]").Length.ShouldBe(4);
        table.QuerySelector("tbody th[scope=rowgroup]")!.GetAttribute("colspan").ShouldBe("4");
        table.QuerySelectorAll("tfoot td").Select(cell => cell.TextContent).ShouldBe(["", "Tổng cộng", "02", "50,0"]);
        table.QuerySelector("tbody tr:nth-child(2) td:last-child")!.ClassName.ShouldBe("report-end");
        var region = table.ParentElement!;
        region.GetAttribute("tabindex").ShouldBe("0");
        region.GetAttribute("aria-label").ShouldBe("II- Kết quả thực hiện");
    }

    [Fact]
    public void a_wide_annex_is_printed_across_the_sheet()
    {
        Page(SampleDocument.Joint).QuerySelectorAll("section.report-annex").Select(annex => annex.ClassList.Contains("report-landscape"))
            .ShouldBe([true, false]);
        var css = HtmlRenderer.Css(Layout.PartyGuidance36);
        css.ShouldContain("@page report-landscape { size: 297mm 210mm; margin: 30mm 20mm 15mm 20mm;");
        css.ShouldContain(".report-landscape { page: report-landscape; }");
    }

    [Fact]
    public void the_print_has_the_layouts_margins_and_its_number_on_top()
    {
        var css = HtmlRenderer.Css(Layout.PartyGuidance36 with { MarginLeft = 32.5 });
        css.ShouldContain("@page { size: 210mm 297mm; margin: 20mm 15mm 20mm 32.5mm; @top-center { content: counter(page); font: 14pt");
        css.ShouldContain("@page :first { @top-center { content: none; } }");
    }

    [Fact]
    public void a_fragment_brings_nothing_that_could_touch_the_page_around_it()
    {
        var fragment = new HtmlRenderer().Fragment(SampleDocument.Joint);
        fragment.ShouldStartWith("<article class=\"report\"");
        var page = Parse(fragment);
        page.Body!.QuerySelectorAll("main, style, [style], [id]").ShouldBeEmpty();
        page.Body.QuerySelectorAll("[class]").SelectMany(element => element.ClassList).ShouldAllBe(name => name.StartsWith("report"));
        Regex.Matches(HtmlRenderer.Css(Layout.PartyGuidance36), @"^\s*([^@{}\n/*][^{}\n]*)\{", RegexOptions.Multiline)
            .SelectMany(rule => rule.Groups[1].Value.Split(',')).ShouldAllBe(selector => selector.Contains(".report", StringComparison.Ordinal));
    }

    [Fact]
    public void words_of_another_language_say_so()
    {
        var page = Page(SampleDocument.Joint);
        page.QuerySelectorAll("span[lang=ur][dir=rtl]").Select(span => span.TextContent).ShouldBe([SampleDocument.Urdu, SampleDocument.Urdu]);
        page.QuerySelectorAll("p[dir=rtl]").Length.ShouldBe(1);
        page.QuerySelector("bdi")!.TextContent.ShouldBe("12-BC/ĐUK");
    }

    [Fact]
    public void a_latin_name_inside_urdu_keeps_its_words_in_order()
    {
        var page = Page(SampleDocument.Joint with { Body = [new Paragraph([new("یہ Ban Quản lý Khu kinh tế، 2023 میں ĐUK", Language: "ur")])] });
        page.QuerySelectorAll(".report-body bdi").Select(name => name.TextContent).ShouldBe(["Ban Quản lý Khu kinh tế", "ĐUK"]);
    }

    [Theory(DisplayName = "Issue 5 (2): a day in figures inside Urdu is set apart, each of two that span some days by itself")]
    [InlineData("2/11/2023 – 10/11/2023", "2/11/2023", "10/11/2023")]
    [InlineData("اٹھائی گئی: 10/10/2023؛ 31/31", "10/10/2023")]
    [InlineData("01/2023/NQLT-CP", "01/2023/NQLT-CP")]
    public void days_in_figures_inside_urdu(string text, params string[] apart)
    {
        var page = Page(SampleDocument.Joint with { Body = [new Paragraph([new(text, Language: "ur")])] });
        page.QuerySelectorAll(".report-body bdi").Select(name => name.TextContent).ShouldBe(apart);
    }

    private static string Source(Document document) => Encoding.UTF8.GetString(new HtmlRenderer().Rendered(document));
    private static IHtmlDocument Page(Document document) => Parse(Source(document));
    private static IHtmlDocument Parse(string source) => new HtmlParser().ParseDocument(source);
}
