using System.Text;

namespace CoordinationTracker.Tests;

/// <summary>What people type and paste (domain 7.8, issue "Bad input"): kept as it is when it can be printed, refused in a sentence when it cannot.</summary>
public sealed class WritingTests
{
    internal const string Unprintable = "The text holds a character that cannot be printed; type it again or paste it as plain text.";
    private const string TurnsAround = "The text holds a hidden mark that turns the writing direction around; type it again without it.";

    [Theory]
    [InlineData("\0")]
    [InlineData("a\0b")]
    [InlineData("bell \a")]
    [InlineData("escape \u001b[31m")]
    [InlineData("delete \u007f")]
    [InlineData("C1 \u0085")]
    [InlineData("form feed \f")]
    [InlineData("replacement \uFFFD")]
    [InlineData("noncharacter \uFFFE")]
    [InlineData("noncharacter \uFFFF")]
    public void a_character_that_cannot_be_printed_is_refused(string text) => Refused(text, Unprintable);

    // A lone surrogate is no text, so it cannot stand in an attribute.
    [Fact]
    public void half_a_character_is_refused()
    {
        Refused("high " + (char)0xD83D, Unprintable);
        Refused((char)0xDE00 + " low", Unprintable);
        Refused("the wrong way round " + (char)0xDE00 + (char)0xD83D, Unprintable);
    }

    [Theory]
    [InlineData("report\u202Efdp.exe")]
    [InlineData("\u202Aembedded\u202C")]
    [InlineData("\u202B")]
    [InlineData("\u202D")]
    public void a_mark_that_turns_the_writing_around_is_refused(string text) => Refused(text + "x", TurnsAround);

    [Theory(DisplayName = "Faults F19, H6: a direction mark that stays open, or closes nothing, is refused")]
    [InlineData("\u2066a")]
    [InlineData("\u2067a\nb\u2069")]
    [InlineData("\u2068\u2067a\u2069")]
    [InlineData("a\u2069")]
    public void a_mark_that_stays_open_is_refused(string text) => Refused(text,
        "The text holds a hidden mark for the writing direction that is not closed in its line; type it again without it.");

    [Theory]
    [InlineData("12/ĐUK", "12/ĐUK")]
    [InlineData("e\u0302", "ê")]
    [InlineData("क्ष-१", "क्ष-१")]
    [InlineData("نمبر ۱", "نمبر ۱")]
    [InlineData("12\u00A0/\u2009 ĐUK", "12 / ĐUK")]
    public void a_code_may_be_in_any_script(string text, string code) => Writing.Code(text, "Code", 20).ShouldBe(code);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\t\r\n")]
    [InlineData("\u00A0\u3000")]
    [InlineData("\u200B\u200F\uFEFF")]
    public void what_cannot_be_seen_is_blank(string text)
    {
        Refused(text, Said.Blank);
        Writing.Optional(text, "Text").ShouldBeNull();
        new Wording(Vi: text).IsBlank().ShouldBeTrue();
    }

    [Fact]
    public void a_text_may_be_as_long_as_fits_and_no_longer()
    {
        Writing.Required(new string('x', 500), "Text").Length.ShouldBe(500);
        Refused(new('x', 501), "At most 500 characters fit here; this has 501.");
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("=SUM(A1)")]
    [InlineData("Robert'); DROP TABLE mt_events;--")]
    [InlineData("C:\\temp & <b>\"x\"</b> \\u0000")]
    [InlineData("پارٹی کمیٹی \u200Fاور\u061C 2023")] // RLM, ALM
    [InlineData("\u2067اقتصادی زون\u2069 (KKT)")] // isolates
    [InlineData("क्\u200Dष और क\u200Cष")] // ZWJ, ZWNJ
    [InlineData("👩‍🏭 họp")]
    [InlineData("one\ntwo\tthree")]
    public void words_are_kept_as_they_are(string text) => Writing.Required(text, "Text").ShouldBe(text.Normalize(NormalizationForm.FormC));

    [Fact]
    public void vietnamese_typed_with_combining_marks_is_stored_composed()
    {
        var decomposed = "Đảng ủy Khối".Normalize(NormalizationForm.FormD);
        decomposed.ShouldNotBe("Đảng ủy Khối");

        Writing.Required(decomposed, "Text").ShouldBe("Đảng ủy Khối");
        new Wording(Vi: decomposed).Checked("Text").ShouldBe(new Wording(Vi: "Đảng ủy Khối"));
    }

    [Fact]
    public void length_is_counted_composed() => Writing.Required(string.Concat(Enumerable.Repeat("e\u0302\u0323", 500)), "Text").Length.ShouldBe(500);

    [Fact]
    public void ends_are_trimmed_and_lines_end_alike() => Writing.Required("  one\r\ntwo\rthree \n", "Text").ShouldBe("one\ntwo\nthree");

    [Fact]
    public void a_wording_is_refused_when_any_language_is()
    {
        Given(Some.Signed).When<ProgrammeEvent>(_ => { new Wording(Vi: "tốt", Ur: "\0").Checked("Text"); return []; }).ThenRefused(Unprintable, "Text");
        Given(Some.Signed).When<ProgrammeEvent>(_ => { new Wording().Checked("Text"); return []; }).ThenRefused(Said.Blank, "Text");
    }

    [Fact]
    public void blank_translations_are_nothing() => new Wording(Vi: "một", En: " ", Hi: "").Checked("Text").ShouldBe(new Wording(Vi: "một"));

    [Fact]
    public void a_reader_of_another_language_gets_the_words_as_written_and_is_told_so()
    {
        var words = new Wording(En: "one", Ur: "ایک");

        words.In("ur").ShouldBe("ایک");
        words.LanguageIn("ur").ShouldBe("ur");
        words.In("vi").ShouldBe("one");
        words.LanguageIn("vi").ShouldBe("en");
        new Wording("một", "one").In("hi").ShouldBe("one");
        new Wording("một", "one").LanguageIn("hi").ShouldBe("en");
        new Wording("một").LanguageIn("ur").ShouldBe("vi");
        new Wording().In("vi").ShouldBe("");
        Wording.Of("hi", "एक").ShouldBe(new Wording(Hi: "एक"));
        Should.Throw<ArgumentOutOfRangeException>(() => Wording.Of("fr", "un"));
    }

    private static void Refused(string text, string sentence) =>
        Given(Some.Signed).When<ProgrammeEvent>(_ => { Writing.Required(text, "Text"); return []; }).ThenRefused(sentence, "Text");
}
