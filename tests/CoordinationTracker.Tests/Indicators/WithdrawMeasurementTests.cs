namespace CoordinationTracker.Tests;

public sealed class WithdrawMeasurementTests
{
    private static readonly WithdrawMeasurement Withdraw = new(Some.TheMeasurement, "Số của đơn vị khác");
    private static readonly MeasurementWithdrawn Withdrawn = new(Some.TheMeasurement, "Số của đơn vị khác");

    [Fact]
    public void a_figure_is_taken_out_with_the_reason() => When(Withdraw).Then(Withdrawn);

    [Fact]
    public void withdrawing_twice_changes_nothing() => Given([.. Some.WithMeasurement, Withdrawn]).When(it => it.Decide(Withdraw)).ThenNothing();

    [Fact]
    public void withdrawing_again_for_another_reason_is_refused() =>
        Given([.. Some.WithMeasurement, Withdrawn]).When(it => it.Decide(Withdraw with { Reason = "khác" })).ThenRefused("This figure was withdrawn.", "Measurement");

    [Fact]
    public void a_figure_nobody_entered_is_refused() =>
        When(Withdraw with { Measurement = Some.OtherMeasurement }).ThenRefused("There is no such figure.", "Measurement");

    [Fact]
    public void a_blank_reason_is_refused() => When(Withdraw with { Reason = "" }).ThenRefused(Said.Blank, "Reason");

    private static Outcome<ProgrammeEvent> When(WithdrawMeasurement command) => Given(Some.WithMeasurement).When(it => it.Decide(command));
}
