using CoordinationTracker.Reports;

namespace CoordinationTracker.Tests;

public sealed class SetRelativeTargetTests
{
    private static readonly Guid Beltara = Some.Id(5), District = Some.Id(6), State = Some.Id(7);
    private static readonly Directory Directory = Some.DirectoryOf(
    [
        .. Some.Units, new UnitEstablished(State, Some.Vi("Bang"), null, Regime.Other, null, new(2010, 1, 1), "state"),
        new UnitEstablished(District, Some.Vi("Huyện"), null, Regime.Other, State, new(2010, 1, 1), "district"),
        new UnitEstablished(Beltara, Some.Vi("Beltara"), null, Regime.Other, District, new(2010, 1, 1), "assembly"),
    ]);

    private static readonly SetRelativeTarget Set = new(Some.M1, Beltara, [District, State], Some.Q3, "Phát biểu ngày 30/1");
    private static readonly RelativeTargetSet WasSet = new(Some.M1, Beltara, [District, State], Some.Q3, "Phát biểu ngày 30/1");

    [Fact(DisplayName = "S3.4: more members than the average of the district and the state")]
    public void a_unit_is_to_surpass_two_averages() => When(Set).Then(WasSet);

    [Fact]
    public void setting_twice_changes_nothing() => After(WasSet).When(it => it.Decide(Set, Directory)).ThenNothing();

    [Fact]
    public void said_anew_for_the_same_days_it_takes_the_place_of_the_first()
    {
        var district = WasSet with { AverageOf = [District] };

        After(WasSet).When(it => it.Decide(Set with { AverageOf = [District] }, Directory)).Then(district);
        Some.ProgrammeOf(WasSet, district).Indicators.Find(Some.M1)!.RelativeTargets.ShouldHaveSingleItem().ShouldBe(new RelativeTarget(district, Some.Position(10)));
    }

    [Fact]
    public void what_is_told_in_words_has_no_average() =>
        After(new IndicatorDefined("Q1", Some.Vi("Đánh giá chung"), Some.Vi("mức"), Aggregation.Qualitative, Direction.None, null))
            .When(it => it.Decide(Set with { Indicator = "Q1" }, Directory)).ThenRefused("What is told in words has no average.", "Indicator");

    [Fact]
    public void a_unit_without_a_level_has_no_units_like_it() => When(Set with { Unit = Some.Bloc }).ThenRefused("This unit has no level, so there are no units like it.", "Unit");

    [Fact]
    public void somebodys_average_must_be_named() => When(Set with { AverageOf = [] }).ThenRefused("Say whose average is to be exceeded.", "AverageOf");

    [Fact]
    public void unknown_units_are_refused()
    {
        When(Set with { Unit = Some.NoUnit }).ThenRefused(Said.NoUnit, "Unit");
        When(Set with { AverageOf = [District, Some.NoUnit] }).ThenRefused(Said.NoUnit, "AverageOf");
    }

    [Fact]
    public void an_unknown_indicator_is_refused() => When(Set with { Indicator = "X1" }).ThenRefused("The programme has no indicator “X1”.", "Indicator");

    [Fact]
    public void days_the_wrong_way_round_are_refused() => When(Set with { Covering = new(Some.Q3.To, Some.Q3.From) }).ThenRefused("The period ends before it begins.", "Covering");

    [Fact]
    public void days_too_far_off_are_refused() =>
        When(Set with { Covering = new(new(203, 7, 1), Some.Q3.To) }).ThenRefused("This day lies too far off; check the year.", "Covering");

    private static Outcome<ProgrammeEvent> When(SetRelativeTarget command) => After().When(it => it.Decide(command, Directory));
    private static Situation<Programme> After(params ProgrammeEvent[] events) => Given([.. Some.Signed, .. events]);
}
