using System.Diagnostics;

namespace CoordinationTracker.PostgresTests.Notices;

/// <summary>The program itself, as one process or two, following the feed and sending by a real socket.</summary>
public sealed class SendingTests : IAsyncLifetime
{
    private readonly MailServer mail = new();
    private readonly List<Process> serving = [];
    private Story story = null!;

    public async Task InitializeAsync() => story = await Story.Begin();

    public async Task DisposeAsync()
    {
        foreach (var process in serving) End(process);
        mail.Dispose();
        await story.DisposeAsync();
    }

    [Fact]
    public async Task two_processes_send_each_notice_once_in_words_that_arrive_as_they_were_written()
    {
        await Task.WhenAll(Serve(), Serve());
        for (var n = 1; n <= 5; n++) await story.Give($"Nhiệm vụ số {n}: rà soát quỹ đất");
        await AllSent(5);

        mail.Letters.Select(letter => letter.Id).Distinct().Count().ShouldBe(5);
        mail.Letters.Count.ShouldBe(5);
        var letter = mail.Letters.First();
        (letter.To, letter.Subject).ShouldBe(("b@example.org", "Nhiệm vụ mới được giao: Nhiệm vụ số 1: rà soát quỹ đất"));
        letter.Body.ShouldContain("NHAC-VIEC – Nhiệm vụ mới được giao: Nhiệm vụ số 1: rà soát quỹ đất");
        letter.Body.ShouldContain("https://example.org/tracker/programmes/NHAC-VIEC/tasks/");
    }

    [Fact]
    public async Task killed_between_sending_and_marking_it_is_sent_once_more_and_never_lost()
    {
        var first = await Serve();
        // The letter has arrived, and the sender dies before it hears so.
        mail.BeforeTaken = _ => { mail.BeforeTaken = null; first.Kill(); first.WaitForExit(); };
        await story.Give("Rà soát");
        await Story.Until(() => Task.FromResult(first.HasExited), "the first process is killed");
        (await story.Ask<long>("select count(*) from tracker.notices where sent_at is null")).ShouldBe(1);

        await Serve();
        await AllSent(1);
        mail.Letters.Count.ShouldBe(2);
        mail.Letters.Select(letter => letter.Id).Distinct().ShouldHaveSingleItem();
        (await story.Of("secretariat-b")).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task when_the_process_that_follows_is_killed_another_goes_on()
    {
        var processes = new List<Process> { await Serve(), await Serve() };
        await story.Give("Trước");
        await AllSent(1);
        End(processes[0]);
        await story.Give("Giữa");
        await AllSent(2);
        await Serve();
        End(processes[1]);
        await story.Give("Sau");
        await AllSent(3);

        mail.Letters.Select(letter => letter.Id).Distinct().Count().ShouldBe(3);
        mail.Letters.Count.ShouldBe(3);
    }

    [Fact]
    public async Task an_address_the_server_does_not_know_holds_up_no_other_and_a_post_without_one_reads_it_in_the_product()
    {
        await Serve("nobody@example.org");
        await story.Give("Giao bên B");
        await story.Say((programme, today) => programme.Decide(new RaiseDifficulty(Story.Difficulty, DifficultyKind.Difficulty, Side.B, new("Thiếu quỹ đất"), today.Day), today.Day, today.Directory), "secretariat-b");
        await Story.Until(async () => await story.Ask<long>("select count(*) from tracker.notices where refused is not null") == 1, "the refusal is noted");
        // What came after it in the feed may come a moment later.
        await Story.Until(async () => (await story.Of("secretariat-a")).Count > 0, "side A has its notice");

        mail.Letters.ShouldBeEmpty();
        (await story.Of("secretariat-a")).ShouldHaveSingleItem().Seen.ShouldBeFalse();
    }

    private Task AllSent(int number) => Story.Until(async () => await story.Ask<long>("select count(*) from tracker.notices where sent_at is not null") == number, $"{number} notices are sent");

    private async Task<Process> Serve(string to = "b@example.org")
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, "serve", "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            Environment =
            {
                ["ConnectionStrings__Tracker"] = story.Connection, ["Smtp__Host"] = "127.0.0.1", ["Smtp__Port"] = $"{mail.Port}", ["Smtp__From"] = "tracker@example.org", ["Smtp__To__secretariat-b"] = to, ["Site__Address"] = "https://example.org/tracker/",
            },
        })!;
        lock (serving) serving.Add(process);
        for (var line = await process.StandardOutput.ReadLineAsync(); line?.Contains("Ctrl-C stops", StringComparison.Ordinal) is not true; line = await process.StandardOutput.ReadLineAsync())
            line.ShouldNotBeNull("it ended at once");
        _ = process.StandardOutput.ReadToEndAsync();
        return process;
    }

    private static void End(Process process)
    {
        if (!process.HasExited) process.Kill();
        process.WaitForExit();
    }
}
