using System.Collections.Immutable;
using CoordinationTracker.Reports;

namespace CoordinationTracker;

// Storage format, for ever: see ProgrammeEvents.cs.

/// <summary>Anything that can happen to the programmes one department runs.</summary>
public abstract record PortfolioEvent;

/// <summary>A department began to keep its programmes together, each with its own clock (S1.3).</summary>
/// <param name="Unit">The department, in the Directory; it has one portfolio.</param>
/// <param name="Signatory">Who signs its reports across programmes.</param>
public sealed record PortfolioOpened(Guid Unit, Wording Name, DateOnly OpenedOn, Signatory? Signatory = null) : PortfolioEvent;

/// <summary>The department runs this programme from a day on.</summary>
/// <param name="Programme">Its code.</param>
public sealed record ProgrammeIncluded(string Programme, DateOnly IncludedOn) : PortfolioEvent;

/// <summary>From this day on it does not; reports about earlier days keep it.</summary>
public sealed record ProgrammeLeft(string Programme, DateOnly LeftOn, string Reason) : PortfolioEvent;

/// <summary>A programme's time in a portfolio; it may come back for another.</summary>
public sealed record Membership(ProgrammeIncluded Included, ProgrammeLeft? Left)
{
    public string Programme => Included.Programme;

    /// <summary>From the day it was included to the eve of the day it left.</summary>
    public bool Touches(Period days) => Included.IncludedOn <= days.To && !(Left?.LeftOn <= days.From);
}

/// <summary>The programmes one department runs, over time: what its reports across them and its calendar of reviews are made from (seed 1, S1.3, S1.5).</summary>
public sealed partial record Portfolio
{
    public static readonly Portfolio Unknown = new();

    /// <summary>The stream of its history, which follows from its department; empty for a portfolio that was folded from no store.</summary>
    public Guid Id { get; init; }

    public long Version { get; private init; }
    public long Position { get; private init; }
    public PortfolioOpened? Opening { get; private init; }

    /// <summary>In the order they were included.</summary>
    public ImmutableList<Membership> Memberships { get; private init; } = [];

    public bool IsOpen => Opening is not null;

    /// <summary>The codes of the programmes that were in it on some of these days, in the order they came.</summary>
    public IEnumerable<string> ProgrammesIn(Period days) => Memberships.Where(membership => membership.Touches(days)).Select(membership => membership.Programme).Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>The periods it is reported by: those that are the same for all of its programmes.</summary>
    public static Periods Periods => new(DateOnly.MinValue, new(DateOnly.MinValue, DateOnly.MaxValue));

    /// <summary>The portfolio after one more event; what it does not know only moves the version on.</summary>
    public Portfolio Evolve(Recorded told)
    {
        var next = told.Event switch
        {
            PortfolioOpened e => this with { Opening = e },
            ProgrammeIncluded e => this with { Memberships = Memberships.Add(new(e, null)) },
            ProgrammeLeft e when Present(e.Programme) is { } membership => this with { Memberships = Memberships.Replace(membership, membership with { Left = e }, ReferenceEqualityComparer.Instance) },
            _ => this,
        };
        return next with { Version = told.Version, Position = told.Position };
    }

    private Membership? Last(string programme) => Memberships.FindLast(membership => string.Equals(membership.Programme, programme, StringComparison.OrdinalIgnoreCase));
    private Membership? Present(string programme) => Last(programme) is { Left: null } present ? present : null;

    private void RequireOpen() => Refusal.If(!IsOpen, null, "There is no such portfolio; open it first.", "Chưa có danh mục chương trình này; cần mở trước.");

    private static void RequirePast(DateOnly day, DateOnly today, string field) => Refusal.If(day > today, field, "This day has not come yet.", "Ngày này chưa đến.");
}
