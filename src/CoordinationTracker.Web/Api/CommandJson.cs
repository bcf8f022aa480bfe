using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoordinationTracker.Web.Api;

/// <summary>Commands as JSON from outside: nothing missing, nothing unknown, words for enums.</summary>
public static class CommandJson
{
    public static void Configure(JsonSerializerOptions json)
    {
        json.RespectNullableAnnotations = true;
        json.RespectRequiredConstructorParameters = true;
        json.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        json.NumberHandling = JsonNumberHandling.Strict;
        json.MaxDepth = 16;
        json.Converters.Add(new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false));
        json.Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All);
    }
}
