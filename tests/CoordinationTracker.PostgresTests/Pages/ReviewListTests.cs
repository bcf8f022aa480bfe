using CoordinationTracker.Web.Acting;

namespace CoordinationTracker.PostgresTests.Pages;

/// <summary>Reviews of every kind of period, and the regime they are reported by (S1.29; domain 7.2).</summary>
[Collection(nameof(ReadByHttp))]
public sealed class ReviewListTests(DemoSite site)
{
    private const string Address = DemoSite.Example + "/reviews";

    [Fact]
    public async Task the_usual_periods_are_listed_and_any_other_kind_when_asked_for()
    {
        using var reader = site.Reader("vi");
        var usual = (await reader.Open(Address)).All("table.reviews th[scope=row] > a:first-child");
        foreach (var name in (string[])["Quý III năm 2023", "6 tháng đầu năm 2023", "9 tháng đầu năm 2023", "Năm 2023", "Sơ kết 1 năm", "Tổng kết giai đoạn"]) usual.ShouldContain(name);
        usual.ShouldNotContain("Tháng 7 năm 2023");

        (await reader.Open(Address + "?kind=month")).All("table.reviews th[scope=row] > a:first-child").ShouldContain("Tháng 7 năm 2023");
        (await reader.Open(Address + "?kind=decade")).All("table.reviews th[scope=row] > a:first-child").ShouldBe(usual);
    }

    [Theory(DisplayName = "Issue 5, bad input: the page of a period that does not exist says what is wrong with it")]
    [InlineData("en", "quarter/2025-Q9", "“2025-Q9” is not a calendar quarter, as 2023-Q3.")]
    [InlineData("vi", "quarter/2031-Q1", "Khoảng ngày này ở sau thời hạn của chương trình, đến ngày 31 tháng 12 năm 2025.")]
    [InlineData("en", "quarter/2025-Q9/restated", "“2025-Q9” is not a calendar quarter, as 2023-Q3.")]
    public async Task the_page_of_a_period_that_does_not_exist(string language, string period, string sentence)
    {
        using var reader = site.Reader(language);
        var page = await reader.Get($"{Address}/{period}");
        page.Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
        page.Said(".problem .lead").ShouldBe(sentence);
    }

    [Fact]
    public async Task a_state_quarter_is_opened_with_a_day_to_hand_in_by()
    {
        using var writer = site.Reader("en", Post.SecretariatA);
        var page = await writer.Open(Address + "?kind=state-quarter");
        var opened = await writer.Follow(await writer.Send(page, "open", ("Covering", "state-quarter/2023-state-Q3"), ("SubmitOn", "2023-09-18"), ("CutOffOn", "2023-09-20")));

        (await site.Moment()).Programme.Reviews.Find(PeriodKind.StateQuarter, new(new(2023, 6, 15), new(2023, 9, 14)))!.Opening.SubmitOn.ShouldBe(new DateOnly(2023, 9, 18));
        opened.All("table.reviews tr").ShouldContain(row => row.StartsWith("The third State quarter of 2023", StringComparison.Ordinal) && row.Contains("18 Sep 2023", StringComparison.Ordinal));
    }

    [Fact]
    public async Task a_regime_is_agreed_and_shown()
    {
        using var writer = site.Reader("en", Post.SecretariatA);
        var today = (await site.Moment()).Day;
        var typed = new (string, string?)[] { ("Kind", "Week"), ("SubmitDays", "one"), ("CutOffDays", "3"), ("AgreedOn", today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)) };
        var refused = await writer.Send(await writer.Open(Address), "regime", typed);
        refused.SentenceOn("regime", "SubmitDays").ShouldBe("“one” cannot be read as a number; write it like 1,200 or 12.5.");

        var agreed = await writer.Follow(await writer.Send(refused, "regime", ("SubmitDays", "1")));
        agreed.All("ul.plain li").ShouldContain(line => line.StartsWith("Week: handed in within 1 day of the end, figures close after 3 days", StringComparison.Ordinal));
    }
}
