using System.Globalization;
using CoordinationTracker.Reports;

namespace CoordinationTracker;

/// <summary>What is asked of a unit's figure before it is chosen: nobody recorded one, it is zero, either of both, below or at least a value.</summary>
public enum FigureTest { NotRecorded, Zero, Without, Below, AtLeast }

/// <summary>A condition units are chosen by: blocks without an office are those whose OFFICE was not recorded or is 0 (S2.15).</summary>
public sealed record UnitCondition(string Indicator, FigureTest Test, decimal? Value = null);

/// <summary>
/// Give one task to many units in one act: to these, or to every unit of a level — under one unit of the tree, if said — that
/// exists on the day and meets a condition (S1.19, S1.24, S2.15).
/// </summary>
/// <param name="Lead">Who sees to the whole.</param>
public sealed record FanOutTask(
    Guid Task, Wording Title, Side Side, Guid Lead, DateOnly AssignedOn, Deadline Deadline, EquatableList<Guid> Units = default, string? Level = null, Guid? Under = null,
    UnitCondition? Where = null, Guid? Commitment = null, Wording? Basis = null, Wording? Product = null, Guid? Parent = null, Guid? Verifier = null, DateOnly? EventOn = null);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(FanOutTask command, DateOnly today, Directory directory)
    {
        var level = Writing.Optional(command.Level, nameof(command.Level), 40);
        var where = command.Where is { } asked ? asked with { Indicator = Writing.Required(asked.Indicator, nameof(command.Where)) } : null;
        var told = new TaskFannedOut(command.Task, command.Title.Checked(nameof(command.Title)), command.Side, command.Lead,
            command.Units.AtMost(Listing.Named, nameof(command.Units)), command.AssignedOn,
            command.Deadline.Checked(nameof(command.Deadline)), level, command.Under, where is null ? null : InWords(where), command.Commitment,
            command.Basis?.Checked(nameof(command.Basis)), command.Product?.Checked(nameof(command.Product)), command.Parent, command.Verifier, command.EventOn);
        // The units were chosen then; who would be chosen now is another question.
        if (Tasks.FindFanOut(command.Task)?.Told is { } known && known == (level is null ? told : told with { Units = known.Units })) return [];
        Refusal.If(Tasks.Find(command.Task) is not null, nameof(command.Task), "Another task has this id.", "Mã này đã dùng cho nhiệm vụ khác.");
        RequireMayAssign(command.Task);
        RequireSide(command.Side, nameof(command.Side));
        RequireUnit(command.Lead, directory, nameof(command.Lead));
        RequireCommitment(command.Commitment, nameof(command.Commitment), command.AssignedOn);
        RequireParent(command.Parent, nameof(command.Parent));
        RequireVerifier(command.Verifier, directory, nameof(command.Verifier));
        RequirePast(command.AssignedOn, today, nameof(command.AssignedOn));
        RequireDeadline(command.Deadline, command.AssignedOn, nameof(command.Deadline));
        RequireEvent(command.EventOn, command.Deadline, nameof(command.EventOn));
        RequireCondition(where, nameof(command.Where));
        Refusal.If(level is null == (command.Units.Count == 0), nameof(command.Units), "Name the units, or the level they are on.", "Hãy chọn các đơn vị, hoặc nêu cấp của các đơn vị.");
        Refusal.If(command.Under is not null && level is null, nameof(command.Under), "Units under another are chosen by their level.", "Chọn đơn vị trực thuộc thì cần nêu cấp.");
        RequireUnit(command.Under, directory, nameof(command.Under));
        RequireUnits(command.Units, command.AssignedOn, directory, nameof(command.Units));

        var among = level is null ? command.Units : directory.UnitsAt(level, command.AssignedOn, command.Under);
        var chosen = Chosen(among, where, command.AssignedOn, directory).ToEquatableList();
        Refusal.If(chosen.Count == 0, level is null ? nameof(command.Units) : nameof(command.Level), "No unit meets this on that day; nobody would have the task.", "Vào ngày đó không có đơn vị nào đáp ứng; nhiệm vụ sẽ không giao cho ai.");
        Refusal.If(command.Verifier is { } verifier && chosen.Contains(verifier), nameof(command.Verifier), "Nobody verifies their own work: name another unit.", "Không đơn vị nào tự thẩm tra việc của mình: hãy nêu đơn vị khác.");
        Refusal.If(chosen.Any(unit => Tasks.Find(FanOut.TaskOf(command.Task, unit)) is not null), nameof(command.Task), "Another task has the id of one unit's own.", "Mã nhiệm vụ của một đơn vị đã dùng cho nhiệm vụ khác.");
        return [told with { Units = chosen }];
    }

    private static void RequireUnits(EquatableList<Guid> units, DateOnly on, Directory directory, string field)
    {
        foreach (var unit in units)
        {
            RequireUnit(unit, directory, field);
            Refusal.If(directory.Find(unit) is { } known && (!known.Exists(on) || known.Established.EstablishedOn > on), field, "One of the units does not exist on that day.", "Có đơn vị không tồn tại vào ngày đó.");
        }
        Refusal.If(units.Distinct().Count() < units.Count, field, "A unit is named twice.", "Có đơn vị được nêu hai lần.");
    }

    private void RequireCondition(UnitCondition? where, string field)
    {
        if (where is null) return;
        Refusal.If(Indicators.Find(where.Indicator) is null, field, $"The programme has no indicator “{where.Indicator}”.", $"Chương trình không có chỉ tiêu “{where.Indicator}”.");
        Refusal.If(!Enum.IsDefined(where.Test) || where.Test is FigureTest.Below or FigureTest.AtLeast != where.Value is not null, field,
            "A figure is not recorded, zero, below a value, or at least a value.", "Số liệu là chưa có, bằng 0, dưới một mức, hoặc từ một mức trở lên.");
    }

    private IEnumerable<Guid> Chosen(IEnumerable<Guid> units, UnitCondition? where, DateOnly on, Directory directory)
    {
        if (where is null) return units;
        var figures = new Counting(this, directory).ByUnit(where.Indicator, new(DateOnly.MinValue, on));
        return units.Where(unit => (where.Test, figures.GetValueOrDefault(unit)?.Value) switch
        {
            (FigureTest.NotRecorded, var figure) => figure is null,
            (FigureTest.Zero, var figure) => figure == 0,
            (FigureTest.Without, var figure) => figure is null or 0,
            // Not recorded is not below anything.
            (FigureTest.Below, var figure) => figure < where.Value,
            var (_, figure) => figure >= where.Value,
        });
    }

    private Wording InWords(UnitCondition where)
    {
        var name = Indicators.Find(where.Indicator)?.Definition.Name;
        return new(Vi: $"{name?.In("vi") ?? where.Indicator}: {Test("vi")}", En: $"{name?.In("en") ?? where.Indicator}: {Test("en")}");

        string Test(string language) => (where.Test, language) switch
        {
            (FigureTest.NotRecorded, _) => Words.NotRecorded.In(language),
            (FigureTest.Zero, "vi") => "bằng 0",
            (FigureTest.Zero, _) => "zero",
            (FigureTest.Without, "vi") => "chưa có hoặc bằng 0",
            (FigureTest.Without, _) => "not recorded or zero",
            (FigureTest.Below, "vi") => $"dưới {Value()}",
            (FigureTest.Below, _) => $"below {Value()}",
            (_, "vi") => $"từ {Value()} trở lên",
            _ => $"at least {Value()}",
        };

        string Value() => (where.Value ?? 0).ToString(CultureInfo.InvariantCulture);
    }
}
