using CoordinationTracker.Reports;

namespace CoordinationTracker.Tests.Reports;

public class NumeralsTests
{
    private static readonly Numerals Vi = Numerals.Of("vi"), En = Numerals.Of("en"), Hi = Numerals.Of("hi"), Ur = Numerals.Of("ur");

    [Fact]
    public void vietnamese_groups_with_dots_and_parts_with_a_comma() => (Vi.Write(1234.5m), Vi.WritePercent(147.8m)).ShouldBe(("1.234,5", "147,8"));

    [Fact]
    public void english_groups_with_commas_and_parts_with_a_dot() => (En.Write(1234.5m), En.WritePercent(100m)).ShouldBe(("1,234.5", "100.0"));

    [Fact]
    public void a_vietnamese_count_below_ten_takes_a_zero_in_a_sentence_and_none_in_a_table() => (Vi.Say(5), Vi.Say(10), Vi.Say(0), Vi.Write(5)).ShouldBe(("05", "10", "0", "5"));

    [Fact]
    public void how_sure_a_count_is_is_said_in_words_and_shown_by_a_sign() => // domain 2.5
        (Vi.Say(40_000, Qualifier.About), Vi.Write(100_000, Qualifier.MoreThan), En.Say(40_000, Qualifier.LessThan)).ShouldBe(("khoảng 40.000", "> 100.000", "less than 40,000"));

    [Fact]
    public void a_day_takes_a_zero_before_small_days_and_before_january_and_february_only() => // domain 4.2
        (Vi.Say(new DateOnly(2018, 2, 20)), Vi.Say(new DateOnly(2022, 9, 8)), Vi.Write(new DateOnly(2024, 5, 16))).ShouldBe(("ngày 20 tháng 02 năm 2018", "ngày 08 tháng 9 năm 2022", "16/5/2024"));

    [Fact]
    public void hindi_groups_by_lakh_and_crore_and_urdu_by_thousands_in_western_digits() => // domain 5.3, 7.8
        (Hi.Write(740_870), Hi.Write(12_345_678.5m), Ur.Write(740_870), Hi.Say(5), Ur.Say(5)).ShouldBe(("7,40,870", "1,23,45,678.5", "740,870", "5", "5"));

    [Fact]
    public void hindi_and_urdu_say_how_sure_a_count_is_where_their_grammar_has_it() =>
        (Hi.Say(300, Qualifier.MoreThan), Hi.Say(40_000, Qualifier.About), Ur.Say(300, Qualifier.LessThan), Ur.SayPercent(94, Qualifier.About)).ShouldBe(("300 से अधिक", "लगभग 40,000", "300 سے کم", "تقریباً 94.0%"));

    [Fact]
    public void a_sign_stays_before_its_number_in_a_line_from_right_to_left() =>
        (Ur.WriteSigned(12, Qualifier.Exactly), Ur.Write(-3), Ur.Write(40, Qualifier.About), Ur.Write(40), Hi.WriteSigned(12, Qualifier.Exactly)).ShouldBe(("\u200E+12", "\u200E-3", "\u200E≈ 40", "40", "+12"));

    [Fact]
    public void days_in_hindi_and_urdu() => // S2, S1; domain 7.8
        (Hi.Say(new DateOnly(2023, 10, 19)), Ur.Say(new DateOnly(2023, 10, 19)), Hi.Write(new DateOnly(2023, 10, 19)), Ur.Write(new DateOnly(2023, 10, 19))).ShouldBe(("19 अक्टूबर 2023", "19 اکتوبر 2023", "19/10/2023", "19/10/2023"));
}
