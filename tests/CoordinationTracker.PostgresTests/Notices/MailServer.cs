using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CoordinationTracker.PostgresTests.Notices;

/// <summary>A mail server that takes every letter but those to addresses it does not know.</summary>
internal sealed class MailServer : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource closing = new();

    public MailServer()
    {
        listener.Start();
        _ = Listen();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;
    public ConcurrentQueue<Letter> Letters { get; } = new();

    /// <summary>Done with a letter before the sender hears that it was taken.</summary>
    public Action<Letter>? BeforeTaken { get; set; }

    public void Dispose()
    {
        closing.Cancel();
        listener.Stop();
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
        using (client)
        try
        {
            using var reader = new StreamReader(client.GetStream(), Encoding.UTF8);
            await using var writer = new StreamWriter(client.GetStream(), new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
            await writer.WriteLineAsync("220 here");
            var to = "";
            while (await reader.ReadLineAsync(closing.Token) is { } line)
            {
                if (line.StartsWith("RCPT", StringComparison.OrdinalIgnoreCase)) to = line[(line.IndexOf('<', StringComparison.Ordinal) + 1)..line.IndexOf('>', StringComparison.Ordinal)];
                if (line.StartsWith("DATA", StringComparison.OrdinalIgnoreCase))
                {
                    await writer.WriteLineAsync("354 go on");
                    var lines = new List<string>();
                    while (await reader.ReadLineAsync(closing.Token) is { } said && said != ".") lines.Add(said.StartsWith("..", StringComparison.Ordinal) ? said[1..] : said);
                    var letter = new Letter(to, lines);
                    Letters.Enqueue(letter);
                    BeforeTaken?.Invoke(letter);
                }
                await writer.WriteLineAsync(line.StartsWith("RCPT", StringComparison.OrdinalIgnoreCase) && to.StartsWith("nobody", StringComparison.Ordinal) ? "550 no such user" : line.StartsWith("QUIT", StringComparison.OrdinalIgnoreCase) ? "221 bye" : "250 ok");
            }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or SocketException) { }
    }
}

/// <summary>A letter as it came over the wire.</summary>
internal sealed record Letter(string To, IReadOnlyList<string> Lines)
{
    public string Id => Header("Message-ID") ?? "";
    public string Subject => string.Concat((Header("Subject") ?? "").Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(Decoded));
    public string Body => Encoding.UTF8.GetString(Convert.FromBase64String(string.Concat(Lines.Skip(Lines.ToList().IndexOf("") + 1))));

    // A long header goes on in lines that begin with a blank.
    private string? Header(string name)
    {
        var head = Lines.TakeWhile(line => line.Length > 0).ToList();
        var at = head.FindIndex(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase));
        return at < 0 ? null : string.Join('\n', head.Skip(at + 1).TakeWhile(line => line[0] is ' ' or '\t').Prepend(head[at][(name.Length + 1)..])).Trim();
    }

    private static string Decoded(string word) => word.Split('?') is ["=", _, "B" or "b", var text, "="] ? Encoding.UTF8.GetString(Convert.FromBase64String(text)) : word;
}
