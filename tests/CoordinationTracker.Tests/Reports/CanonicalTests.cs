using System.Globalization;
using System.Text;
using System.Text.Json;
using CoordinationTracker.Reports;

namespace CoordinationTracker.Tests.Reports;

public sealed class CanonicalTests
{
    private static readonly Story Story = Story.OfTheCast.On("2023-09-21", Some.ActivityLogged, Some.MeasurementRecorded, Some.TaskAssigned, Some.DifficultyRaised).On("2023-10-01", Some.ReviewOpened);

    [Fact(DisplayName = "Architecture 4: equal findings have equal bytes, whatever the reader's culture")]
    public void equal_findings_have_equal_bytes_in_every_culture()
    {
        var (here, before) = (Canonical.Of(Story.Q3()), CultureInfo.CurrentCulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Canonical.Of(Story.Q3()).ShouldBe(here);
        }
        finally { CultureInfo.CurrentCulture = before; }
    }

    [Fact(DisplayName = "RFC 8785: members in ordinal order, no space, letters as they are; amounts and positions as strings")]
    public void the_text_is_canonical()
    {
        using var read = JsonDocument.Parse(Canonical.Of(Story.Q3()));
        Ordered(read.RootElement).ShouldBeTrue();
        var m1 = read.RootElement.GetProperty("Indicators")[0];
        m1.GetProperty("Actual").GetRawText().ShouldBe("""{"Key":"M1.actual","Positions":["90"],"Qualifier":"Exactly","Value":"12"}""");
        Encoding.UTF8.GetString(Canonical.Of(Story.Q3())).ShouldContain("Đảng viên mới");

        static bool Ordered(JsonElement element) => element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().Select(member => member.Name).SequenceEqual(element.EnumerateObject().Select(member => member.Name).Order(StringComparer.Ordinal))
                && element.EnumerateObject().All(member => Ordered(member.Value)),
            JsonValueKind.Array => element.EnumerateArray().All(Ordered),
            _ => true,
        };
    }

    [Fact]
    public void what_is_digested_as_it_is_written_is_the_text()
    {
        var found = Story.Q3();
        Canonical.Digest(found).ShouldBe(Canonical.Digest(Canonical.Of(found)));

        var largest = found with { ActivityTotal = found.ActivityTotal with { Value = -0.0000000000000000000000000001m }, TaskTotal = found.TaskTotal with { Value = decimal.MinValue }, AsAt = long.MinValue };
        Encoding.UTF8.GetString(Canonical.Of(largest)).ShouldContain("\"-0.0000000000000000000000000001\"");
        Encoding.UTF8.GetString(Canonical.Of(largest)).ShouldContain("\"-79228162514264337593543950335\"");
        Encoding.UTF8.GetString(Canonical.Of(largest)).ShouldContain("\"-9223372036854775808\"");
        Canonical.Digest(largest).ShouldBe(Canonical.Digest(Canonical.Of(largest)));
    }

    [Fact]
    public void an_amount_is_written_one_way()
    {
        var (plain, padded) = (Story.Q3(), Story.Q3());
        padded = padded with { ActivityTotal = padded.ActivityTotal with { Value = 1.000m } };
        Canonical.Digest(padded).ShouldBe(Canonical.Digest(plain));
    }

    [Fact(DisplayName = "Architecture 4: a mismatch names the first item that differs")]
    public void a_mismatch_names_the_first_item_that_differs()
    {
        var (then, now) = (Story.Q3(), Story.Q3());
        now = now with { Indicators = now.Indicators.Select(indicator => indicator.Code == Some.O2 ? indicator with { Actual = indicator.Actual with { Value = 15 } } : indicator).ToEquatableList() };

        Canonical.FirstDifference(Canonical.Of(then), Canonical.Of(now)).ShouldBe(new("Indicators[2] O2 › Actual › Value", "\"14\"", "\"15\""));
        Canonical.FirstDifference(Canonical.Of(then), Canonical.Of(then)).ShouldBeNull();
        Canonical.FirstDifference(Canonical.Of(then with { Tasks = [] }), Canonical.Of(then))!.Path.ShouldBe("Tasks[1]");
    }

    [Fact(DisplayName = "Architecture 4: everything a report prints is in the digest")]
    public void every_change_of_findings_changes_the_digest()
    {
        var found = Story.Q3();
        var digest = Canonical.Digest(found);
        Canonical.IsDigest(digest).ShouldBeTrue();
        foreach (var changed in (Findings[])
        [
            found with { AsAt = found.AsAt + 1 }, found with { Tasks = [] }, found with { IssueOn = found.IssueOn.AddDays(1) }, found with { Difficulties = [] },
            found with { Passages = [new("I.1", Some.Vi("Lời"), [1])] }, found with { Programme = found.Programme with { Title = Some.Vi("Khác") } },
        ])
            Canonical.Digest(changed).ShouldNotBe(digest);
    }
}
