using CoordinationTracker.Web.Acting;

namespace CoordinationTracker.Web.Demo;

/// <summary>The example's activity log and task list as rows; each row is recorded some days after it happened, by the side it speaks of.</summary>
internal sealed class ExampleLog(Diary diary)
{
    private static readonly Dictionary<string, Wording> Places = new(StringComparer.Ordinal)
    {
        ["kcn1"] = new("Khu công nghiệp số 1", "Industrial Park 1"),
        ["kcn2"] = new("Khu công nghiệp số 2", "Industrial Park 2"),
        ["kcn3"] = new("Khu công nghiệp số 3", "Industrial Park 3"),
        ["port"] = new("Khu chức năng cảng và dịch vụ hậu cần", "Port and logistics functional area"),
        ["hall"] = new("Hội trường Đảng ủy Khối", "Hall of the Bloc Party Committee"),
        ["board"] = new("Trụ sở Ban Quản lý Khu kinh tế", "Office of the Economic Zone Management Board"),
        ["school"] = new("Trung tâm bồi dưỡng chính trị", "Political training centre"),
        ["online"] = new("Trực tuyến", "Online"),
    };

    private static readonly Dictionary<string, Guid> Units = new(StringComparer.Ordinal)
    {
        ["office"] = Bodies.ExampleBlocOffice, ["org"] = Bodies.ExampleOrganisation, ["prop"] = Bodies.ExamplePropaganda, ["mass"] = Bodies.ExampleMassMobilisation,
        ["insp"] = Bodies.ExampleInspection, ["youth"] = Bodies.ExampleYouth, ["vp"] = Bodies.ExampleZoneOffice, ["ent"] = Bodies.ExampleEnterprises,
        ["labour"] = Bodies.ExampleLabour, ["union"] = Bodies.ExampleUnion, ["bloc"] = Bodies.ExampleBloc, ["zone"] = Bodies.ExampleZone,
    };

    /// <summary>Something done. Lists are separated by blanks or semicolons, as in "1.1 1.3", "workers 126; owners ≈12", "P1=1 P2=126".</summary>
    /// <param name="days">A day, or two with ".." between them.</param>
    /// <param name="recorded">The instant of recording where it matters: "2023-10-24 09:15".</param>
    public void Did(string days, Side side, ActivityKind kind, string clauses, string by, string vi, string en, string? place = null, string? people = null, string? topics = null,
        string? counts = null, string? resultVi = null, string? resultEn = null, string? source = null, string? recorded = null, string? name = null)
    {
        var (from, to) = days.Split("..") is [var first, var last] ? (Diary.Day(first), Diary.Day(last)) : (Diary.Day(days), (DateOnly?)null);
        At(recorded, to ?? from, side).Log(name, new(kind, side, from, new(vi, en),
            clauses.Split(' ').Select(clause => diary[clause]).ToEquatableList(), to, place is null ? null : Places[place],
            Figures.Audiences(people), Figures.Topics(topics), Figures.Of(counts), resultVi is null ? null : new(resultVi, resultEn), Units[by], source));
    }

    /// <summary>Something to do. The deadline reads "2023-03-31", "before 2023-03-31", or nothing when no day was set.</summary>
    public void Assign(string name, string on, Side side, string lead, string deadline, string? clause, string vi, string en, string? supporting = null, Wording? product = null, Wording? basis = null) =>
        At(null, Diary.Day(on), side).Assign(new(default, new(vi, en), side, Units[lead], Diary.Day(on), Deadline(deadline),
            (supporting ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(unit => Units[unit]).ToEquatableList(), clause is null ? null : diary[clause], basis, product), name);

    public void Start(string name, string on, Side side) => At(null, Diary.Day(on), side).Start(name, on);
    public void Progress(string name, string on, Side side, string vi, string en) => At(null, Diary.Day(on), side).Progress(name, on, vi, en);
    public void Complete(string name, string on, Side side, string vi, string en) => At(null, Diary.Day(on), side).Complete(name, on, vi, en);
    public void Extend(string name, string on, Side side, string deadline, string reason) => At(null, Diary.Day(on), side).Extend(name, on, Deadline(deadline), reason);
    public void Drop(string name, string on, Side side, string reason) => At(null, Diary.Day(on), side).DropTask(name, on, reason);

    private static Deadline Deadline(string deadline) => deadline switch
    {
        "" => CoordinationTracker.Deadline.NotYet,
        _ when deadline.StartsWith("before ", StringComparison.Ordinal) => CoordinationTracker.Deadline.Before(Diary.Day(deadline["before ".Length..])),
        _ => CoordinationTracker.Deadline.By(Diary.Day(deadline)),
    };

    private Diary At(string? recorded, DateOnly happened, Side side)
    {
        var post = side is Side.B ? Post.SecretariatB : Post.SecretariatA;
        return recorded is null ? diary.SoonAfter(happened, post) : diary.On(recorded, post);
    }
}
