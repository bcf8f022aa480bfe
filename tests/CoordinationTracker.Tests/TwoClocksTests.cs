namespace CoordinationTracker.Tests;

/// <summary>The example of docs/time.md, told to the rules: the four questions of a review (architecture 4, S0.23, S3.25).</summary>
public sealed class TwoClocksTests
{
    private const long Signed = 210, Head = 230;
    private static readonly DateOnly Cut = new(2023, 10, 10);

    private static readonly Recorded[] History =
    [
        .. Some.History(Some.Signed),
        Told(9, 190, "2023-09-21", Some.ActivityLogged),
        Told(10, 200, "2023-10-04", new MeasurementRecorded(Some.TheMeasurement, Side.B, new(Some.M1, 5), new(2023, 9, 30), null, null)),
        Told(11, Signed, "2023-10-05", Some.ReviewOpened),
        Told(12, 220, "2023-10-09", new ActivityCorrected(Some.TheActivity, Some.Account with { OccurredOn = new(2023, 10, 2) }, "nhầm ngày")),
        Told(13, Head, "2023-10-12", new ActivityLogged(Some.OtherActivity, Some.Account with { OccurredOn = new(2023, 8, 15), Quantities = [new(Some.M1, 3)] })),
    ];

    [Fact]
    public void what_did_we_sign() => Members(Some.Q3, Signed).ShouldBe((17m, [190L, 200L]));

    [Fact]
    public void what_do_we_say_today()
    {
        Members(Some.Q3, Head).ShouldBe((8m, [230L, 200L]));
        Members(Some.Q4, Head).ShouldBe((12m, [190L, 220L]));
    }

    [Fact]
    public void what_changed_since()
    {
        var (then, now) = (AsAt(Signed), AsAt(Head));

        now.Activities.NewestFirst.Where(activity => activity.Positions.Any(position => position > Signed)).Select(activity => activity.Id)
            .ShouldBe([Some.TheActivity, Some.OtherActivity]);
        then.Activities.Find(Some.OtherActivity).ShouldBeNull();
        now.IsLate(new(2023, 8, 15), now.Activities.Find(Some.OtherActivity)!.RecordedAt).ShouldBeTrue();
        now.IsLate(new(2023, 9, 20), now.Activities.Find(Some.TheActivity)!.RecordedAt).ShouldBeFalse();
    }

    [Fact]
    public void what_did_the_page_show_that_day()
    {
        var shown = History.Last(told => told.RecordedAt <= new DateTimeOffset(Cut.AddDays(1), TimeOnly.MinValue, TimeSpan.FromHours(7))).Position;

        shown.ShouldBe(220);
        Members(Some.Q3, shown).Value.ShouldBe(5);
        Members(new(Some.Q4.From, Cut), shown).Value.ShouldBe(12);
    }

    [Fact]
    public void choosing_events_by_day_before_folding_would_count_the_session_twice()
    {
        bool Speaks(Recorded told, Period days) => told.Event is not ActivityLogged and not ActivityCorrected
            || told.Event is ActivityLogged logged && days.Contains(logged.Account.OccurredOn) || told.Event is ActivityCorrected corrected && days.Contains(corrected.Account.OccurredOn);

        var wrong = Programme.Fold(History.Where(told => Speaks(told, Some.Q3)));
        wrong.Readings.Flow(Some.M1, Some.Q3).Value.ShouldBe(20);
        Members(Some.Q3, Head).Value.ShouldBe(8);
    }

    private static (decimal Value, EquatableList<long> Positions) Members(Period covering, long asAt)
    {
        var readings = AsAt(asAt).Readings;
        return (readings.Flow(Some.M1, covering).Value, readings.Within(Some.M1, covering).SelectMany(reading => reading.Positions).ToEquatableList());
    }

    private static Programme AsAt(long position) => Programme.Fold(History.Where(told => told.Position <= position));

    private static Recorded Told(long version, long position, string on, object told) =>
        new(told, version, position, new DateTimeOffset(Days.On(on), new(9, 0), TimeSpan.FromHours(7)), Some.SecretariatB, Side.B);
}
