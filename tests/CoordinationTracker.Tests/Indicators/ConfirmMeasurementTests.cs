namespace CoordinationTracker.Tests;

public sealed class ConfirmMeasurementTests
{
    private static readonly ConfirmMeasurement Confirm = new(Some.TheMeasurement, Side.B);
    private static readonly MeasurementConfirmed Confirmed = new(Some.TheMeasurement, Side.B);

    [Fact(DisplayName = "S0.2, S2.20: the other side accepts a figure, which side A's secretariat entered")]
    public void the_other_side_accepts_a_figure() => When(Confirm).Then(Confirmed);

    [Fact]
    public void confirming_twice_changes_nothing() => After(Confirmed).When(it => it.Decide(Confirm)).ThenNothing();

    [Fact]
    public void a_corrected_figure_is_confirmed_anew() =>
        After(Confirmed, new MeasurementCorrected(Some.TheMeasurement, new(Some.O2, 15), new(2023, 9, 30), "đếm sót")).When(it => it.Decide(Confirm)).Then(Confirmed);

    [Fact]
    public void a_side_that_disputed_may_come_round() => After(new MeasurementDisputed(Some.TheMeasurement, Side.B, "chưa khớp")).When(it => it.Decide(Confirm)).Then(Confirmed);

    [Fact]
    public void a_side_cannot_confirm_its_own_claim() => When(Confirm with { By = Side.A }).ThenRefused("A side cannot confirm or dispute its own claim.", "By");

    [Theory]
    [InlineData(Side.Both)]
    [InlineData(Said.AnotherSide)]
    public void one_side_speaks_at_a_time(Side by) => When(Confirm with { By = by }).ThenRefused("One side speaks at a time: A or B.", "By");

    [Fact]
    public void a_figure_nobody_entered_is_refused() => When(Confirm with { Measurement = Some.OtherMeasurement }).ThenRefused("There is no such figure.", "Measurement");

    [Fact]
    public void a_withdrawn_figure_is_refused() =>
        After(new MeasurementWithdrawn(Some.TheMeasurement, "nhầm")).When(it => it.Decide(Confirm)).ThenRefused("This figure was withdrawn.", "Measurement");

    private static Outcome<ProgrammeEvent> When(ConfirmMeasurement command) => After().When(it => it.Decide(command));
    private static Situation<Programme> After(params ProgrammeEvent[] events) => Given([.. Some.WithMeasurement, .. events]);
}
