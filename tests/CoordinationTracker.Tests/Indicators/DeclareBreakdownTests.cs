namespace CoordinationTracker.Tests;

public sealed class DeclareBreakdownTests
{
    private static readonly BreakdownPart Manual = new("manual", Some.Vi("sổ giấy")), Digital = new("digital", Some.Vi("trực tuyến"));
    private static readonly DeclareBreakdown Declare = new(Some.M1, "channel", Some.Vi("Kênh"), Overlap.NotDeduplicated, [Manual, Digital]);
    private static readonly BreakdownDeclared Declared = new(Some.M1, "channel", Some.Vi("Kênh"), Overlap.NotDeduplicated, [Manual, Digital]);

    [Fact(DisplayName = "S3.2, S3.20: members are told by channel, and nobody looked for the same person in both")]
    public void an_indicator_is_told_by_parts() => When(Declare).Then(Declared);

    [Fact(DisplayName = "S3.3: women, men, youth overlap")]
    public void groups_that_overlap_are_declared_so() =>
        When(Declare with { Breakdown = "group", Overlap = Overlap.Overlapping }).Then(Declared with { Breakdown = "group", Overlap = Overlap.Overlapping });

    [Fact]
    public void declaring_twice_changes_nothing()
    {
        After(Declared).When(it => it.Decide(Declare)).ThenNothing();
        After(Declared).When(it => it.Decide(Declare with { Breakdown = " channel ", Parts = [Manual with { Code = " manual" }, Digital] })).ThenNothing();
    }

    [Fact]
    public void what_was_declared_may_be_said_anew_with_more_parts_and_otherwise()
    {
        var more = new BreakdownPart("agent", Some.Vi("qua cộng tác viên"));
        After(Declared).When(it => it.Decide(Declare with { Overlap = Overlap.Disjoint, Parts = [Manual, Digital, more] })).Then(Declared with { Overlap = Overlap.Disjoint, Parts = [Manual, Digital, more] });
    }

    [Fact]
    public void a_part_that_was_declared_stays() =>
        After(Declared).When(it => it.Decide(Declare with { Parts = [Manual] })).ThenRefused("A part that figures were told under stays; name it too.", "Parts");

    [Fact]
    public void a_code_stands_once_in_an_indicator()
    {
        When(Declare with { Parts = [Manual, Manual] }).ThenRefused("A part's code stands once in an indicator.", "Parts");
        After(Declared).When(it => it.Decide(Declare with { Breakdown = "other", Parts = [Manual] })).ThenRefused("A part's code stands once in an indicator.", "Parts");
    }

    [Fact]
    public void without_parts_there_is_no_breakdown() => When(Declare with { Parts = [] }).ThenRefused("Name the parts.", "Parts");

    [Fact]
    public void whether_parts_overlap_must_be_said() => When(Declare with { Overlap = (Overlap)7 }).ThenRefused("Say whether the parts overlap.", "Overlap");

    [Theory]
    [InlineData(Aggregation.Ratio)]
    [InlineData(Aggregation.Qualitative)]
    public void only_what_is_counted_has_parts(Aggregation aggregation) =>
        After(new IndicatorDefined("R1", Some.Vi("Tỷ lệ"), Some.Vi("%"), aggregation, Direction.Higher, null, aggregation is Aggregation.Ratio ? new(Some.M1, Some.O2) : null))
            .When(it => it.Decide(Declare with { Indicator = "R1" })).ThenRefused("Only what is counted has parts; a ratio has those of its own parts.", "Indicator");

    [Fact]
    public void an_unknown_indicator_is_refused() => When(Declare with { Indicator = "X1" }).ThenRefused("The programme has no indicator “X1”.", "Indicator");

    [Fact]
    public void blank_words_are_refused()
    {
        When(Declare with { Breakdown = "" }).ThenRefused(Said.Blank, "Breakdown");
        When(Declare with { Name = new() }).ThenRefused(Said.Blank, "Name");
        When(Declare with { Parts = [Manual with { Code = " " }] }).ThenRefused(Said.Blank, "Parts");
        When(Declare with { Parts = [Manual with { Name = new() }] }).ThenRefused(Said.Blank, "Parts");
    }

    private static Outcome<ProgrammeEvent> When(DeclareBreakdown command) => After().When(it => it.Decide(command));
    private static Situation<Programme> After(params ProgrammeEvent[] events) => Given([.. Some.Signed, .. events]);
}
