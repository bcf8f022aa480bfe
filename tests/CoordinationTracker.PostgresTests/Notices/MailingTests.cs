using System.Diagnostics;
using CoordinationTracker.PostgresTests.Pages;

namespace CoordinationTracker.PostgresTests.Notices;

/// <summary>Mails as messages of their own: whatever the mail server does, everything else goes on and nothing is lost.</summary>
public sealed class MailingTests : IAsyncLifetime
{
    private readonly MailServer mail = new();
    private Story story = null!;

    public async Task InitializeAsync() => story = await Story.Begin();

    public async Task DisposeAsync()
    {
        mail.Dispose();
        await story.DisposeAsync();
    }

    [Fact]
    public async Task thirty_notices_of_one_act_are_one_mail_and_of_two_acts_two()
    {
        await using var site = await Site();
        await story.GiveAtOnce(30);
        await story.Give("Riêng lẻ");
        await Story.Until(() => Task.FromResult(mail.Letters.Count >= 2), "two mails arrive");
        await Task.Delay(1_000);

        mail.Letters.Count.ShouldBe(2);
        var many = mail.Letters.Single(letter => letter.Subject.Contains("29", StringComparison.Ordinal));
        many.Subject.ShouldBe("Nhiệm vụ mới được giao: Nhiệm vụ 1 (và 29 mục khác)");
        for (var n = 1; n <= 30; n++) many.Body.ShouldContain($": Nhiệm vụ {n}\n");
        (await Unsent()).ShouldBe(0);
        (await story.Of("secretariat-b")).Count.ShouldBe(31);
    }

    [Theory]
    [InlineData("NeverSpeaks")]
    [InlineData("BreaksOff")]
    [InlineData("IsBusy")]
    public async Task a_server_that_does_not_take_it_holds_nothing_up_and_has_it_once_it_does(string manner)
    {
        mail.Manner = Enum.Parse<Manner>(manner);
        await using var site = await Site();
        await story.Give("Một");
        await Story.Until(() => Task.FromResult(mail.Visits > 0), "the mail is tried");

        // Meanwhile notices are made and pages answer.
        var since = Stopwatch.StartNew();
        await story.Give("Hai");
        await Story.Until(async () => (await story.Of("secretariat-b")).Count == 2, "the next notice is made");
        using var http = new HttpClient();
        (await http.GetAsync(new Uri(site.Address, "/"))).EnsureSuccessStatusCode();
        since.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(40));

        await Story.Until(async () => await Scheduled() == 2, "both wait for their next turn");
        mail.Letters.ShouldBeEmpty();
        (await Unsent()).ShouldBe(2);
        (await story.Ask<double>("select extract(epoch from min(execution_time) - clock_timestamp())::float8 from wolverine.wolverine_incoming_envelopes where status = 'Scheduled' and message_type like '%SendMail%'"))
            .ShouldBeInRange(0, 61, "a minute first");

        mail.Manner = Manner.Takes;
        await story.Ask<object?>("update wolverine.wolverine_incoming_envelopes set execution_time = clock_timestamp() where status = 'Scheduled' and message_type like '%SendMail%'");
        await Story.Until(async () => await Unsent() == 0, "both are sent");
        mail.Letters.Select(letter => letter.Id).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public async Task a_slow_server_takes_its_time_and_every_mail()
    {
        mail.Manner = Manner.IsSlow;
        await using var site = await Site(("Smtp:Timeout", "30"));
        for (var n = 1; n <= 3; n++) await story.Give($"Nhiệm vụ {n}");
        await Story.Until(async () => (await story.Of("secretariat-b")).Count == 3, "the notices do not wait for the mails");
        await Story.Until(async () => await Unsent() == 0, "all are sent");
        mail.Letters.Count.ShouldBe(3);
    }

    [Fact]
    public async Task it_is_tried_for_three_days_and_then_lies_among_the_dead()
    {
        mail.Manner = Manner.IsBusy;
        await using var site = await Site();
        await story.Give("Rà soát");
        var waited = new List<TimeSpan>();
        for (var tries = 0; ; tries++)
        {
            await Story.Until(async () => await Dead() == 1 || await story.Ask<bool>($"select exists (select from wolverine.wolverine_incoming_envelopes where status = 'Scheduled' and message_type like '%SendMail%' and attempts > {tries})"), $"try {tries + 1} is over");
            if (await Dead() == 1) break;
            waited.Add(TimeSpan.FromSeconds(await story.Ask<double>(
                "select extract(epoch from execution_time - clock_timestamp())::float8 from wolverine.wolverine_incoming_envelopes where status = 'Scheduled' and message_type like '%SendMail%'")));
            await story.Ask<object?>("update wolverine.wolverine_incoming_envelopes set execution_time = clock_timestamp() where status = 'Scheduled' and message_type like '%SendMail%'");
        }

        // Looked at some seconds after it was put off.
        waited.Select(time => Math.Ceiling(time.TotalMinutes)).ShouldBe([1, 5, 15, 60, .. Enumerable.Repeat(240d, 18)]);
        waited.Aggregate((sum, time) => sum + time).ShouldBeInRange(TimeSpan.FromDays(3), TimeSpan.FromDays(7));
        (await Unsent()).ShouldBe(1, "it is shown in the product all the same");
    }

    [Fact]
    public async Task what_has_waited_for_a_week_is_shown_and_not_sent()
    {
        mail.Manner = Manner.IsBusy;
        await using var site = await Site();
        await story.Give("Rà soát");
        await Story.Until(async () => await Scheduled() == 1, "it waits");
        await story.Ask<object?>("update tracker.notices set made_at = made_at - interval '7 days'");
        mail.Manner = Manner.Takes;
        await story.Ask<object?>("update wolverine.wolverine_incoming_envelopes set execution_time = clock_timestamp() where status = 'Scheduled' and message_type like '%SendMail%'");
        await Story.Until(async () => await Scheduled() == 0, "it is dealt with");

        mail.Letters.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("AtOnce", "implicit")]
    [InlineData("WhenAsked", "true")]
    public async Task it_is_spoken_to_in_secret_where_that_was_said(string secured, string setting)
    {
        using var server = new MailServer(Enum.Parse<Secured>(secured));
        var trusted = Path.GetTempFileName();
        await File.WriteAllTextAsync(trusted, server.CertificatePem);
        try
        {
            using var process = await ServingProcess.Start(
                story.Connection, $"SSL_CERT_FILE={trusted}", "Smtp__Host=localhost", $"Smtp__Port={server.Port}", $"Smtp__Tls={setting}", "Smtp__To__secretariat-b=b@example.org");
            await story.Give("Rà soát quỹ đất");
            await Story.Until(() => Task.FromResult(!server.Letters.IsEmpty), "the letter arrives");
            server.Letters.Single().Secured.ShouldBeTrue();
        }
        finally { File.Delete(trusted); }
    }

    private async Task<KestrelSite> Site(params (string, string)[] settings)
    {
        var site = KestrelSite.Start(story.Connection, "solo", null,
            [("Smtp:Host", "127.0.0.1"), ("Smtp:Port", $"{mail.Port}"), ("Smtp:To:secretariat-b", "b@example.org"), ("Smtp:Timeout", "2"), .. settings]);
        await Story.Until(async () => await story.Ask<long>("select count(*) from mt_event_projection_floors") == 1, "the record is followed");
        return site;
    }

    private Task<long> Scheduled() => story.Ask<long>("select count(*) from wolverine.wolverine_incoming_envelopes where status = 'Scheduled' and message_type like '%SendMail%'");
    private Task<long> Dead() => story.Ask<long>("select count(*) from wolverine.wolverine_dead_letters");
    private Task<long> Unsent() => story.Ask<long>("select count(*) from tracker.notices where sent_at is null");
}
