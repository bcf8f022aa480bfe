using System.Globalization;
using System.Text;
using CoordinationTracker.Store;
using CoordinationTracker.Web.Hosting;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace CoordinationTracker.Web.Notices;

/// <summary>
/// Sends notices by SMTP, where a server and a post's address are configured. Sent, then marked: who is killed in between sends once more, and
/// nothing is lost. Addresses are settings, never part of the record.
/// </summary>
public sealed class Mailing(Store.Notices notices, IConfiguration configuration, PublicAddress address, ILogger<Mailing> log)
{
    /// <summary>For one mail, from the first word with the server to the last.</summary>
    private readonly TimeSpan patience = TimeSpan.FromSeconds(configuration.GetValue("Smtp:Timeout", 60));

    /// <summary>Whether a post can be written to.</summary>
    public bool Reaches(string post) => configuration["Smtp:Host"] is { Length: > 0 } && AddressOf(post) is not null;

    /// <summary>Sends what a mail has still to tell a recipient; nothing where that has been sent.</summary>
    /// <exception cref="Exception">The server does not take it now: it is to be tried again.</exception>
    public async Task Send(Guid mail, string recipient, CancellationToken ct)
    {
        if (!Reaches(recipient)) return;
        var waiting = await notices.Unsent(mail, recipient, ct);
        if (waiting.Count == 0) return;
        await notices.MarkSent(waiting, await Refused(LetterOf(mail, recipient, waiting), ct), ct);
    }

    // Why the server will never take it; null when it did.
    private async Task<string?> Refused(MimeMessage letter, CancellationToken ct)
    {
        using var patient = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patient.CancelAfter(patience);
        using var smtp = new SmtpClient { Timeout = (int)patience.TotalMilliseconds };
        try
        {
            var port = int.Parse(configuration["Smtp:Port"] ?? "25", CultureInfo.InvariantCulture);
            await smtp.ConnectAsync(configuration["Smtp:Host"]!, port, Security(port), patient.Token);
            if (configuration["Smtp:User"] is { Length: > 0 } user) await smtp.AuthenticateAsync(user, configuration["Smtp:Password"] ?? "", patient.Token);
            await smtp.SendAsync(letter, patient.Token);
            await smtp.DisconnectAsync(quit: true, patient.Token);
            return null;
        }
        catch (SmtpCommandException e) when (e.ErrorCode is SmtpErrorCode.RecipientNotAccepted && (int)e.StatusCode >= 500)
        {
            log.LogWarning("The mail {Mail} was refused: {Why}", letter.MessageId, e.Message);
            return e.Message;
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            throw new TimeoutException($"The mail server {configuration["Smtp:Host"]} did not take a mail within {patience.TotalSeconds:0} seconds.");
        }
    }

    // "implicit" speaks TLS from the first byte, as port 465 does; true asks for it with STARTTLS; otherwise it is spoken plainly.
    private SecureSocketOptions Security(int port) => configuration["Smtp:Tls"] switch
    {
        "implicit" => SecureSocketOptions.SslOnConnect,
        "true" => port == 465 ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls,
        _ => port == 465 ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.None,
    };

    private string? AddressOf(string post) => configuration[$"Smtp:To:{post}"] is { Length: > 0 } address ? address : null;

    private MimeMessage LetterOf(Guid mail, string recipient, IReadOnlyList<Notice> waiting)
    {
        var items = waiting.SelectMany(NoticeItem.Of).ToList();
        var letter = new MimeMessage
        {
            Subject = SubjectOf(waiting, items), Body = new TextPart("plain") { Text = BodyOf(items) },
            // The same however often it is sent, so that a reader's program can tell.
            MessageId = $"{NamedId.Of($"mail/{mail}/{recipient}")}@coordination-tracker",
        };
        letter.From.Add(MailboxAddress.Parse(configuration["Smtp:From"] is { Length: > 0 } from ? from : "tracker@localhost"));
        letter.To.Add(MailboxAddress.Parse(AddressOf(recipient)!));
        return letter;
    }

    private static string SubjectOf(IReadOnlyList<Notice> waiting, IReadOnlyList<NoticeItem> items)
    {
        var subject = waiting[0].Kind == NoticeItem.Reminder ? $"Nhắc việc ngày {Numerals.Of("vi").Write(waiting[0].Day)} ({items.Count})"
            : $"{items[0].What.In("vi")}: {items[0].Words.In("vi").ReplaceLineEndings(" ")}{(items.Count > 1 ? $" (và {items.Count - 1} mục khác)" : "")}";
        return subject.Shortened(150);
    }

    private string BodyOf(IReadOnlyList<NoticeItem> items)
    {
        var (body, site) = (new StringBuilder(), address.Root);
        foreach (var item in items)
        {
            body.Append(item.Code).Append(" – ").Append(Capital(item.What.In("vi"))).Append(": ").AppendLine(item.Words.In("vi"));
            if (item.DueOn is { } due) body.Append("Thời hạn: ").AppendLine(Numerals.Of("vi").Write(due));
            if (item.Checkpoint is { } checkpoint) body.Append("Điểm kiểm: ").AppendLine(checkpoint);
            if (site is not null) body.Append(site).AppendLine(item.Address);
            body.AppendLine();
        }
        return body.ToString();
    }

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
