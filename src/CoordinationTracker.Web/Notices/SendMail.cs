using Wolverine.ErrorHandling;
using Wolverine.Runtime.Handlers;

namespace CoordinationTracker.Web.Notices;

/// <summary>A mail is to go to a post: the notices that bear its id.</summary>
public sealed record SendMail(Guid Mail, string Recipient);

/// <summary>Each mail is a message of its own, so that a server that is slow or away keeps nothing else waiting.</summary>
public static class SendMailHandler
{
    /// <summary>Tried again for three days; after seven what it tells is only shown (docs/operating.md).</summary>
    private static readonly TimeSpan[] Again =
        [.. new[] { 1, 5, 15, 60 }.Select(minutes => TimeSpan.FromMinutes(minutes)), .. Enumerable.Repeat(TimeSpan.FromHours(4), 18)];

    public static void Configure(HandlerChain chain) => chain.OnAnyException().ScheduleRetry(Again).Then.MoveToErrorQueue();

    public static Task Handle(SendMail mail, Mailing mailing, CancellationToken ct) => mailing.Send(mail.Mail, mail.Recipient, ct);
}
