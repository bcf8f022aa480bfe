namespace CoordinationTracker.Tests;

/// <summary>Domain 7.2: periods are data. The programme here was signed on 8 September 2022 for 2023–2025.</summary>
public sealed class PeriodsTests
{
    private static readonly Periods Periods = new(new(2022, 9, 8), new(new(2023, 1, 1), new(2025, 12, 31)));

    /// <summary>One of each kind and more where a kind has a trap: its code, its days, the next, the one before, the one a year before.</summary>
    public static TheoryData<PeriodKind, string, string, string, string?, string?, string?> All() => new()
    {
        { PeriodKind.Quarter, "2023-Q3", "2023-07-01", "2023-09-30", "2023-Q4", "2023-Q2", "2022-Q3" },
        { PeriodKind.Quarter, "2023-Q4", "2023-10-01", "2023-12-31", "2024-Q1", "2023-Q3", "2022-Q4" },
        { PeriodKind.OneYear, "first", "2022-09-08", "2023-09-07", null, null, null },
        { PeriodKind.Year, "2024", "2024-01-01", "2024-12-31", "2025", "2023", "2023" },
        { PeriodKind.HalfYear, "2023-H1", "2023-01-01", "2023-06-30", "2023-H2", "2022-H2", "2022-H1" },
        { PeriodKind.HalfYear, "2023-H2", "2023-07-01", "2023-12-31", "2024-H1", "2023-H1", "2022-H2" },
        { PeriodKind.NineMonths, "2023-9M", "2023-01-01", "2023-09-30", "2024-9M", "2022-9M", "2022-9M" },
        { PeriodKind.StateQuarter, "2023-state-Q1", "2022-12-15", "2023-03-14", "2023-state-Q2", "2022-state-Q4", "2022-state-Q1" },
        { PeriodKind.StateQuarter, "2023-state-Q4", "2023-09-15", "2023-12-14", "2024-state-Q1", "2023-state-Q3", "2022-state-Q4" },
        { PeriodKind.StateHalfYear, "2023-state-H1", "2022-12-15", "2023-06-14", "2023-state-H2", "2022-state-H2", "2022-state-H1" },
        { PeriodKind.StateHalfYear, "2023-state-H2", "2023-06-15", "2023-12-14", "2024-state-H1", "2023-state-H1", "2022-state-H2" },
        { PeriodKind.StateYear, "2023-state", "2022-12-15", "2023-12-14", "2024-state", "2022-state", "2022-state" },
        { PeriodKind.ProgrammeYear, "year-1", "2022-09-08", "2023-09-07", "year-2", null, null },
        { PeriodKind.ProgrammeYear, "year-2", "2023-09-08", "2024-09-07", "year-3", "year-1", "year-1" },
        { PeriodKind.Term, "term", "2023-01-01", "2025-12-31", null, null, null },
        { PeriodKind.MidTerm, "mid-term", "2023-01-01", "2024-07-01", null, null, null },
        { PeriodKind.FinancialQuarter, "2023-24-Q1", "2023-04-01", "2023-06-30", "2023-24-Q2", "2022-23-Q4", "2022-23-Q1" },
        { PeriodKind.FinancialQuarter, "2023-24-Q4", "2024-01-01", "2024-03-31", "2024-25-Q1", "2023-24-Q3", "2022-23-Q4" },
        { PeriodKind.FinancialYear, "1999-00", "1999-04-01", "2000-03-31", "2000-01", "1998-99", "1998-99" },
        { PeriodKind.Month, "2024-02", "2024-02-01", "2024-02-29", "2024-03", "2024-01", "2023-02" },
        { PeriodKind.Month, "2023-12", "2023-12-01", "2023-12-31", "2024-01", "2023-11", "2022-12" },
        { PeriodKind.Week, "2023-W40", "2023-10-02", "2023-10-08", "2023-W41", "2023-W39", "2022-W40" },
        { PeriodKind.Week, "2020-W53", "2020-12-28", "2021-01-03", "2021-W01", "2020-W52", null },
        { PeriodKind.Week, "2025-W01", "2024-12-30", "2025-01-05", "2025-W02", "2024-W52", "2024-W01" },
    };

    [Theory, MemberData(nameof(All))]
    public void a_period_of_each_kind_is_written_and_read_and_has_neighbours(PeriodKind kind, string code, string from, string to, string? next, string? before, string? yearBefore)
    {
        var period = Days.Of(from, to);
        Periods.Parse(kind, code).ShouldBe(period);
        Periods.Code(kind, period).ShouldBe(code);
        Periods.Has(kind, period).ShouldBeTrue();
        Code(Periods.Next(kind, period)).ShouldBe(next);
        Code(Periods.Before(kind, period)).ShouldBe(before);
        if (yearBefore is not null || kind is PeriodKind.Week) Code(Periods.YearBefore(kind, period)).ShouldBe(yearBefore);
        Periods.Of(kind, Periods.YearOf(kind, period), Periods.NumberOf(kind, period)).ShouldBe(period);

        string? Code(Period? found) => found is null ? null : Periods.Code(kind, found);
    }

    public static TheoryData<PeriodKind> Kinds() => [.. Periods.Kinds];

    [Theory, MemberData(nameof(Kinds))]
    public void both_ends_lie_in_it_and_the_days_beside_it_do_not(PeriodKind kind)
    {
        foreach (var period in Periods.Touching(kind, Days.Of("2019-12-01", "2029-02-28")))
        {
            Periods.Containing(kind, period.From).ShouldBe(period);
            Periods.Containing(kind, period.To).ShouldBe(period);
            Periods.Containing(kind, period.From.AddDays(-1)).ShouldNotBe(period);
            Periods.Containing(kind, period.To.AddDays(1)).ShouldNotBe(period);
            Periods.Has(kind, period with { To = period.To.AddDays(1) }).ShouldBeFalse();
            Periods.Has(kind, period with { From = period.From.AddDays(1) }).ShouldBeFalse();
            Periods.Parse(kind, Periods.Code(kind, period)).ShouldBe(period);
        }
    }

    [Theory, MemberData(nameof(Kinds))]
    public void no_two_of_a_kind_share_a_day(PeriodKind kind)
    {
        var all = Periods.Touching(kind, Days.Of("2019-12-01", "2029-02-28")).ToList();
        all.ShouldNotBeEmpty();
        foreach (var (first, second) in all.Zip(all.Skip(1)))
            if (kind is PeriodKind.NineMonths) second.From.ShouldBe(first.From.AddYears(1));
            else second.From.ShouldBe(first.To.AddDays(1));
    }

    [Theory]
    [InlineData(PeriodKind.Quarter, "2022-09-08", "2023-02-01", "2022-Q3 2022-Q4 2023-Q1")]
    [InlineData(PeriodKind.NineMonths, "2022-10-01", "2023-12-31", "2023-9M")]
    [InlineData(PeriodKind.StateQuarter, "2023-06-14", "2023-06-15", "2023-state-Q2 2023-state-Q3")]
    [InlineData(PeriodKind.ProgrammeYear, "2019-01-01", "2023-09-08", "year-1 year-2")]
    [InlineData(PeriodKind.ProgrammeYear, "2019-01-01", "2022-09-07", "")]
    [InlineData(PeriodKind.OneYear, "2019-01-01", "2026-09-08", "first")]
    [InlineData(PeriodKind.OneYear, "2023-09-08", "2026-09-08", "")]
    [InlineData(PeriodKind.Term, "2019-01-01", "2022-12-31", "")]
    [InlineData(PeriodKind.Term, "2019-01-01", "2023-01-01", "term")]
    [InlineData(PeriodKind.MidTerm, "2019-01-01", "2025-12-31", "mid-term")]
    [InlineData(PeriodKind.MidTerm, "2024-07-02", "2025-12-31", "")]
    [InlineData(PeriodKind.Week, "2024-12-29", "2025-01-06", "2024-W52 2025-W01 2025-W02")]
    public void the_periods_that_share_a_day_with_some(PeriodKind kind, string from, string to, string codes) =>
        string.Join(" ", Periods.Touching(kind, Days.Of(from, to)).Select(period => Periods.Code(kind, period))).ShouldBe(codes);

    [Theory]
    [InlineData(PeriodKind.NineMonths, "2023-10-01")]
    [InlineData(PeriodKind.ProgrammeYear, "2022-09-07")]
    [InlineData(PeriodKind.OneYear, "2023-09-08")]
    [InlineData(PeriodKind.Term, "2022-12-31")]
    [InlineData(PeriodKind.MidTerm, "2024-07-02")]
    public void some_days_lie_in_no_period_of_a_kind(PeriodKind kind, string day) => Periods.Containing(kind, Days.On(day)).ShouldBeNull();

    [Theory]
    [InlineData(PeriodKind.Quarter, "2023-10-01", "2023-Q3")]
    [InlineData(PeriodKind.Quarter, "2023-09-30", "2023-Q2")]
    [InlineData(PeriodKind.NineMonths, "2023-09-30", "2022-9M")]
    [InlineData(PeriodKind.NineMonths, "2023-10-01", "2023-9M")]
    [InlineData(PeriodKind.NineMonths, "2024-05-01", "2023-9M")]
    [InlineData(PeriodKind.StateQuarter, "2023-09-15", "2023-state-Q3")]
    [InlineData(PeriodKind.ProgrammeYear, "2023-09-07", null)]
    [InlineData(PeriodKind.ProgrammeYear, "2023-09-08", "year-1")]
    [InlineData(PeriodKind.OneYear, "2030-01-01", "first")]
    [InlineData(PeriodKind.OneYear, "2023-09-07", null)]
    [InlineData(PeriodKind.Term, "2025-12-31", null)]
    [InlineData(PeriodKind.Term, "2026-01-01", "term")]
    [InlineData(PeriodKind.Week, "2025-01-06", "2025-W01")]
    public void the_last_that_had_ended_on_a_day(PeriodKind kind, string on, string? code) =>
        (Periods.LastEnded(kind, Days.On(on)) is { } ended ? Periods.Code(kind, ended) : null).ShouldBe(code);

    [Theory]
    [InlineData(PeriodKind.Quarter, "2023-Q4", PeriodKind.Quarter, "2024-Q1")]
    [InlineData(PeriodKind.HalfYear, "2023-H1", PeriodKind.HalfYear, "2023-H2")]
    [InlineData(PeriodKind.NineMonths, "2023-9M", PeriodKind.Quarter, "2023-Q4")]
    [InlineData(PeriodKind.Year, "2023", PeriodKind.Year, "2024")]
    [InlineData(PeriodKind.OneYear, "first", PeriodKind.ProgrammeYear, "year-2")]
    [InlineData(PeriodKind.StateQuarter, "2023-state-Q4", PeriodKind.StateQuarter, "2024-state-Q1")]
    public void a_report_looks_forward_to_what_follows(PeriodKind kind, string code, PeriodKind following, string followed) =>
        Periods.Following(kind, Periods.Parse(kind, code)).ShouldBe((following, Periods.Parse(following, followed)));

    [Fact(DisplayName = "Issue 5.1: after the first half of the term a report looks forward to the second")]
    public void after_the_first_half_of_the_term_comes_the_rest_of_it()
    {
        var first = Periods.Parse(PeriodKind.MidTerm, null);
        Periods.Following(PeriodKind.MidTerm, first).ShouldBe((PeriodKind.Term, Days.Of("2024-07-02", "2025-12-31")));
        Periods.FollowingName(PeriodKind.MidTerm, first)!.En.ShouldBe("the second half of the term 2023–2025");
    }

    [Theory]
    [InlineData("2024-01-01", "2024-01-01", "2024-01-01")]
    [InlineData("2024-01-01", "2024-01-02", "2024-01-01")]
    [InlineData("2024-01-01", "2024-01-03", "2024-01-02")]
    public void the_day_in_the_middle_belongs_to_the_first_half(string from, string to, string last) =>
        (Periods with { Term = Days.Of(from, to) }).Parse(PeriodKind.MidTerm, null).ShouldBe(Days.Of(from, last));

    [Fact(DisplayName = "S0.26: after the term comes another programme")]
    public void nothing_follows_the_term() => Periods.Following(PeriodKind.Term, Periods.Term).ShouldBeNull();

    [Theory]
    [InlineData(1, "2024-02-29", "2025-02-27")]
    [InlineData(2, "2025-02-28", "2026-02-27")]
    [InlineData(4, "2027-02-28", "2028-02-28")]
    [InlineData(5, "2028-02-29", "2029-02-27")]
    public void a_programme_signed_on_a_leap_day_keeps_its_day_where_there_is_one(int year, string from, string to)
    {
        var leap = Periods with { SignedOn = new(2024, 2, 29) };
        leap.Of(PeriodKind.ProgrammeYear, year).ShouldBe(Days.Of(from, to));
        leap.Has(PeriodKind.ProgrammeYear, Days.Of(from, to)).ShouldBeTrue();
    }

    [Fact]
    public void the_first_programme_year_is_compared_with_the_days_before_the_signing() =>
        Periods.YearBefore(PeriodKind.ProgrammeYear, Periods.Of(PeriodKind.ProgrammeYear, 1)!).ShouldBe(Days.Of("2021-09-08", "2022-09-07"));

    [Theory, MemberData(nameof(Kinds))]
    public void the_first_and_the_last_day_there_are_break_nothing(PeriodKind kind)
    {
        foreach (var periods in (Periods[])[Periods, new(DateOnly.MinValue, new(DateOnly.MinValue, DateOnly.MaxValue)), new(DateOnly.MaxValue, new(DateOnly.MaxValue, DateOnly.MaxValue))])
            foreach (var day in (DateOnly[])[DateOnly.MinValue, new(1, 1, 4), new(1, 2, 1), new(1, 12, 31), new(9999, 1, 1), new(9999, 12, 15), DateOnly.MaxValue])
            {
                periods.LastEnded(kind, day)?.To.ShouldBeLessThan(day);
                _ = periods.Touching(kind, new(day, day)).Count();
                _ = periods.Of(kind, day.Year, 1);
                if (periods.Containing(kind, day) is not { } period) continue;
                periods.Has(kind, period).ShouldBeTrue();
                periods.Code(kind, period).ShouldNotBeEmpty();
                periods.Name(kind, period).IsBlank().ShouldBeFalse();
                periods.Next(kind, period)?.From.ShouldBeGreaterThan(day);
                periods.Before(kind, period)?.To.ShouldBeLessThan(day);
                periods.YearBefore(kind, period)?.To.ShouldBeLessThan(period.To);
                _ = periods.Following(kind, period);
            }
    }

    [Theory]
    [InlineData(PeriodKind.Quarter, "2023-Q5")]
    [InlineData(PeriodKind.Quarter, "2023-Q0")]
    [InlineData(PeriodKind.Quarter, "2023")]
    [InlineData(PeriodKind.Quarter, "Q3")]
    [InlineData(PeriodKind.Quarter, "")]
    [InlineData(PeriodKind.Quarter, null)]
    [InlineData(PeriodKind.Quarter, "٢٠٢٣-Q3")]
    [InlineData(PeriodKind.Quarter, "99999999999999-Q3")]
    [InlineData(PeriodKind.Quarter, "9999-Q3")]
    [InlineData(PeriodKind.Year, "23")]
    [InlineData(PeriodKind.Year, "2023-Q1")]
    [InlineData(PeriodKind.Year, " 2023")]
    [InlineData(PeriodKind.OneYear, "second")]
    [InlineData(PeriodKind.Term, "2023")]
    [InlineData(PeriodKind.FinancialYear, "2023-25")]
    [InlineData(PeriodKind.ProgrammeYear, "year-0")]
    [InlineData(PeriodKind.ProgrammeYear, "year-02")]
    [InlineData(PeriodKind.ProgrammeYear, "year-9000")]
    [InlineData(PeriodKind.Month, "2023-13")]
    [InlineData(PeriodKind.Month, "2023-7")]
    [InlineData(PeriodKind.Week, "2023-W53")]
    public void anything_else_is_refused_with_an_example(PeriodKind kind, string? text)
    {
        var refusal = Should.Throw<Refusal>(() => Periods.Parse(kind, text)).Sentence;
        refusal.In("en").ShouldStartWith($"“{text}” is not ");
        refusal.In("vi").ShouldStartWith($"“{text}” không phải là ");
    }

    [Fact]
    public void the_refusal_says_how_to_write_it() =>
        Should.Throw<Refusal>(() => Periods.Parse(PeriodKind.StateQuarter, "2023-Q3")).Message.ShouldBe("“2023-Q3” is not a State quarter, from the 15th to the 14th, as 2023-state-Q3.");

    [Theory]
    [InlineData(PeriodKind.Quarter, "2023-Q3", "quý III năm 2023", "the third quarter of 2023")]
    [InlineData(PeriodKind.OneYear, "first", "1 năm", "one year")]
    [InlineData(PeriodKind.Year, "2023", "năm 2023", "the year 2023")]
    [InlineData(PeriodKind.HalfYear, "2023-H1", "6 tháng đầu năm 2023", "the first half of 2023")]
    [InlineData(PeriodKind.HalfYear, "2023-H2", "6 tháng cuối năm 2023", "the second half of 2023")]
    [InlineData(PeriodKind.NineMonths, "2023-9M", "9 tháng đầu năm 2023", "the first nine months of 2023")]
    [InlineData(PeriodKind.StateQuarter, "2023-state-Q4", "quý IV năm 2023 (kỳ báo cáo nhà nước)", "the fourth State quarter of 2023")]
    [InlineData(PeriodKind.StateHalfYear, "2023-state-H1", "6 tháng đầu năm 2023 (kỳ báo cáo nhà nước)", "the first State half year of 2023")]
    [InlineData(PeriodKind.StateYear, "2023-state", "năm 2023 (kỳ báo cáo nhà nước)", "the State year 2023")]
    [InlineData(PeriodKind.ProgrammeYear, "year-2", "năm thứ hai", "the second year")]
    [InlineData(PeriodKind.ProgrammeYear, "year-11", "năm thứ 11", "the 11th year")]
    [InlineData(PeriodKind.ProgrammeYear, "year-21", "năm thứ 21", "the 21st year")]
    [InlineData(PeriodKind.Term, "term", "cả giai đoạn 2023–2025", "the whole term 2023–2025")]
    [InlineData(PeriodKind.MidTerm, "mid-term", "nửa đầu giai đoạn 2023–2025", "the first half of the term 2023–2025")]
    [InlineData(PeriodKind.FinancialQuarter, "2023-24-Q1", "quý I năm tài chính 2023-24", "the first quarter of the financial year 2023-24")]
    [InlineData(PeriodKind.FinancialYear, "2023-24", "năm tài chính 2023-24", "the financial year 2023-24")]
    [InlineData(PeriodKind.Month, "2023-02", "tháng 02 năm 2023", "February 2023")]
    [InlineData(PeriodKind.Month, "2023-07", "tháng 7 năm 2023", "July 2023")]
    [InlineData(PeriodKind.Week, "2023-W40", "tuần 40 năm 2023", "week 40 of 2023")]
    public void a_period_has_a_name_in_each_language(PeriodKind kind, string code, string vi, string en)
    {
        var name = Periods.Name(kind, Periods.Parse(kind, code));
        (name.Vi, name.En).ShouldBe((vi, en));
    }

    [Theory(DisplayName = "domain 7.8: Hindi and Urdu name the year first, and the quarter in words")]
    [InlineData(PeriodKind.Quarter, "2023-Q3", "वर्ष 2023 की तीसरी तिमाही", "سال 2023 کی تیسری سہ ماہی")]
    [InlineData(PeriodKind.OneYear, "first", "1 वर्ष", "1 سال")]
    [InlineData(PeriodKind.Year, "2023", "वर्ष 2023", "سال 2023")]
    [InlineData(PeriodKind.HalfYear, "2023-H2", "वर्ष 2023 की दूसरी छमाही", "سال 2023 کی دوسری ششماہی")]
    [InlineData(PeriodKind.NineMonths, "2023-9M", "वर्ष 2023 के पहले 9 महीने", "سال 2023 کے پہلے 9 ماہ")]
    [InlineData(PeriodKind.FinancialYear, "2023-24", "वित्तीय वर्ष 2023-24", "مالی سال \u200E2023-24")]
    [InlineData(PeriodKind.Term, "term", "पूरा चरण 2023–2025", "پورا مرحلہ 2023–2025")]
    [InlineData(PeriodKind.Month, "2023-07", "जुलाई 2023", "جولائی 2023")]
    public void a_period_has_a_name_in_hindi_and_urdu(PeriodKind kind, string code, string hi, string ur) =>
        Periods.Name(kind, Periods.Parse(kind, code)).ShouldSatisfyAllConditions(name => name.Hi.ShouldBe(hi), name => name.Ur.ShouldBe(ur));

    [Fact]
    public void a_programme_without_end_has_no_term_to_look_back_on()
    {
        var endless = Periods with { Term = new(new(2023, 1, 1), DateOnly.MaxValue) };
        endless.Containing(PeriodKind.Term, new(2024, 1, 1)).ShouldBeNull();
        endless.LastEnded(PeriodKind.Term, DateOnly.MaxValue).ShouldBeNull();
        endless.LastEnded(PeriodKind.MidTerm, DateOnly.MaxValue).ShouldBeNull();
        Should.Throw<Refusal>(() => endless.Parse(PeriodKind.Term, null));
    }

    [Fact]
    public void every_kind_has_a_word_of_its_own()
    {
        Periods.Kinds.Select(Periods.Code).Distinct().Count().ShouldBe(Periods.Kinds.Count);
        foreach (var kind in Periods.Kinds) Periods.KindOf(Periods.Code(kind)).ShouldBe(kind);
        Periods.KindOf("decade").ShouldBeNull();
    }
}
