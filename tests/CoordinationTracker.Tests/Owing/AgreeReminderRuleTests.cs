namespace CoordinationTracker.Tests;

public sealed class AgreeReminderRuleTests
{
    private static readonly AgreeReminderRule Agree = new([14, 3], 5, new(2023, 9, 1));
    private static readonly ReminderRuleAgreed Agreed = new([14, 3], 5, new(2023, 9, 1));

    [Fact(DisplayName = "Domain 5.1: when who owes something is reminded, and whether superiors hear of it, is agreed as data")]
    public void a_rule_is_agreed() => When(Agree).Then(Agreed);

    [Fact]
    public void agreeing_twice_changes_nothing() => Given([.. Some.Signed, Agreed]).When(it => it.Decide(Agree, Some.Today)).ThenNothing();

    [Fact]
    public void a_programme_nobody_signed_has_no_rule() => Given(Array.Empty<ProgrammeEvent>()).When(it => it.Decide(Agree, Some.Today)).ThenRefused(Said.NotSigned);

    [Theory, MemberData(nameof(BadRules))]
    public void a_rule_that_cannot_be_is_refused(AgreeReminderRule command, string sentence, string field) => When(command).ThenRefused(sentence, field);

    public static TheoryData<AgreeReminderRule, string, string> BadRules() => new()
    {
        { Agree with { DaysBefore = [1, 2, 3, 4, 5, 6] }, "At most five reminders go out before a deadline.", "DaysBefore" },
        { Agree with { DaysBefore = [61] }, "A reminder goes out 0 to 60 days before the deadline.", "DaysBefore" },
        { Agree with { DaysBefore = [-1] }, "A reminder goes out 0 to 60 days before the deadline.", "DaysBefore" },
        { Agree with { DaysBefore = [3, 3] }, "Each day is named once.", "DaysBefore" },
        { Agree with { SuperiorsAfterDays = 0 }, "Superiors are told 1 to 366 days after the deadline.", "SuperiorsAfterDays" },
        { Agree with { AgreedOn = Some.Tomorrow }, Said.NotYetDay, "AgreedOn" },
    };

    [Fact]
    public void the_last_agreed_by_a_day_is_in_force_on_it_and_before_any_the_default()
    {
        var programme = Some.ProgrammeOf(Agreed with { DaysBefore = [2], AgreedOn = new(2023, 10, 1) }, Agreed, Agreed with { SuperiorsAfterDays = null });

        programme.ReminderRuleOn(new(2023, 8, 31)).ShouldBe(Programme.DefaultReminderRule);
        programme.ReminderRuleOn(new(2023, 9, 30)).SuperiorsAfterDays.ShouldBeNull("of one day's the last told");
        programme.ReminderRuleOn(new(2023, 10, 1)).DaysBefore.ShouldBe([2]);
    }

    private static Outcome<ProgrammeEvent> When(AgreeReminderRule command) => Given(Some.Signed).When(it => it.Decide(command, Some.Today));
}
