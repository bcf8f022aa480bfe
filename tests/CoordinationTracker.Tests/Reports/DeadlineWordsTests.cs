using CoordinationTracker.Reports;
using static CoordinationTracker.Tests.Some;

namespace CoordinationTracker.Tests.Reports;

/// <summary>A deadline is said the same way everywhere, with the day it comes to (S2.12, S2.13).</summary>
public sealed class DeadlineWordsTests
{
    private static readonly DateOnly Meeting = new(2023, 10, 19);

    public static TheoryData<Deadline, string, string> Sayings() => new()
    {
        { Deadline.By(new(2023, 11, 30)), "đến hết ngày 30/11/2023", "by 30 Nov 2023" },
        { Deadline.By(new(2023, 11, 30), new(16, 30)), "đến hết 16:30 ngày 30/11/2023", "by 16:30 on 30 Nov 2023" },
        { Deadline.Before(new(2023, 10, 30)), "trước ngày 30/10/2023 (hạn cuối 29/10/2023)", "before 30 Oct 2023 (last day 29 Oct 2023)" },
        { Deadline.WithinDays(15, Meeting), "trong 15 ngày kể từ ngày 19/10/2023 (3/11/2023)", "within 15 days of 19 Oct 2023 (3 Nov 2023)" },
        { Deadline.WithinDays(1, Meeting, new("ngày họp", "the meeting")), "trong 1 ngày kể từ ngày 19/10/2023, ngày họp (20/10/2023)", "within 1 day of 19 Oct 2023, the meeting (20 Oct 2023)" },
        { Deadline.InPeriod(Q4, new("trong quý IV", "in the fourth quarter")), "trong quý IV (31/12/2023)", "in the fourth quarter (31 Dec 2023)" },
        { Deadline.Anniversary(1, new(2022, 9, 8)), "tròn 1 năm từ ngày 8/9/2022 (8/9/2023)", "1 year after 8 Sep 2022 (8 Sep 2023)" },
        { Deadline.Occasion(new(2023, 10, 15), new("Ngày truyền thống lần thứ 93", "the 93rd Traditional Day")), "Ngày truyền thống lần thứ 93 (15/10/2023)", "the 93rd Traditional Day (15 Oct 2023)" },
        { Deadline.AsSoonAsPossible, "càng sớm càng tốt", "as soon as possible" },
        { Deadline.AsSoonAsPossible with { Words = new("sớm nhất", "at the earliest") }, "sớm nhất", "at the earliest" },
        { Deadline.Standing, "thường xuyên", "standing, without end" },
        { Deadline.NotYet, "chưa có thời hạn", "no deadline yet" },
    };

    [Theory, MemberData(nameof(Sayings))]
    public void a_deadline_is_said_with_the_day_it_comes_to(Deadline deadline, string vi, string en) =>
        (DeadlineWords.Of(deadline, "vi"), DeadlineWords.Of(deadline, "en")).ShouldBe((vi, en));

    [Fact]
    public void a_sentence_writes_the_day_out_and_a_cell_the_day_alone()
    {
        DeadlineWords.Said(Deadline.By(new(2023, 9, 30)), "vi").ShouldBe("đến hết ngày 30 tháng 9 năm 2023");
        DeadlineWords.InCell(Deadline.By(new(2023, 9, 30)), "vi").ShouldBe("30/9/2023");
        DeadlineWords.InCell(Deadline.Before(new(2023, 9, 30)), "en").ShouldBe("before 30 Sep 2023 (last day 29 Sep 2023)");
    }

    [Fact]
    public void hindi_and_urdu_put_the_day_first() => // domain 7.8
        new[] { "hi", "ur" }.SelectMany(language => new[] { Deadline.By(new(2023, 11, 30)), Deadline.Before(new(2023, 10, 30)), Deadline.WithinDays(15, Meeting), Deadline.Anniversary(1, new(2022, 9, 8)), Deadline.NotYet }.Select(deadline => DeadlineWords.Of(deadline, language)))
            .ShouldBe(
            [
                "30/11/2023 तक", "30/10/2023 से पहले (अंतिम दिन 29/10/2023)", "19/10/2023 से 15 दिन के भीतर (3/11/2023)", "8/9/2022 के 1 वर्ष बाद (8/9/2023)", "समय-सीमा निर्धारित नहीं",
                "30/11/2023 تک", "30/10/2023 سے پہلے (آخری دن 29/10/2023)", "19/10/2023 سے 15 دن کے اندر (3/11/2023)", "8/9/2022 کے 1 سال بعد (8/9/2023)", "مدت مقرر نہیں",
            ]);
}
