using System.Text.Json;
using CoordinationTracker.Web.Hosting;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace CoordinationTracker.Web.Api;

/// <summary>Says no in the one way: problem+json with the sentence, and the field it is about (architecture 2.12).</summary>
public sealed class Refusals(IProblemDetailsService problems) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (Problem(exception, Language.Of(httpContext), LargeBodies.MegabytesRead(httpContext)) is not { } problem) return false;
        httpContext.Response.StatusCode = problem.Status!.Value;
        if (problem.Status == StatusCodes.Status503ServiceUnavailable) httpContext.Response.Headers.RetryAfter = DatabaseAway.RetryAfter;
        return await problems.TryWriteAsync(new() { HttpContext = httpContext, ProblemDetails = problem });
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
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => Bad(StatusCodes.Status413PayloadTooLarge, $"The request is too large; at most {megabytes} MB is read.", $"Nội dung gửi quá lớn; tối đa {megabytes} MB.", language),
        BadHttpRequestException { InnerException: JsonException json } => Bad(StatusCodes.Status400BadRequest, Understand(json, "en"), Understand(json, "vi"), language),
        JsonException json => Bad(StatusCodes.Status400BadRequest, Understand(json, "en"), Understand(json, "vi"), language),
        BadHttpRequestException bad => Bad(bad.StatusCode, "The request could not be read.", "Không đọc được yêu cầu.", language),
        _ when DatabaseAway.IsTold(exception) => new()
        {
            Status = StatusCodes.Status503ServiceUnavailable,
            Title = language == "vi" ? "Tạm thời không phục vụ được" : "Unavailable",
            Detail = DatabaseAway.Sentence.In(language),
        },
        _ => null,
    };

    private static ProblemDetails Bad(int status, string en, string vi, string language) =>
        new() { Status = status, Title = language == "vi" ? "Yêu cầu không hợp lệ" : "Bad request", Detail = language == "vi" ? vi : en };

    // Where it went wrong, not how our types are called.
    private static string Understand(JsonException e, string language) => e.Path is { Length: > 1 } path
        ? language == "vi" ? $"Không hiểu giá trị tại {path[2..]}." : $"The value at {path[2..]} could not be understood."
        : language == "vi" ? "Nội dung JSON không đúng dạng hoặc thiếu trường bắt buộc." : "The JSON is not of the expected form, or a required field is missing.";
}
