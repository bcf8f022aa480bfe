using System.Globalization;
using CoordinationTracker.Rendering;
using CoordinationTracker.Reports;

namespace CoordinationTracker.Tests.Rendering;

public class RenderersTests
{
    public static TheoryData<string> Formats => [.. Renderers.All.Select(renderer => renderer.Format)];

    [Fact]
    public void a_format_is_found_by_its_name()
    {
        Renderers.Named("html").ShouldBeOfType<HtmlRenderer>();
        Renderers.Named("docx").ShouldBeOfType<DocxRenderer>();
        Renderers.Named("xlsx").ShouldBeOfType<XlsxRenderer>();
        Renderers.Named("odt").ShouldBeNull();
    }

    [Fact]
    public void every_format_says_the_same_words_in_the_same_order()
    {
        foreach (var document in new[] { SampleDocument.Joint, SampleDocument.Single })
        {
            var html = Words.OfHtml(new HtmlRenderer().Rendered(document));
            html.ShouldBe(Words.OfDocx(new DocxRenderer().Rendered(document)));
            html.Count.ShouldBeGreaterThan(500);
        }
    }

    [Theory, MemberData(nameof(Formats))]
    public void nothing_the_document_says_is_left_out(string format)
    {
        var document = SampleDocument.Joint;
        var bytes = Renderers.Named(format)!.Rendered(document);
        var said = string.Join(' ', Words.Of(format, bytes));

        string[] lines =
        [
            document.Letterhead.Superior!, .. document.Letterhead.Issuers, document.Letterhead.Motto, document.Letterhead.Number,
            document.Letterhead.PlaceAndDate, document.Letterhead.Mark!, document.Kind, document.Summary, document.Layout.BelowSummary,
            .. document.Body.Concat(document.Annexes.SelectMany(annex => annex.Body)).SelectMany(Said),
            document.Closing.RecipientsHeading, .. document.Closing.Recipients,
            .. document.Closing.Signatures.SelectMany(signature => new[] { signature.Body, signature.Authority ?? "", signature.Post, signature.Name! }),
            .. document.Annexes.SelectMany(annex => new[] { annex.Kicker, annex.Title }),
        ];
        foreach (var line in lines) said.ShouldContain(line, Case.Sensitive);
    }

    [Theory, MemberData(nameof(Formats))]
    public void the_same_document_gives_the_same_bytes_under_every_culture(string format)
    {
        var document = SampleDocument.Joint with { Layout = Layout.PartyGuidance36 with { MarginLeft = 32.5, FirstLineIndent = 12.7 } };
        var first = Under("en-GB", () => Renderers.Named(format)!.Rendered(document));
        Thread.Sleep(TimeSpan.FromSeconds(2.1)); // a zip file counts time in steps of two seconds
        foreach (var culture in new[] { "vi-VN", "tr-TR", "ur-PK", "" })
            Under(culture, () => Renderers.Named(format)!.Rendered(document)).SequenceEqual(first).ShouldBeTrue(culture);
    }

    [Theory, MemberData(nameof(Formats))]
    public void a_document_with_almost_nothing_in_it_is_still_a_document(string format)
    {
        var bare = new Document("vi", Layout.PartyGuidance36, new(null, [], "", "", "", null), "", "",
            [
                new Table([], []),
                new Table([new("TT", 0)], []),
                new Table([new("A", 1), new("B", 1)], [new([]), new([], Heading: true), new([Cell.Of("1"), Cell.Of("2"), Cell.Of("3")])]),
                new Paragraph([], Listed: true),
                new Heading(9, "", ""),
            ],
            new("", [], []), [new("", "", false, [])]);

        Renderers.Named(format)!.Rendered(bare).ShouldNotBeEmpty();
        Renderers.Named(format)!.Rendered(bare with { Closing = new("Nơi nhận", ["A"], []) }).ShouldNotBeEmpty();
        if (format == "docx") DocxRendererTests.Faults(new DocxRenderer().Rendered(bare)).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Formats))]
    public void what_no_page_can_hold_is_replaced_and_never_breaks_the_paper(string format)
    {
        var odd = SampleDocument.Single with { Body = [SampleDocument.Plain("một\u0000\u000B\u0085hai\uD800ba\uFFFEbốn 😀 năm\r\nsáu\tbảy")] };
        var bytes = Renderers.Named(format)!.Rendered(odd);
        var said = string.Join(' ', Words.Of(format, bytes));

        said.ShouldContain("một\uFFFD\uFFFD\uFFFDhai\uFFFDba\uFFFDbốn 😀 năm sáu bảy");
        said.ShouldNotContain('\u0000');
        said.ShouldNotContain('\u000B');
    }

    [Fact]
    public void a_reader_that_cannot_seek_gets_the_same_bytes()
    {
        using var plain = new MemoryStream();
        using (var forward = new System.IO.Compression.BrotliStream(plain, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true))
            new DocxRenderer().Render(SampleDocument.Single, forward);
        plain.Position = 0;
        using var unpacked = new MemoryStream();
        using (var back = new System.IO.Compression.BrotliStream(plain, System.IO.Compression.CompressionMode.Decompress)) back.CopyTo(unpacked);
        unpacked.ToArray().SequenceEqual(new DocxRenderer().Rendered(SampleDocument.Single)).ShouldBeTrue();
    }

    private static IEnumerable<string> Said(Block block) => block switch
    {
        Heading heading => [heading.Number, heading.Text],
        Paragraph paragraph => [paragraph.Text],
        Table table =>
        [
            .. table.Columns.Select(column => column.Heading),
            .. table.Rows.Append(table.Foot ?? new([])).SelectMany(row => row.Cells.Select(cell => cell.Text)),
        ],
        _ => throw new InvalidOperationException($"Nobody taught this test to read a {block.GetType().Name}."),
    };

    private static T Under<T>(string culture, Func<T> act)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            return act();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }
}
