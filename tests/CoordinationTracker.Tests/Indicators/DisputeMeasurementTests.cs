namespace CoordinationTracker.Tests;

public sealed class DisputeMeasurementTests
{
    private static readonly DisputeMeasurement Dispute = new(Some.TheMeasurement, Side.B, "Chúng tôi đếm được 13");
    private static readonly MeasurementDisputed Disputed = new(Some.TheMeasurement, Side.B, "Chúng tôi đếm được 13");

    [Fact(DisplayName = "S0.2: the other side does not accept a figure, and says why")]
    public void the_other_side_does_not_accept_a_figure() => When(Dispute).Then(Disputed);

    [Fact]
    public void disputing_twice_changes_nothing() => After(Disputed).When(it => it.Decide(Dispute)).ThenNothing();

    [Fact]
    public void another_reason_is_said_as_well() => After(Disputed).When(it => it.Decide(Dispute with { Reason = "Thiếu biên bản" })).Then(Disputed with { Reason = "Thiếu biên bản" });

    [Fact]
    public void a_side_that_confirmed_may_think_better_of_it() => After(new MeasurementConfirmed(Some.TheMeasurement, Side.B)).When(it => it.Decide(Dispute)).Then(Disputed);

    [Fact]
    public void a_side_cannot_dispute_its_own_claim() => When(Dispute with { By = Side.A }).ThenRefused("A side cannot confirm or dispute its own claim.", "By");

    [Fact]
    public void one_side_speaks_at_a_time() => When(Dispute with { By = Side.Both }).ThenRefused("One side speaks at a time: A or B.", "By");

    [Fact]
    public void a_blank_reason_is_refused() => When(Dispute with { Reason = "" }).ThenRefused(Said.Blank, "Reason");

    [Fact]
    public void a_figure_nobody_entered_is_refused() => When(Dispute with { Measurement = Some.OtherMeasurement }).ThenRefused("There is no such figure.", "Measurement");

    [Fact]
    public void a_withdrawn_figure_is_refused() =>
        After(new MeasurementWithdrawn(Some.TheMeasurement, "nhầm")).When(it => it.Decide(Dispute)).ThenRefused("This figure was withdrawn.", "Measurement");

    private static Outcome<ProgrammeEvent> When(DisputeMeasurement command) => After().When(it => it.Decide(command));
    private static Situation<Programme> After(params ProgrammeEvent[] events) => Given([.. Some.WithMeasurement, .. events]);
}
