using System.Text.Json;
using CoordinationTracker.Web.Hosting;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace CoordinationTracker.Web.Api;

/// <summary>Says no in the one way: problem+json with the sentence, and the field it is about (architecture 2.12).</summary>
public sealed class Refusals : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (Problem(exception, Language.Of(httpContext), LargeBodies.MegabytesRead(httpContext)) is not { } problem) return false;
        httpContext.Response.StatusCode = problem.Status!.Value;
        if (NotTaken.RetryAfter(exception) is { } seconds) httpContext.Response.Headers.RetryAfter = seconds;
        // In this one form whatever type was asked for: whoever takes no JSON still gets the sentence.
        await TypedResults.Problem(problem).ExecuteAsync(httpContext);
        return true;
    }

    private static ProblemDetails? Problem(Exception exception, string language, long megabytes) => exception switch
    {
        Refusal refusal => new()
        {
            Status = StatusCodes.Status422UnprocessableEntity,
            Title = language == "vi" ? "Không thực hiện được" : "Refused",
            Detail = refusal.Sentence.In(language),
            Extensions = { ["field"] = refusal.Field is { } field ? JsonNamingPolicy.CamelCase.ConvertName(field) : null },
        },
        NotTaken taken => Bad(taken.Status, taken.Sentence.In("en"), taken.Sentence.In("vi"), language),
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => Bad(StatusCodes.Status413PayloadTooLarge, $"The request is too large; at most {megabytes} MB is read.", $"Nội dung gửi quá lớn; tối đa {megabytes} MB.", language),
        BadHttpRequestException { InnerException: JsonException json } => Bad(StatusCodes.Status400BadRequest, Understand(json, "en"), Understand(json, "vi"), language),
        JsonException json => Bad(StatusCodes.Status400BadRequest, Understand(json, "en"), Understand(json, "vi"), language),
        BadHttpRequestException bad => Bad(bad.StatusCode, "The request could not be read.", "Không đọc được yêu cầu.", language),
        _ when DatabaseAway.Sentence(exception) is { } away => new()
        {
            Status = StatusCodes.Status503ServiceUnavailable,
            Title = language == "vi" ? "Tạm thời không phục vụ được" : "Unavailable",
            Detail = away.In(language),
        },
        _ when UnreadProgramme.SentenceOf(exception) is { } unread => new()
        {
            Status = StatusCodes.Status500InternalServerError,
            Title = language == "vi" ? "Không đọc được dữ liệu" : "The record does not read",
            Detail = unread.In(language),
        },
        _ => null,
    };

    private static ProblemDetails Bad(int status, string en, string vi, string language) =>
        new() { Status = status, Title = language == "vi" ? "Yêu cầu không hợp lệ" : "Bad request", Detail = language == "vi" ? vi : en };

    // Where it went wrong, not how our types are called.
    private static string Understand(JsonException e, string language)
    {
        var place = Place(e).TrimStart('.') is { Length: > 0 } named ? named : null;
        if (Missing(e) is { } missing)
            return language == "vi" ? $"{place ?? "Yêu cầu"} thiếu {missing}; nếu không có gì để ghi thì ghi null."
                : $"{place ?? "The request"} lacks {missing}; where there is nothing to say, write null.";
        if (place is null) return language == "vi" ? "Nội dung JSON không đúng dạng." : "The JSON is not of the expected form.";
        return language == "vi" ? $"Không hiểu giá trị tại {place}." : $"The value at {place} could not be understood.";
    }

    private static string Place(JsonException e) => e.Path?[1..] + (e.InnerException is JsonException inside ? Place(inside) : "");

    // The serialiser names them in its own sentence alone: "… missing required properties including: 'side', 'text'."
    private static string? Missing(JsonException e) =>
        e.Message.Split("required properties including: ") is [_, var named]
            ? string.Join(", ", named.Split('\'').Where((_, at) => at % 2 == 1).Select(name => $"“{name}”")) : null;
}
