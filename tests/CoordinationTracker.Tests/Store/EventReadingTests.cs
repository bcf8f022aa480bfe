using System.Text;
using CoordinationTracker.Store;
using static CoordinationTracker.Tests.Store.Cast;

namespace CoordinationTracker.Tests.Store;

public sealed class EventTypesTests
{
    private const string Ship = """{"Name":"Kim Quy","Colour":"Red","Tonnage":1.50,"Bearing":{"$type":"Due","To":"đông"},"Cargo":["tea"]}""";

    [Fact]
    public void an_event_is_pascal_case_with_words_for_enums_and_no_nulls() =>
        Encoding.UTF8.GetString(Types.Write(new ShipSeen("Kim Quy", Colour.Red, 1.50m, new Due("đông"), ["tea"], Remark: null))).ShouldBe(Ship);

    [Fact]
    public void the_kind_of_a_union_may_stand_anywhere_as_the_database_reorders_members()
    {
        var ship = Read("ship_seen", """{"Colour":"Red","Name":"Kim Quy","Cargo":["tea"],"Bearing":{"A":1,"B":2,"$type":"Between"},"Tonnage":1.50}""");

        ship.ShouldBeOfType<ShipSeen>().Bearing.ShouldBe(new Between(1, 2));
    }

    [Theory]
    [InlineData("""{}""", "On")]
    [InlineData("""{"on":"2026-01-01"}""", "on")]
    [InlineData("""{"On":"2026-01-01","Wind":3}""", "Wind")]
    [InlineData("""{"On":null}""", "On")]
    [InlineData("""{"On":"2026-02-30"}""", "On")]
    [InlineData("""null""", "null")]
    public void a_shape_that_is_not_the_format_is_an_error_and_not_a_default(string json, string about)
    {
        var error = Should.Throw<UnreadableEvent>(() => Read("lamp_lit", json));

        error.Message.ShouldStartWith("The event at position 42, of the type “lamp_lit”, does not read: ");
        error.Message.ShouldContain(about);
    }

    [Theory]
    [InlineData("\"Colour\":\"Red\"", "\"Colour\":1")]
    [InlineData("\"Colour\":\"Red\"", "\"Colour\":\"Blue\"")]
    [InlineData("\"Name\":\"Kim Quy\"", "\"Name\":null")]
    [InlineData("\"Name\":\"Kim Quy\",", "")]
    [InlineData("\"Cargo\":[\"tea\"]", "\"Masts\":3")]
    public void what_must_be_there_must_be_there_and_be_right(string part, string instead)
    {
        Ship.ShouldContain(part);
        Should.Throw<UnreadableEvent>(() => Read("ship_seen", Ship.Replace(part, instead, StringComparison.Ordinal)));
    }

    [Fact]
    public void what_may_be_missing_may_be_missing()
    {
        var ship = Read("ship_seen", Ship).ShouldBeOfType<ShipSeen>();

        (ship.Remark, ship.Masts).ShouldBe((null, null));
    }

    [Fact]
    public void an_unknown_type_is_named_with_its_position()
    {
        var unknown = Should.Throw<UnknownEventType>(() => Read("whale_seen", "{}"));

        unknown.Message.ShouldBe("The event at position 42 is of the type “whale_seen”, which is unknown here.");
        (unknown.Type, unknown.Position).ShouldBe(("whale_seen", 42));
    }

    [Fact]
    public void two_aliases_for_one_type_are_refused() =>
        Should.Throw<ArgumentException>(() => new EventFormat(new Dictionary<string, Type> { ["lit"] = typeof(LampLit), ["lamp_lit"] = typeof(LampLit) }));

    [Fact]
    public void marten_is_told_the_type_as_it_looks_for_it() =>
        EventFormat.DotNetNameOf(typeof(LampLit)).ShouldBe("CoordinationTracker.Tests.Store.LampLit, CoordinationTracker.Tests");

    private static object Read(string alias, string json) => Types.Read(alias, Encoding.UTF8.GetBytes(json), position: 42);
}
