using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace CoordinationTracker.PostgresTests.Notices;

/// <summary>How a mail server treats those who come.</summary>
internal enum Manner { Takes, NeverSpeaks, BreaksOff, IsSlow, IsBusy }

/// <summary>When TLS begins: never, with the first byte, or when asked for.</summary>
internal enum Secured { Never, AtOnce, WhenAsked }

/// <summary>A mail server that takes every letter but those to addresses it does not know, unless it is told to be worse.</summary>
internal sealed class MailServer : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource closing = new();
    private readonly Secured secured;
    private readonly X509Certificate2? certificate;

    public MailServer(Secured secured = Secured.Never)
    {
        this.secured = secured;
        if (secured is not Secured.Never) certificate = Certificate();
        listener.Start();
        _ = Listen();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;
    public ConcurrentQueue<Letter> Letters { get; } = new();
    public Manner Manner { get; set; }

    /// <summary>How often somebody has come.</summary>
    public int Visits => visits;
    private int visits;

    /// <summary>Done with a letter before the sender hears that it was taken.</summary>
    public Action<Letter>? BeforeTaken { get; set; }

    /// <summary>What a sender must trust to speak to it, as text.</summary>
    public string CertificatePem => certificate!.ExportCertificatePem();

    public void Dispose()
    {
        closing.Cancel();
        listener.Stop();
        certificate?.Dispose();
    }

    private async Task Listen()
    {
        try
        {
            while (true) _ = Serve(await listener.AcceptTcpClientAsync(closing.Token));
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException) { }
    }

    private async Task Serve(TcpClient client)
    {
        Interlocked.Increment(ref visits);
        using (client)
        try
        {
            Stream stream = client.GetStream();
            if (Manner is Manner.NeverSpeaks) await Task.Delay(Timeout.Infinite, closing.Token);
            if (secured is Secured.AtOnce) stream = await Secure(stream);
            await Speak(stream, mayAsk: secured is Secured.WhenAsked, greeted: false);
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or SocketException or System.Security.Authentication.AuthenticationException) { }
    }

    private async Task Speak(Stream stream, bool mayAsk, bool greeted)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8, leaveOpen: true);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\r\n", AutoFlush = true };
        if (!greeted) await writer.WriteLineAsync(Manner is Manner.IsBusy ? "421 come back later" : "220 here");
        var to = "";
        while (await reader.ReadLineAsync(closing.Token) is { } line)
        {
            if (Manner is Manner.IsSlow) await Task.Delay(500, closing.Token);
            if (line.StartsWith("STARTTLS", StringComparison.OrdinalIgnoreCase) && mayAsk)
            {
                await writer.WriteLineAsync("220 go on");
                await Speak(await Secure(stream), mayAsk: false, greeted: true);
                return;
            }
            if (line.StartsWith("RCPT", StringComparison.OrdinalIgnoreCase)) to = line[(line.IndexOf('<', StringComparison.Ordinal) + 1)..line.IndexOf('>', StringComparison.Ordinal)];
            if (line.StartsWith("DATA", StringComparison.OrdinalIgnoreCase))
            {
                await writer.WriteLineAsync("354 go on");
                if (Manner is Manner.BreaksOff) return;
                var lines = new List<string>();
                while (await reader.ReadLineAsync(closing.Token) is { } said && said != ".") lines.Add(said.StartsWith("..", StringComparison.Ordinal) ? said[1..] : said);
                var letter = new Letter(to, lines, Secured: stream is SslStream);
                Letters.Enqueue(letter);
                BeforeTaken?.Invoke(letter);
            }
            await writer.WriteLineAsync(Answer(line, to, mayAsk));
        }
    }

    private static string Answer(string line, string to, bool mayAsk) => line switch
    {
        _ when line.StartsWith("EHLO", StringComparison.OrdinalIgnoreCase) => mayAsk ? "250-here\r\n250 STARTTLS" : "250 here",
        _ when line.StartsWith("RCPT", StringComparison.OrdinalIgnoreCase) && to.StartsWith("nobody", StringComparison.Ordinal) => "550 no such user",
        _ when line.StartsWith("QUIT", StringComparison.OrdinalIgnoreCase) => "221 bye",
        _ => "250 ok",
    };

    private async Task<Stream> Secure(Stream stream)
    {
        var tls = new SslStream(stream);
        await tls.AuthenticateAsServerAsync(certificate!);
        return tls;
    }

    private static X509Certificate2 Certificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, false, 0, true));
        using var made = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        // In a form the server side of TLS takes a key from.
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null);
    }
}

/// <summary>A letter as it came over the wire.</summary>
internal sealed record Letter(string To, IReadOnlyList<string> Lines, bool Secured)
{
    public string Id => Header("Message-Id") ?? "";
    public string Subject => MimeKit.Utils.Rfc2047.DecodeText(Encoding.ASCII.GetBytes(Header("Subject") ?? ""));
    public string Body => ((MimeKit.TextPart)Parsed.Body!).Text.ReplaceLineEndings("\n");

    private MimeKit.MimeMessage Parsed => MimeKit.MimeMessage.Load(new MemoryStream(Encoding.UTF8.GetBytes(string.Join("\r\n", Lines))));

    // A long header goes on in lines that begin with a blank.
    private string? Header(string name)
    {
        var head = Lines.TakeWhile(line => line.Length > 0).ToList();
        var at = head.FindIndex(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase));
        return at < 0 ? null : string.Join('\n', head.Skip(at + 1).TakeWhile(line => line[0] is ' ' or '\t').Prepend(head[at][(name.Length + 1)..])).Trim();
    }
}
