using CoordinationTracker.Reports;

namespace CoordinationTracker.Tests;

public sealed class FanOutTaskTests
{
    private const string Office = "OFFICE";
    private static readonly Guid Whole = Some.Id(700), District1 = Some.Id(710), District2 = Some.Id(711);
    private static readonly Guid[] Blocks = [Some.Id(721), Some.Id(722), Some.Id(723), Some.Id(724)];

    // Three blocks under the first district — the third ended — and one under the second.
    private static readonly Directory Tree = Some.DirectoryOf([
        .. Some.Units, Unit(District1, null, "district"), Unit(District2, null, "district"),
        Unit(Blocks[0], District1, "block"), Unit(Blocks[1], District1, "block"), Unit(Blocks[2], District1, "block"), Unit(Blocks[3], District2, "block"),
        new UnitDissolved(Blocks[2], [Blocks[1]], new(2023, 9, 1))]);

    private static readonly ProgrammeEvent[] WithOffices =
    [
        .. Some.Signed, new IndicatorDefined(Office, new("Trụ sở", "Office"), Some.Vi("trụ sở"), Aggregation.Stock, Direction.Higher, null),
        Counted(1, Blocks[0], 2, new(2023, 9, 1)), Counted(2, Blocks[1], 1, new(2023, 8, 1)), Counted(3, Blocks[1], 0, new(2023, 9, 10)), Counted(4, Blocks[0], 0, new(2023, 10, 5)),
    ];

    private static readonly FanOutTask FanOut = new(
        Whole, new("Mở trụ sở", "Open an office"), Side.A, Some.Mobilisation, new(2023, 10, 1), Deadline.Before(new(2023, 10, 30)), Level: "block", Where: new(Office, FigureTest.Without));

    private static readonly TaskFannedOut FannedOut = new(
        Whole, FanOut.Title, Side.A, Some.Mobilisation, [Blocks[1], Blocks[3]], new(2023, 10, 1), FanOut.Deadline, "block", null, new("Trụ sở: chưa có hoặc bằng 0", "Office: not recorded or zero"),
        null, null, null, null, null, null);

    [Fact(DisplayName = "S2.15: blocks without an office are given the same task in one act, as the figures stood on the day")]
    public void every_unit_of_a_level_that_meets_a_condition_is_given_the_task() => When(FanOut).Then(FannedOut);

    [Fact]
    public void only_those_under_a_unit_of_the_tree() => When(FanOut with { Under = District2 }).Then(FannedOut with { Units = [Blocks[3]], Under = District2 });

    [Fact(DisplayName = "S1.19: a whole level may be addressed, as it stood on the day")]
    public void a_whole_level() => When(FanOut with { Where = null }).Then(FannedOut with { Units = [Blocks[0], Blocks[1], Blocks[3]], Condition = null });

    [Fact]
    public void units_may_be_named_one_by_one() =>
        When(FanOut with { Where = null, Level = null, Units = [Blocks[3], Blocks[0]] }).Then(FannedOut with { Units = [Blocks[3], Blocks[0]], Level = null, Condition = null });

    public static TheoryData<UnitCondition, int[]> Conditions() => new()
    {
        { new(Office, FigureTest.NotRecorded), [3] }, { new(Office, FigureTest.Zero), [1] }, { new(Office, FigureTest.Without), [1, 3] },
        { new(Office, FigureTest.Below, 2), [1] }, { new(Office, FigureTest.Below, 3), [0, 1] }, { new(Office, FigureTest.AtLeast, 2), [0] },
    };

    [Theory(DisplayName = "Not recorded is not zero, and below nothing"), MemberData(nameof(Conditions))]
    public void a_condition_is_about_the_last_figure_of_each_unit(UnitCondition where, int[] blocks) =>
        When(FanOut with { Where = where }).Events.ShouldHaveSingleItem().ShouldBeOfType<TaskFannedOut>().Units.ShouldBe(blocks.Select(block => Blocks[block]));

    [Fact]
    public void giving_it_twice_changes_nothing_though_others_would_be_chosen_now() =>
        Given([.. WithOffices, FannedOut, Counted(5, Blocks[3], 1, new(2023, 9, 30))]).When(it => it.Decide(FanOut, Some.Today, Tree)).ThenNothing();

    [Fact]
    public void another_task_under_the_same_id_is_refused()
    {
        Given([.. WithOffices, FannedOut]).When(it => it.Decide(FanOut with { Side = Side.B }, Some.Today, Tree)).ThenRefused("Another task has this id.", "Task");
        Given([.. WithOffices, Some.TaskAssigned]).When(it => it.Decide(FanOut with { Task = Some.TheTask }, Some.Today, Tree)).ThenRefused("Another task has this id.", "Task");
        Given([.. WithOffices, FannedOut]).When(it => it.Decide(new AssignTask(Whole, FanOut.Title, Side.A, Some.Mobilisation, FanOut.AssignedOn, FanOut.Deadline), Some.Today, Tree)).ThenRefused("Another task has this id.", "Task");
    }

    [Fact]
    public void a_task_under_the_id_of_one_units_own_is_refused() =>
        Given([.. WithOffices, Some.TaskAssigned with { Task = CoordinationTracker.FanOut.TaskOf(Whole, Blocks[3]) }]).When(it => it.Decide(FanOut, Some.Today, Tree)).ThenRefused("Another task has the id of one unit's own.", "Task");

    [Theory, MemberData(nameof(Bad))]
    public void a_task_that_cannot_be_given_so_is_refused(FanOutTask command, string sentence, string field) => When(command).ThenRefused(sentence, field);

    public static TheoryData<FanOutTask, string, string> Bad() => new()
    {
        { FanOut with { Task = Guid.Empty }, Said.NoId, "Task" },
        { FanOut with { Title = new() }, Said.Blank, "Title" },
        { FanOut with { Side = Said.AnotherSide }, Said.NoSide, "Side" },
        { FanOut with { Lead = Some.NoUnit }, Said.NoUnit, "Lead" },
        { FanOut with { Commitment = Some.NoCommitment }, Said.NoCommitment, "Commitment" },
        { FanOut with { Parent = Some.Id(97) }, "There is no such task to stand under.", "Parent" },
        { FanOut with { Verifier = Some.NoUnit }, Said.NoUnit, "Verifier" },
        { FanOut with { Verifier = Blocks[1] }, "Nobody verifies their own work: name another unit.", "Verifier" },
        { FanOut with { AssignedOn = Some.Tomorrow }, Said.NotYetDay, "AssignedOn" },
        { FanOut with { Deadline = new(DeadlineShape.By) }, "Say which day the deadline is about.", "Deadline" },
        { FanOut with { EventOn = new(2023, 10, 30) }, "The event comes after its own deadline.", "EventOn" },
        { FanOut with { Where = new("KHÔNG", FigureTest.Zero) }, "The programme has no indicator “KHÔNG”.", "Where" },
        { FanOut with { Where = new(Office, FigureTest.Below) }, NoTest, "Where" },
        { FanOut with { Where = new(Office, FigureTest.Zero, 1) }, NoTest, "Where" },
        { FanOut with { Where = new(Office, (FigureTest)7) }, NoTest, "Where" },
        { FanOut with { Level = null }, NoUnits, "Units" },
        { FanOut with { Units = [Blocks[0]] }, NoUnits, "Units" },
        { FanOut with { Level = null, Units = [Blocks[0]], Under = District1 }, "Units under another are chosen by their level.", "Under" },
        { FanOut with { Under = Some.NoUnit }, Said.NoUnit, "Under" },
        { FanOut with { Level = null, Units = [Some.NoUnit] }, Said.NoUnit, "Units" },
        { FanOut with { Level = null, Where = null, Units = [Blocks[2]] }, "One of the units does not exist on that day.", "Units" },
        { FanOut with { Level = null, Where = null, Units = [Blocks[0], Blocks[0]] }, "A unit is named twice.", "Units" },
        { FanOut with { Level = "panchayat" }, Nobody, "Level" },
        { FanOut with { Level = null, Units = [Blocks[0]] }, Nobody, "Units" },
    };

    [Fact]
    public void a_concluded_programme_gives_no_tasks() =>
        Given([.. WithOffices, new ProgrammeConcluded(Some.Today, Some.Vi("hết"))]).When(it => it.Decide(FanOut, Some.Today, Tree)).ThenRefused("The programme has been concluded; no new tasks are assigned.");

    private const string NoTest = "A figure is not recorded, zero, below a value, or at least a value.";
    private const string NoUnits = "Name the units, or the level they are on.";
    private const string Nobody = "No unit meets this on that day; nobody would have the task.";

    private static Outcome<ProgrammeEvent> When(FanOutTask command) => Given(WithOffices).When(it => it.Decide(command, Some.Today, Tree));
    private static UnitEstablished Unit(Guid id, Guid? parent, string level) => new(id, Some.Vi($"{level} {id}"), null, Regime.Other, parent, new(2010, 1, 1), level);
    private static MeasurementRecorded Counted(int id, Guid unit, decimal value, DateOnly on) => new(Some.Id(730 + id), Side.A, new(Office, value, Unit: unit), on, null, null);
}
