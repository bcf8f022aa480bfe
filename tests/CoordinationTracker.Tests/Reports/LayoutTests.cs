using System.Globalization;
using CoordinationTracker.Reports;

namespace CoordinationTracker.Tests.Reports;

/// <summary>Official layouts, and what they make of numbers and authority (domain 4.1–4.7).</summary>
public sealed class LayoutTests
{
    [Theory(DisplayName = "Domain 4.1: the layout follows the regime and the day of issue")]
    [InlineData(Regime.Party, "2018-04-02", "hd36")]
    [InlineData(Regime.Party, "2026-05-26", "hd36")]
    [InlineData(Regime.Party, "2026-05-27", "hd05")]
    [InlineData(Regime.State, "2019-01-01", "nd30")]
    [InlineData(Regime.State, "2024-02-05", "nd30")]
    [InlineData(Regime.Other, "2023-10-19", "plain")]
    public void the_layout_follows_the_regime_and_the_day_of_issue(Regime regime, string day, string name) =>
        Layout.For(regime, DateOnly.Parse(day, CultureInfo.InvariantCulture)).ShouldBeSameAs(Layout.Named(name));

    [Theory(DisplayName = "Domain 4.2, 4.3, 4.6: each regime writes number and symbol its own way; a joint paper joins the symbols")]
    [InlineData("hd36", "12", "ĐUK", "12-BC/ĐUK", "Số 12-BC/ĐUK")]
    [InlineData("hd36", "5", "ĐUK", "05-BC/ĐUK", "Số 05-BC/ĐUK")]
    [InlineData("hd05", "01", "ĐUK BQLKKT", "01-BC/ĐUK-BQLKKT", "Số 01-BC/ĐUK-BQLKKT")]
    [InlineData("nd30", "12", "BQLKKT", "12/BC-BQLKKT", "Số: 12/BC-BQLKKT")]
    [InlineData("nd30", "7", "BQLKKT ĐUK", "07/BC-BQLKKT-ĐUK", "Số: 07/BC-BQLKKT-ĐUK")]
    [InlineData("plain", "7", "JH", "7/BC/JH", "Số 7/BC/JH")]
    [InlineData("hd36", "12a", "?", "12a-BC/…", "Số 12a-BC/…")]
    public void number_and_symbol(string layout, string number, string symbols, string symbol, string line)
    {
        var written = Layout.Named(layout)!.SymbolOf("BC", number, symbols.Split(' ').Select(one => one == "?" ? null : one));
        written.ShouldBe(symbol);
        Layout.Named(layout)!.NumberOf(written, "vi").ShouldBe(line);
        Layout.Named(layout)!.NumberOf(written, "en").ShouldBe("No " + symbol);
    }

    [Theory(DisplayName = "Domain 4.2, 4.3: on behalf of, for, by order: with a slash in the Party, with a dot in the State")]
    [InlineData("hd36", "TM. BAN THƯỜNG VỤ", "T/M BAN THƯỜNG VỤ")]
    [InlineData("hd36", "T/M BAN THƯỜNG VỤ", "T/M BAN THƯỜNG VỤ")]
    [InlineData("nd30", "K/T TRƯỞNG BAN", "KT. TRƯỞNG BAN")]
    [InlineData("nd30", "TL. TRƯỞNG BAN", "TL. TRƯỞNG BAN")]
    [InlineData("plain", "T/M BAN", "T/M BAN")]
    [InlineData("nd30", "Thay mặt Ban", "Thay mặt Ban")]
    [InlineData("nd30", "", "")]
    public void authority(string layout, string written, string printed) => Layout.Named(layout)!.AuthorityOf(written).ShouldBe(printed);
}
