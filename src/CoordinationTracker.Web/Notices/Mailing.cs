using System.Globalization;
using System.Net;
using System.Net.Mail;
using System.Text;
using CoordinationTracker.EventStore;
using CoordinationTracker.Web.Acting;
using CoordinationTracker.Web.Hosting;

namespace CoordinationTracker.Web.Notices;

/// <summary>
/// Sends by SMTP what waits in the database, where a server and a post's address are configured. Sent, then marked: who is killed in
/// between sends once more, and nothing is lost. Addresses are settings, never part of the record.
/// </summary>
public sealed class Mailing(EventStore.Notices notices, IConfiguration configuration, PublicAddress address, ILogger<Mailing> log)
{
    public async Task SendWaiting(CancellationToken ct)
    {
        var addresses = Post.All.Where(post => AddressOf(post.Key) is not null).Select(post => post.Key).ToList();
        if (configuration["Smtp:Host"] is not { Length: > 0 } host || addresses.Count == 0) return;
        var waiting = await notices.Unsent(addresses, ct);
        if (waiting.Count == 0) return;

        using var smtp = new SmtpClient(host, int.Parse(configuration["Smtp:Port"] ?? "25", CultureInfo.InvariantCulture)) { EnableSsl = configuration["Smtp:Tls"] is "true", Timeout = 30_000 };
        if (configuration["Smtp:User"] is { Length: > 0 } user) smtp.Credentials = new NetworkCredential(user, configuration["Smtp:Password"]);
        foreach (var notice in waiting)
        {
            string? refused = null;
            using var letter = LetterOf(notice);
            try
            {
                await smtp.SendMailAsync(letter, ct);
            }
            // Only this one is not taken: never, or not yet; the others do not wait behind it.
            catch (SmtpFailedRecipientException e)
            {
                log.LogWarning("The notice {Notice} to {Recipient} was refused: {Why}", notice.Id, notice.Recipient, e.Message);
                if ((int)e.StatusCode < 500) continue;
                refused = e.Message;
            }
            catch (SmtpException e)
            {
                log.LogWarning("The mail server does not take the notices now; they wait: {Why}", e.Message);
                return;
            }
            await notices.MarkSent(notice.Id, refused, ct);
        }
    }

    private string? AddressOf(string post) => configuration[$"Smtp:To:{post}"] is { Length: > 0 } address ? address : null;

    private MailMessage LetterOf(Notice notice)
    {
        var items = NoticeItem.Of(notice);
        var subject = notice.Kind == NoticeItem.Reminder ? $"Nhắc việc ngày {Numerals.Of("vi").Write(notice.Day)} ({items.Count})" : $"{items[0].What.In("vi")}: {items[0].Words.In("vi").ReplaceLineEndings(" ")}";
        var letter = new MailMessage(configuration["Smtp:From"] is { Length: > 0 } from ? from : "tracker@localhost", AddressOf(notice.Recipient)!)
        {
            Subject = subject.Length > 150 ? subject[..150] + "…" : subject, SubjectEncoding = Encoding.UTF8, Body = BodyOf(items), BodyEncoding = Encoding.UTF8, IsBodyHtml = false,
        };
        // The same however often it is sent, so that a reader's program can tell.
        letter.Headers.Add("Message-ID", $"<{notice.Id}@coordination-tracker>");
        return letter;
    }

    private string BodyOf(IReadOnlyList<NoticeItem> items)
    {
        var (body, site) = (new StringBuilder(), address.Root);
        foreach (var item in items)
        {
            body.Append(item.Code).Append(" – ").Append(Capital(item.What.In("vi"))).Append(": ").AppendLine(item.Words.In("vi"));
            if (item.DueOn is { } due) body.Append("Thời hạn: ").AppendLine(Numerals.Of("vi").Write(due));
            if (site is not null) body.Append(site).AppendLine(item.Address);
            body.AppendLine();
        }
        return body.ToString();
    }

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
