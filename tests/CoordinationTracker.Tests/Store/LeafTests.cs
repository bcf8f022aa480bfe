using CoordinationTracker.Store;

namespace CoordinationTracker.Tests.Store;

/// <summary>The second form of leaf is for ever (ADR 18).</summary>
public sealed class LeafTests
{
    private static readonly StoredText Told = new(
        Some.Id(1), Some.Id(2), 3, 40, "note_written", """{"b": 1.10, "a": {"z": [true, null, "Khu “A”\n"], "y": ""}}""",
        new DateTimeOffset(2023, 9, 8, 9, 30, 0, TimeSpan.Zero).AddTicks(1234560), "ana \"A\"", null, "page:/log", """{"side": "A"}""");

    [Fact(DisplayName = "F4: the second form of leaf is this and no other")]
    public void the_second_form_is_this() => Convert.ToHexStringLower(Told.Leaf(whole: true)).ShouldBe("5a234d3830761ad7f422a692b1b0d5838f66f217488b7b2553318c3b5865268c");

    [Fact(DisplayName = "F4: neither the order of members nor space nor escapes are in the second form")]
    public void order_space_and_escapes_are_not_in_it()
    {
        var otherwise = Told with { Data = """{"a":{"y":"","z":[true,null,"\u004bhu “A”\u000a"]},"b":1.10}""", Headers = """{ "side" : "A" }""" };
        otherwise.Leaf(whole: true).ShouldBe(Told.Leaf(whole: true));
        otherwise.Leaf(whole: false).ShouldNotBe(Told.Leaf(whole: false));
    }

    [Theory(DisplayName = "F4: a digit, and a member written twice, are in the second form")]
    [InlineData("1.10", "1.1")]
    [InlineData("\"b\": ", "\"b\": 1.10, \"b\": ")]
    public void digits_and_repetitions_are_in_it(string was, string now) =>
        (Told with { Data = Told.Data.Replace(was, now, StringComparison.Ordinal) }).Leaf(whole: true).ShouldNotBe(Told.Leaf(whole: true));
}
