namespace CoordinationTracker.Tests;

/// <summary>Domain 7.4: a deadline is kept as it was said, and its last day is worked out.</summary>
public sealed class DeadlineTests
{
    private static readonly Wording Q4 = new("trong quý IV", "in the fourth quarter"), Day93 = new("Ngày truyền thống lần thứ 93", "the 93rd Traditional Day");

    public static TheoryData<Deadline, string?> Shapes() => new()
    {
        { Deadline.By(new(2023, 11, 30)), "2023-11-30" },
        { Deadline.Before(new(2023, 10, 30)), "2023-10-29" },
        { Deadline.WithinDays(15, new(2023, 10, 19)), "2023-11-03" },
        { Deadline.WithinDays(1, new(2023, 12, 31)), "2024-01-01" },
        { Deadline.InPeriod(Some.Q4, Q4), "2023-12-31" },
        { Deadline.Anniversary(1, new(2022, 9, 8)), "2023-09-08" },
        { Deadline.Anniversary(1, new(2024, 2, 29)), "2025-02-28" },
        { Deadline.Anniversary(4, new(2024, 2, 29)), "2028-02-29" },
        { Deadline.Occasion(new(2023, 10, 15), Day93), "2023-10-15" },
        { Deadline.AsSoonAsPossible, null },
        { Deadline.Standing, null },
        { Deadline.NotYet, null },
    };

    [Theory(DisplayName = "Domain 7.4, S2.12, S2.13: every way to say a deadline comes to its last day, or to none"), MemberData(nameof(Shapes))]
    public void a_deadline_comes_to_its_last_day(Deadline deadline, string? last) => deadline.LastDay().ShouldBe(last is null ? null : Days.On(last));

    [Fact]
    public void no_deadline_however_odd_breaks_the_counting()
    {
        new Deadline(DeadlineShape.WithinDays, DateOnly.MaxValue, int.MaxValue).LastDay().ShouldBe(DateOnly.MaxValue);
        new Deadline(DeadlineShape.Anniversary, new(9999, 2, 3), int.MaxValue).LastDay().ShouldBe(new DateOnly(9999, 2, 3));
        foreach (var shape in Enum.GetValues<DeadlineShape>()) new Deadline(shape).LastDay().ShouldBeNull();
    }

    [Theory]
    [InlineData("2023-10-29", 17, false)]
    [InlineData("2023-10-30", 8, false)]
    [InlineData("2023-10-30", 16, false)]
    [InlineData("2023-10-30", 17, true)]
    [InlineData("2023-10-31", 8, true)]
    public void a_deadline_with_an_hour_ends_at_it(string day, int hour, bool past) =>
        Deadline.By(new(2023, 10, 30), new(16, 0)).IsPast(Days.On(day), new(hour, 0)).ShouldBe(past);

    [Fact]
    public void a_deadline_of_a_day_ends_with_the_day()
    {
        Deadline.By(new(2023, 10, 30)).IsPast(new(2023, 10, 30), TimeOnly.MaxValue).ShouldBeFalse();
        Deadline.By(new(2023, 10, 30), new(16, 0)).IsPast(new(2023, 10, 30), null).ShouldBeFalse("Nobody said at which hour it was done.");
    }

    [Fact]
    public void later_is_a_later_day_or_hour_or_a_day_at_all()
    {
        var present = Deadline.By(new(2023, 10, 30), new(16, 0));
        Deadline.By(new(2023, 10, 31)).IsLaterThan(present).ShouldBeTrue();
        Deadline.By(new(2023, 10, 30), new(17, 0)).IsLaterThan(present).ShouldBeTrue();
        Deadline.By(new(2023, 10, 30)).IsLaterThan(present).ShouldBeTrue("The whole day is more.");
        present.IsLaterThan(present).ShouldBeFalse();
        present.IsLaterThan(Deadline.AsSoonAsPossible).ShouldBeTrue();
        Deadline.Standing.IsLaterThan(present).ShouldBeFalse();
    }

    public static TheoryData<Deadline, string> Impossible() => new()
    {
        { new((DeadlineShape)77), "There is no such kind of deadline." },
        { new(DeadlineShape.By), "Say which day the deadline is about." },
        { new(DeadlineShape.Before), "Say which day the deadline is about." },
        { new(DeadlineShape.WithinDays, Number: 15), "Say which day the deadline is about." },
        { new(DeadlineShape.Anniversary, Number: 1), "Say which day the deadline is about." },
        { new(DeadlineShape.Occasion, Words: Day93), "Say which day the deadline is about." },
        { new(DeadlineShape.NotYet, Some.Today), "A deadline of this kind has no day." },
        { new(DeadlineShape.AsSoonAsPossible, Some.Today), "A deadline of this kind has no day." },
        { new(DeadlineShape.Standing, Some.Today), "A deadline of this kind has no day." },
        { new(DeadlineShape.InPeriod, Some.Today, Covering: Some.Q4, Words: Q4), "A deadline of this kind has no day." },
        { Deadline.By(new(3023, 9, 30)), "This day lies too far off; check the year." },
        { new(DeadlineShape.WithinDays, Some.Today), "Say how many days or years." },
        { new(DeadlineShape.By, Some.Today, 15), "Only days and years are counted." },
        { Deadline.WithinDays(0, Some.Today), "A deadline is within 1 to 3660 days." },
        { Deadline.WithinDays(3661, Some.Today), "A deadline is within 1 to 3660 days." },
        { Deadline.Anniversary(101, Some.Today), "An anniversary comes after 1 to 100 years." },
        { new(DeadlineShape.InPeriod, Words: Q4), "A deadline in a period needs the period's days, and no other does." },
        { new(DeadlineShape.By, Some.Today, Covering: Some.Q4), "A deadline in a period needs the period's days, and no other does." },
        { Deadline.InPeriod(new(Some.Q4.To, Some.Q4.From), Q4), "The period ends before it begins." },
        { Deadline.InPeriod(new(Some.Q4.From, DateOnly.MaxValue), Q4), "This day lies too far off; check the year." },
        { new(DeadlineShape.InPeriod, Covering: Some.Q4), "Say the period or the occasion in words." },
        { new(DeadlineShape.Occasion, Some.Today), "Say the period or the occasion in words." },
        { new(DeadlineShape.Standing, Hour: new(17, 0)), "An hour needs a day." },
        { Deadline.By(new(2023, 8, 31)), "The deadline lies before the task was given." },
        { Deadline.Before(new(2023, 9, 1)), "The deadline lies before the task was given." },
        { Deadline.InPeriod(Period.Quarter(2023, 2), Q4), "The deadline lies before the task was given." },
        { Deadline.Before(DateOnly.MinValue), "This day lies too far off; check the year." },
    };

    [Theory, MemberData(nameof(Impossible))]
    public void a_deadline_that_cannot_be_is_refused(Deadline deadline, string sentence) =>
        Given(Some.Signed).When(it => it.Decide(Assign with { Deadline = deadline }, Some.Today, Some.Directory)).ThenRefused(sentence, "Deadline");

    [Theory, MemberData(nameof(Shapes))]
    public void every_shape_may_be_given(Deadline deadline, string? last)
    {
        _ = last;
        Given(Some.Signed).When(it => it.Decide(Assign with { Deadline = deadline, AssignedOn = new(2022, 9, 8) }, Some.Today, Some.Directory))
            .Then(Some.TaskAssigned with { Deadline = deadline, AssignedOn = new(2022, 9, 8) });
    }

    private static readonly AssignTask Assign = new(
        Some.TheTask, Some.TaskAssigned.Title, Side.A, Some.Mobilisation, new(2023, 9, 1), Deadline.NotYet, [Some.Enterprises], Some.Clause21, null, Some.TaskAssigned.Product);
}
