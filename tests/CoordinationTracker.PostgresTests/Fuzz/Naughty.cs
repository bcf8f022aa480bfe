using System.Globalization;
using System.Text;

namespace CoordinationTracker.PostgresTests.Fuzz;

/// <summary>What people, programs and slips of the hand type where nobody meant it: about four hundred texts, numbers, days and tokens.</summary>
internal static class Naughty
{
    /// <summary>Stands in many of the texts; where an answer shows it unescaped, text was taken for markup.</summary>
    public const string Mark = "<tracker-fuzz>";

    public static readonly IReadOnlyList<string> Texts =
    [
        // Nothing, and what looks like nothing.
        "", " ", "   ", "\t", "\n", "\r", "\r\n", "\v\f", "\u00A0", "\u2007", "\u202F", "\u3000", "\u2028", "\u2029", "\u0085", "\u180E", "\u200B", "\u2060", "\uFEFF", "\u00AD", "\u3164", "\u115F", "\u2800", " x", "x ", "\u00A0x\u00A0", "a  b", "a\n\n\n\nb", "a\tb",
        // Every control, in the middle of a word.
        .. Enumerable.Range(0, 32).Concat(Enumerable.Range(0x7F, 33)).Select(control => $"mot{(char)control}hai"),
        // Halves of letters, letters that are none, and marks that turn the writing.
        "\uD800", "\uDFFF", "a\uD83Db", "\uDE00\uD83D", "\uFFFE", "\uFFFF", "\uFDD0", "\uFFFD", "\uFFF9a\uFFFAb\uFFFB", "\uE000", "\U0010FFFD", "\U000E0041\U000E007F", "\U0001F3F4\U000E0067", "\U0001F468\u200D\U0001F469\u200D\U0001F467", "\u200D", "\u200C", "a\u200Cb", "क\u094D\u200Dष", "\uFE0F", "0\uFE0F\u20E3",
        .. "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069".Select(turn => $"một{turn}hai"),
        new('\u2067', 500), "\u2066mở mà không đóng", "\u2069đóng mà không mở", "\u202Etxt.exe", "اردو \u2067متن", "اردو 12-BC/ĐUK متن", "שלום abc עולם",
        // Piles and families of letters.
        "a" + new string('\u0301', 200), "ệ", "e\u0323\u0302", "\u0301", "\u1E9Bx\u0323", "ﬁ", "ß", "İ", "ı", "ǅ", "Ⅻ", "Å", "ﷺ", "𝒜𝓑", "ＡＢＣ", "аdmin", "ĐẢNG ỦY", "ñandú", "ไทยไม่มีช่องว่าง", "中文字符", "हिन्दी", "😀", "👩🏽‍🚒", "\u0E33\u0E33\u0E33", "é\u0301\u0301\u0301",
        // Long, in words and in one.
        new('x', 89), new('x', 90), new('x', 91), new('x', 92), new('x', 500), new('x', 501), new('x', 2_001), new('x', 10_001), new('_', 200), string.Concat(Enumerable.Repeat("😀", 60)), string.Concat(Enumerable.Repeat("ไทย", 60)),
        string.Join('\u00A0', Enumerable.Repeat("không", 40)), "https://example.org/van-ban/" + new string('a', 70), string.Concat(Enumerable.Repeat("mười chữ ", 60)), string.Concat(Enumerable.Repeat("dài ", 500)), string.Concat(Enumerable.Repeat("dài ", 25_000)),
        new('a', 100_000), Mark + new string('a', 100_000), new('.', 3_000), string.Concat(Enumerable.Repeat("a/", 2_000)), new(' ', 10_000), new('\n', 2_000), new('(', 500), new('[', 500),
        // Markup, in the places markup can stand.
        Mark, "\">" + Mark, "'>" + Mark, "--> " + Mark, "</title>" + Mark, "</textarea>" + Mark, "</option></select>" + Mark, "</script>" + Mark, "</style>" + Mark, "<![CDATA[" + Mark + "]]>", "<!--" + Mark, "<svg/onload=alert(1)>" + Mark, "<b>đậm</b> " + Mark, "&lt;tracker-fuzz&gt;",
        "<a href=\"javascript:alert(1)\">" + Mark, "javascript:alert(1)//" + Mark, "data:text/html," + Mark, "&", "&amp;", "&#60;", "&#x3c;", "&nbsp;", "&unknown;", "&#0;", "<", ">", "<>", "</", "<?xml version=\"1.0\"?>", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "_x0041_", "_x000D_", "]]>",
        "*đậm*", "# đề mục", "[a](b)", "`mã`", "|a|b|", "---", "- một", "1. một", "{{7*7}}", "${7*7}", "<%= 7 %>", "@(7*7)", "@page", "#{7}", "{0}", "{0:N9999}", "{", "}", "{}", "{{}}", "%s%s%n", "%d", "%", "%%", "%00", "%0a", "%zz", "%u0041", "\\u0041", "\\x41", "\\", "\\\\", "\\n", "\\0",
        // Quotes, and languages other programs read.
        "'", "''", "\"", "\"\"", "`", "“", "”", "‘’", "«»", "O'Brien", "'; drop table mt_events; --", "' or '1'='1", "1;select pg_sleep(0)", "$$", "$1", "$tag$", "E'\\x41'", "@>", "::text", "null", "NULL", "undefined", "None", "nil", "true", "false", "NaN", "Infinity", "-Infinity",
        "=1+1", "=cmd|' /C calc'!A0", "+84 900 000 000", "-1", "@SUM(A1)", "\t=1", "a,b;c", "a\"b,c", "$(id)", "`id`", "; ls", "| cat", "&& true", "*", "?", "~", "!", "#", "^", "[a-z]+", "(a+)+$", "(?<x>", ".*", "$.a", "$type", "__proto__", "constructor", "Id",
        // Places in a computer.
        "/", "//", "///example.org", "\\\\may\\o", "..", "../", "../../etc/passwd", "..\\..\\a", "/dev/null", "C:\\", "CON", "nul.txt", "a/b", "a\\b", ".", "...", "a.", ".htaccess", "a\0.pdf", "file:///etc/passwd", "http://", "https://example.org/?a=b&c=d#e", "//example.org", "mailto:a@b", "a@b", "a@b\r\nBcc: c@d", "x\r\nSet-Cookie: a=b", "localhost", "[::1]", "tên tệp.pdf", "ten.docx.exe",
        // Words of the field that stand where they should not.
        "M1", "m1", "1.1", "1.1.1.1", "A", "B", "Both", "C", "0", "00", "01", "01\u200B", "01\u0301", "12-BC/ĐUK", "-/-", "/ĐUK", "Asia/Ho_Chi_Minh", "Asia/Nowhere", "UTC", "Z", "+07:00", "Local", "GMT+25", "I.1", "III.2", "opening", "2023-Q3", "2023-Q5", "term", "programme", "vi", "xx", "secretariat-a", "clerk", "DUK-BQL", "MẬT", "TỐI MẬT",
    ];

    /// <summary>Numbers as JSON writes them, or should not.</summary>
    public static readonly IReadOnlyList<string> Numbers =
    [
        "0", "-0", "-1", "1", "0.1", "-0.0000001", "1e2", "1E+2", "1e-30", "1e400", "-1e400", "79228162514264337593543950335", "79228162514264337593543950336", "-79228162514264337593543950335", "0.0000000000000000000000000001", "1.0000000000000000000000000000",
        "2147483647", "2147483648", "-2147483648", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "18446744073709551616", "4294967296", "01", "+1", ".5", "5.", "0x10", "1_000", "1,5", "NaN", "Infinity", "12345678901234567890123456789012345678901234567890",
    ];

    /// <summary>Days and hours, in no calendar or a far one.</summary>
    public static readonly IReadOnlyList<string> Days =
    [
        "2024-02-29", "2023-02-29", "2023-02-30", "2023-13-01", "2023-00-10", "2023-01-00", "0000-00-00", "0001-01-01", "9999-12-31", "10000-01-01", "-0001-01-01", "1066-10-14", "1582-10-10", "1900-01-01", "1970-01-01", "2038-01-19", "2999-01-01", "20230920", "2023-9-1", "01/02/2023", "2023/09/20",
        "2023-09-20T00:00:00Z", "2023-09-20 ", "2023-W38-3", "2023-263", "hôm qua", "24:00", "23:59:60", "00:00", "-01:00", "25:61", "12:30:15.9999999", "２０２３-０９-２０", "٢٠٢٣-٠٩-٢٠", "2023-09-20+07:00", "2566-09-20",
    ];

    /// <summary>Ids that are none, or nobody's.</summary>
    public static readonly IReadOnlyList<string> Ids =
    [
        "00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff", "018f0000-0000-7000-8000-000000000001", "018F0000-0000-7000-8000-000000000001", "{018f0000-0000-7000-8000-000000000001}", "018f000000007000800000000000000a", "018f0000-0000-7000-8000", "018f0000-0000-7000-8000-00000000000g", "1", "urn:uuid:018f0000-0000-7000-8000-000000000001",
    ];

    /// <summary>What is no text, or no JSON at all.</summary>
    public static readonly IReadOnlyList<string> Tokens =
    [
        "null", "true", "false", "0", "\"\"", "[]", "{}", "[[]]", "[{}]", "{\"vi\":null}", "{\"vi\":{}}", "{\"vi\":\"a\",\"vi\":\"b\"}", "{\"vi\":\"a\",\"Vi\":\"b\"}", "{\"$type\":\"System.Object\"}", "{\"$ref\":\"1\"}", "{\"\":1}", "[1,\"a\",true]", "\"a\nb\"", "\"\\x41\"", "\"\\ud800\"", "'a'", "a", "/* a */ 1", "1 // a", "[1,]", "{\"a\":1,}", "", "\"", "{", "]", "\u0000", "\uFEFF1",
        new string('[', 20) + new string(']', 20), new string('[', 5_000), string.Concat(Enumerable.Repeat("{\"a\":", 30)) + "1" + new string('}', 30),
    ];

    public static readonly IReadOnlyList<string> ContentTypes =
    [
        "application/json", "application/json; charset=utf-8", "application/json;charset=\"UTF-8\"", "application/json; charset=utf-16", "application/json; charset=iso-8859-1", "application/json; charset=", "application/json; charset=nonsense", "application/problem+json", "text/json", "text/plain", "text/html",
        "application/x-www-form-urlencoded", "multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=a", "application/octet-stream", "application/xml", "json", "/", "", "application/json, text/plain", "application/json; a=\"",
    ];

    /// <summary>A text as JSON writes it; half letters by their numbers, so that they arrive as halves.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in text)
            _ = letter is < ' ' or '"' or '\\' || char.IsSurrogate(letter) ? quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}") : quoted.Append(letter);
        return quoted.Append('"').ToString();
    }
}
