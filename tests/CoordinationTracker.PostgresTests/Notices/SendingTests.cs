using System.Net.Http.Json;

namespace CoordinationTracker.PostgresTests.Notices;

/// <summary>The program itself, as one process or two, following the record and sending by a real socket.</summary>
public sealed class SendingTests : IAsyncLifetime
{
    private readonly MailServer mail = new();
    private readonly List<ServingProcess> serving = [];
    private Story story = null!;

    public async Task InitializeAsync() => story = await Story.Begin();

    public async Task DisposeAsync()
    {
        foreach (var process in serving) process.Dispose();
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
        var letter = mail.Letters.Single(letter => letter.Subject.Contains("số 1", StringComparison.Ordinal));
        (letter.To, letter.Subject).ShouldBe(("b@example.org", "Nhiệm vụ mới được giao: Nhiệm vụ số 1: rà soát quỹ đất"));
        letter.Body.ShouldContain("NHAC-VIEC – Nhiệm vụ mới được giao: Nhiệm vụ số 1: rà soát quỹ đất");
        letter.Body.ShouldContain("https://example.org/tracker/programmes/NHAC-VIEC/tasks/");
    }

    [Fact]
    public async Task killed_between_sending_and_marking_it_is_sent_once_more_and_never_lost()
    {
        var first = await Serve();
        // The letter has arrived, and the sender dies before it hears so.
        mail.BeforeTaken = _ => { mail.BeforeTaken = null; first.Kill(); };
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
        var (one, other) = (await Serve(), await Serve());
        await story.Give("Trước");
        await AllSent(1);
        one.Kill();
        await story.Give("Giữa");
        await AllSent(2);
        await Serve();
        other.Kill();
        await story.Give("Sau");
        await AllSent(3);

        mail.Letters.Select(letter => letter.Id).Distinct().Count().ShouldBe(3);
        mail.Letters.Count.ShouldBe(3);
    }

    [Fact]
    public async Task an_address_the_server_does_not_know_holds_up_no_other_and_a_post_without_one_reads_it_in_the_product()
    {
        await Serve("Smtp__To__secretariat-b=nobody@example.org");
        await story.Give("Giao bên B");
        await story.RaiseDifficulty();
        await Story.Until(async () => await story.Ask<long>("select count(*) from tracker.notices where refused is not null") == 1, "the refusal is noted");
        await Story.Until(async () => (await story.Of("secretariat-a")).Count > 0, "side A has its notice");

        mail.Letters.ShouldBeEmpty();
        (await story.Of("secretariat-a")).ShouldHaveSingleItem().Seen.ShouldBeFalse();
        (await story.Ask<long>("select count(*) from wolverine.wolverine_dead_letters")).ShouldBe(0);
    }

    [Fact(DisplayName = "Architecture 2.8: a process that is stopped, not killed, is taken over from, and steps back when it wakes")]
    public async Task a_stopped_process_is_taken_over_from_and_steps_back_when_it_wakes()
    {
        var processes = new[] { await Serve(), await Serve() };
        await story.Give("Trước");
        await AllSent(1);
        var follower = await Follower();
        var stopped = processes.Single(process => process.Id == follower);

        stopped.Signal("STOP");
        await story.Give("Giữa");
        await Story.Until(async () => await Sent() == 2, "the other takes over", seconds: 120);
        (await Follower()).ShouldNotBe(follower);

        stopped.Signal("CONT");
        for (var n = 1; n <= 5; n++) await story.Give($"Sau {n}");
        await AllSent(7);
        await Task.Delay(TimeSpan.FromSeconds(5));
        (await Follower()).ShouldNotBe(follower, "it waits for its turn like any other");
        stopped.HasExited.ShouldBeFalse();
        mail.Letters.Select(letter => letter.Id).Distinct().Count().ShouldBe(7);
        mail.Letters.Count.ShouldBe(7);
        (await story.Of("secretariat-b")).Count.ShouldBe(7);
    }

    [Fact]
    public async Task four_processes_that_start_on_an_empty_database_all_serve()
    {
        var empty = await Postgres.EmptyDatabase();
        var four = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => ServingProcess.Start(empty)));
        serving.AddRange(four);

        using var http = new HttpClient();
        foreach (var process in four) (await http.GetStringAsync(new Uri(process.Address, "/healthz"))).ShouldStartWith("Healthy");
    }

    [Fact]
    public async Task what_was_acknowledged_is_there_after_the_site_was_killed_while_writing()
    {
        var site = await Serve();
        using var http = new HttpClient { BaseAddress = site.Address };
        http.DefaultRequestHeaders.Add("Acting-As", "secretariat-a");
        var (acknowledged, killed) = (new List<Guid>(), false);
        try
        {
            while (true)
            {
                var id = Guid.CreateVersion7();
                var body = JsonContent.Create(new
                {
                    activity = id, account = new { kind = "Session", side = "A", occurredOn = Story.Today.AddDays(-1), summary = new { vi = "Hoạt động" } },
                });
                using var answer = await http.PostAsync($"/api/programmes/{Story.Code}/activities", body);
                answer.EnsureSuccessStatusCode();
                acknowledged.Add(id);
                if (acknowledged.Count == 30 && !killed)
                {
                    killed = true;
                    _ = Task.Run(async () => { await Task.Delay(20); site.Signal("KILL"); });
                }
            }
        }
        catch (HttpRequestException e) when (e.StatusCode is null) { }

        acknowledged.Count.ShouldBeGreaterThanOrEqualTo(30);
        var kept = (await story.Programmes.Find(Story.Code, null, default))!.Programme.Activities;
        acknowledged.ShouldAllBe(id => kept.Find(id) != null);
        (kept.Count - acknowledged.Count).ShouldBeInRange(0, 1, "at most the one whose answer never came");
    }

    // The process that holds Marten's lock on the subscription; 9999999 is the lock by which Wolverine's processes have a leader.
    private async Task<int> Follower() => int.Parse((await story.Ask<string>("""
        select distinct process.place
        from pg_locks held
        join pg_stat_activity session on session.pid = held.pid and session.datname = current_database()
        join tracker.processes process on session.application_name = 'CoordinationTracker ' || process.id
        where held.locktype = 'advisory' and held.granted and held.mode = 'ExclusiveLock' and held.classid = 0 and held.objid <> 9999999
        """)).Split('(', ')')[^2], System.Globalization.CultureInfo.InvariantCulture);

    private async Task<long> Sent() => await story.Ask<long>("select count(*) from tracker.notices where sent_at is not null");

    private Task AllSent(int number) => Story.Until(async () => await Sent() == number, $"{number} notices are sent");

    private async Task<ServingProcess> Serve(params string[] settings)
    {
        var process = await ServingProcess.Start(story.Connection,
        [
            "Smtp__Host=127.0.0.1", $"Smtp__Port={mail.Port}", "Smtp__From=tracker@example.org", "Smtp__To__secretariat-b=b@example.org",
            "Site__Address=https://example.org/tracker/", .. settings,
        ]);
        lock (serving) serving.Add(process);
        return process;
    }
}
